import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import {
  Choice,
  Day,
  Figure,
  Id,
  Language,
  Moment,
  Part,
  Parts,
  Shape,
  Text,
  WebAddress,
  Whole,
} from '../platform/http/fields.js';
import { JOB_ERROR, JobAnswer } from '../platform/jobs/jobs.dto.js';
import { JOB_STATES, type JobError, type JobState } from '../platform/jobs/job.entity.js';
import {
  ARTICLE_FORMATS,
  FOUND_PARTS,
  TRIAGE,
  type ArticleFormat,
  type Found,
  type FoundPart,
  type Triage,
} from './article.entity.js';
import { OriginalAnswer, ReadingAnswer } from './reading-answer.dto.js';
import { OtherVersionAnswer, SameAddressAnswer } from './versions.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const SPAN_LIMIT = { min: 0, max: 2_147_483_647 };

const FOUND = {
  type: 'object',
  description: 'Where this part was found, and how',
  examples: [
    { start: 5501, end: 5548, text: 'Putin dan Hollande: …', how: 'a line of its own near the end' },
  ],
  required: ['start', 'end', 'text', 'how'],
  properties: {
    start: {
      type: ['integer', 'null'],
      description: 'First code unit (UTF-16) in the text; null: found in the page',
      examples: [5501],
    },
    end: { type: ['integer', 'null'], description: 'First code unit behind it', examples: [5548] },
    text: {
      type: 'string',
      description: 'The words there',
      examples: ['Putin dan Hollande: kita akan bertindak bersama'],
    },
    how: { type: 'string', description: 'How it was recognised', examples: ['JSON-LD headline'] },
  },
};

/** A place in the text. */
export class SpanAnswer {
  @Whole({ about: 'First code unit (UTF-16)', example: 879, ...SPAN_LIMIT })
  start: number;

  @Whole({ about: 'First code unit behind it', example: 916, ...SPAN_LIMIT })
  end: number;
}

/** What an editor should look at. */
export class ArticleWarningAnswer {
  @Choice({
    about: 'date_missing: no date is known. bidi_controls: characters that reorder what is seen',
    example: 'date_missing',
    of: ['date_missing', 'bidi_controls'],
  })
  code: string;

  @Part(() => SpanAnswer, { about: 'The first place', example: { start: 12, end: 13 }, nullable: true })
  at: SpanAnswer | null;

  @Whole({ about: 'How many there are', example: 1, ...SPAN_LIMIT })
  count: number;
}

/** Quotes by kind. */
export class KindCounts {
  @Whole({ about: 'Between marks', example: 18, ...SPAN_LIMIT })
  direct: number;

  @Whole({ about: 'Reported', example: 7, ...SPAN_LIMIT })
  indirect: number;

  @Whole({ about: 'Reported, partly between marks', example: 4, ...SPAN_LIMIT })
  mixed: number;

  @Whole({ about: 'Hints from a headline', example: 1, ...SPAN_LIMIT })
  headline: number;
}

/** Quotes by decision and kind. */
export class QuoteCounts {
  @Whole({ about: 'All', example: 30, ...SPAN_LIMIT })
  total: number;

  @Whole({ about: 'Nobody has decided yet', example: 30, ...SPAN_LIMIT })
  suggested: number;

  @Whole({ about: 'Accepted', example: 0, ...SPAN_LIMIT })
  accepted: number;

  @Whole({ about: 'Rejected', example: 0, ...SPAN_LIMIT })
  rejected: number;

  @Part(() => KindCounts, {
    about: 'All of them by kind',
    example: { direct: 18, indirect: 7, mixed: 4, headline: 1 },
  })
  byKind: KindCounts;
}

/** The job that extracts the quotes of a long article. */
export class ArticleJobAnswer {
  @Id({ about: 'The job', example: ID })
  id: string;

  @Choice({ about: 'Where it stands', example: 'succeeded', of: JOB_STATES })
  state: JobState;

  @Figure({ about: 'How far it is, 0 to 1', example: 1 })
  progress: number;

  @Shape(JOB_ERROR, { about: 'Why it failed', example: null, nullable: true })
  error: JobError | null;
}

/** Something that people must still settle in an article. */
export class ArticleNeedAnswer {
  @Text({
    about:
      'The code of a warning of the article or of an undecided quote, `headline` or `speakers_to_confirm`',
    example: 'mismatched_marks',
  })
  code: string;

  @Whole({ about: 'How often', example: 2, ...SPAN_LIMIT })
  count: number;
}

/** An article as the API shows it, without its text. */
export class ArticleAnswer {
  @Id({ about: 'The article', example: ID })
  id: string;

  @Whole({ about: 'Counts its changes; the ETag', example: 1, ...SPAN_LIMIT })
  version: number;

  @Text({ about: 'Its title', example: 'Putin dan Hollande: kita akan bertindak bersama', nullable: true })
  title: string | null;

  @Language({ about: 'Its language, BCP 47', example: 'id' })
  language: string;

  @Figure({ about: 'How sure that is, 0 to 1; 1 when a person has said it', example: 0.98 })
  languageConfidence: number;

  @Whole({ about: 'UTF-16 code units', example: 5604, ...SPAN_LIMIT })
  textLength: number;

  @Text({
    about: 'SHA-256 of the text in UTF-8',
    example: 'e40e12e99a77c4396e352f99350e7244e1566dde9db3217c1754b1387e07f53d',
  })
  sha256: string;

  @Choice({ about: 'What it came as', example: 'text', of: ARTICLE_FORMATS })
  format: ArticleFormat;

  @Text({ about: 'Where it was published', example: 'Harian Contoh', nullable: true })
  outlet: string | null;

  @Text({ about: 'The news agency it comes from', example: 'RIA Novosti', nullable: true })
  agency: string | null;

  @Text({ about: 'Who wrote it', example: 'Ayu Contoh', nullable: true })
  author: string | null;

  @Text({ about: 'Whose photo', example: 'Berita RIA. Mikhail Klimentiev', nullable: true })
  photoCredit: string | null;

  @WebAddress({
    about: 'Where it stands on the web',
    example: 'https://news.example.org/2015/11/26/moskow',
    nullable: true,
  })
  url: string | null;

  @Day({ about: 'When it was published; null is unknown', example: '2015-11-26', nullable: true })
  publishedOn: string | null;

  @Day({ about: 'When its statements were made; null is unknown', example: '2015-11-26', nullable: true })
  statementDate: string | null;

  @Text({ about: 'Where its statements were made', example: 'Moskow', nullable: true })
  statementPlace: string | null;

  @Shape(
    { type: 'object', properties: Object.fromEntries(FOUND_PARTS.map((part) => [part, FOUND])) },
    {
      about: 'Where each part was found',
      example: {
        title: {
          start: 5501,
          end: 5548,
          text: 'Putin dan Hollande: …',
          how: 'a line of its own near the end',
        },
      },
    },
  )
  found: Partial<Record<FoundPart, Found>>;

  @Part(() => ReadingAnswer, {
    about: 'How its text was made from what came',
    example: { encoding: { name: 'windows-1251', how: 'declared' }, steps: [], attachments: [] },
  })
  reading: ReadingAnswer;

  @Part(() => OriginalAnswer, {
    about: 'The document it was read from; null where its text is all that came',
    example: null,
    nullable: true,
  })
  original: OriginalAnswer | null;

  @Parts(() => ArticleWarningAnswer, {
    about: 'What to look at',
    example: [{ code: 'date_missing', at: null, count: 1 }],
  })
  warnings: ArticleWarningAnswer[];

  @Part(() => QuoteCounts, {
    about: 'Its quotes',
    example: {
      total: 30,
      suggested: 30,
      accepted: 0,
      rejected: 0,
      byKind: { direct: 18, indirect: 7, mixed: 4, headline: 1 },
    },
  })
  quoteCounts: QuoteCounts;

  @Id({ about: 'The first article with the same text', example: ID, nullable: true })
  duplicateOf: string | null;

  @Part(() => SameAddressAnswer, {
    about: 'The last article before this one that has the same address',
    example: null,
    nullable: true,
  })
  sameAddress: SameAddressAnswer | null;

  @Part(() => OtherVersionAnswer, { about: 'The version before this one', example: null, nullable: true })
  earlier: OtherVersionAnswer | null;

  @Part(() => OtherVersionAnswer, { about: 'The version after this one', example: null, nullable: true })
  newer: OtherVersionAnswer | null;

  @Parts(() => ArticleNeedAnswer, {
    about: 'What people must still settle',
    example: [{ code: 'mismatched_marks', count: 2 }],
  })
  needs: ArticleNeedAnswer[];

  @Whole({ about: 'Claims that were made from it', example: 3, ...SPAN_LIMIT })
  claimCount: number;

  @Part(() => PersonName, {
    about: 'Who takes care of it',
    example: { id: ID, name: 'Ayu Contoh' },
    nullable: true,
  })
  assignee: PersonName | null;

  @Choice({ about: 'What the desk makes of it', example: 'open', of: TRIAGE })
  triage: Triage;

  @Text({ about: 'Why it is dismissed', example: null, nullable: true })
  dismissReason: string | null;

  @Moment({ about: 'Put off until then', example: null, nullable: true })
  snoozedUntil: string | null;

  @Part(() => ArticleJobAnswer, {
    about: 'Extracts the quotes of a long text',
    example: { id: ID, state: 'succeeded', progress: 1, error: null },
    nullable: true,
  })
  job: ArticleJobAnswer | null;

  @Moment({ about: 'When it was added', example: '2026-11-23T09:30:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it was last changed', example: '2026-11-23T09:30:00.000Z' })
  updatedAt: string;

  @Part(() => PersonName, { about: 'Who added it', example: { id: ID, name: 'Ayu Contoh' } })
  createdBy: PersonName;
}

/** A long article was stored; its quotes are on their way. */
export class ArticleJobStarted extends JobAnswer {
  @Id({ about: 'The article', example: ID })
  articleId: string;

  @Id({ about: 'The first article with the same text', example: ID, nullable: true })
  duplicateOf: string | null;
}

const PARTS = ['open', 'unassigned', 'mine', 'needs', 'snoozed', 'done', 'dismissed', 'total'] as const;
export type ArticleCounts = Record<(typeof PARTS)[number], number | '1000+'>;

/** Articles, newest first. */
export class ArticlePage extends PageOf(ArticleAnswer) {
  @Shape(
    {
      type: 'object',
      required: PARTS,
      properties: Object.fromEntries(
        PARTS.map((part) => [
          part,
          {
            description: 'As under the filter of this name; exact to 1,000',
            examples: [12],
            oneOf: [{ type: 'integer' }, { const: '1000+' }],
          },
        ]),
      ),
    },
    {
      about:
        'With include=counts. `open`, and of these `unassigned`, `mine` and those that have `needs`, leave out what is put off.',
      example: Object.fromEntries(PARTS.map((part) => [part, 12])),
      optional: true,
    },
  )
  counts?: ArticleCounts;
}
