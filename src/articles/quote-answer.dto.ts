import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import { Choice, Figure, Id, Ids, Moment, Part, Parts, Text, Whole } from '../platform/http/fields.js';
import { SpanAnswer } from './article-answer.dto.js';
import { CheckWorthinessAnswer, WORTH_EXAMPLE } from './check-worthiness.dto.js';
import { RESOLVED_BY } from './quote-speaker.entity.js';
import { DECISIONS, QUOTE_KINDS, QUOTE_ORIGINS, type Decision, type QuoteOrigin } from './quote.entity.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const COUNT = { min: 0, max: 2_147_483_647 };

/** Words of the text and where they stand. */
export class TextSpanAnswer extends SpanAnswer {
  @Text({ about: 'The words there', example: 'kata' })
  text: string;
}

/** The word that says that somebody speaks. */
export class CueAnswer extends TextSpanAnswer {
  @Text({
    about:
      'Its verb as a dictionary lists it; a phrase without a verb as it is; null in quotes that an earlier version found',
    example: 'kata',
    nullable: true,
  })
  lemma: string | null;
}

/** Somebody who could be the speaker. */
export class CandidateAnswer {
  @Text({ about: 'Who', example: 'François Hollande' })
  name: string;

  @Text({ about: 'Why, or why not, in English', example: 'named beside “kata”' })
  reason: string;

  @Text({
    about: 'The same as a stable code; absent in quotes that an earlier version found',
    example: 'beside',
    optional: true,
  })
  code?: string;

  @Text({
    about: 'The words of the article that the reason speaks of, if any',
    example: 'kata',
    optional: true,
  })
  words?: string;
}

/** Who said it. */
export class QuoteSpeakerAnswer {
  @Id({
    about: 'In the registry; null until the quote is accepted, and for somebody unnamed',
    example: ID,
    nullable: true,
  })
  speakerId: string | null;

  @Text({ about: 'Name in the registry, else as in the article', example: 'François Hollande' })
  name: string;

  @Text({ about: 'As in the article', example: 'Hollande' })
  nameInArticle: string;

  @Part(() => TextSpanAnswer, {
    about: 'Where the article names the speaker',
    example: { start: 923, end: 931, text: 'Hollande' },
    nullable: true,
  })
  mention: TextSpanAnswer | null;

  @Part(() => TextSpanAnswer, {
    about: 'The word that stands for the name at the cue',
    example: { start: 1044, end: 1047, text: 'nya' },
    nullable: true,
  })
  anaphor: TextSpanAnswer | null;

  @Choice({ about: 'How the speaker was found', example: 'pronoun', of: RESOLVED_BY })
  resolvedBy: string;

  @Figure({ about: 'How sure that is, 0 to 1', example: 0.8 })
  confidence: number;

  @Parts(() => CandidateAnswer, { about: 'Who was considered, the chosen one first', example: [] })
  candidates: CandidateAnswer[];
}

/** The words, and what surrounds them, to find them again in another version of the text. */
export class SelectorAnswer {
  @Text({ about: 'The words', example: 'Itulah arti pertemuan kami di Moskow,' })
  exact: string;

  @Text({ about: 'What stands before', example: '“' })
  prefix: string;

  @Text({ about: 'What stands behind', example: '” kata Hollande.' })
  suffix: string;
}

/** What an editor should look at. */
export class QuoteWarningAnswer {
  @Text({ about: 'Stable code', example: 'mismatched_marks' })
  code: string;

  @Part(() => SpanAnswer, { about: 'The place', example: { start: 3218, end: 3610 } })
  at: SpanAnswer;
}

/** A quote as the API shows it. */
export class QuoteAnswer {
  @Id({ about: 'The quote', example: ID })
  id: string;

  @Whole({ about: 'Counts its changes; the ETag', example: 1, ...COUNT })
  version: number;

  @Id({ about: 'Its article', example: ID })
  articleId: string;

  @Choice({
    about: 'Found by the extraction, or marked by a person',
    example: 'extracted',
    of: QUOTE_ORIGINS,
  })
  origin: QuoteOrigin;

  @Choice({
    about: 'direct: between marks; indirect: reported; mixed: both; headline: a hint',
    example: 'direct',
    of: QUOTE_KINDS,
  })
  kind: string;

  @Whole({ about: 'First code unit (UTF-16) of the words', example: 879, ...COUNT })
  start: number;

  @Whole({ about: 'First code unit behind them', example: 916, ...COUNT })
  end: number;

  @Text({ about: 'The words', example: 'Itulah arti pertemuan kami di Moskow,' })
  content: string;

  @Parts(() => SpanAnswer, { about: 'Words between marks inside a mixed quote', example: [] })
  quotedParts: SpanAnswer[];

  @Text({ about: 'Shared by the rows of one interrupted quotation', example: 'g1', nullable: true })
  group: string | null;

  @Part(() => CueAnswer, {
    about: 'The word that says that somebody speaks',
    example: { start: 918, end: 922, text: 'kata', lemma: 'kata' },
    nullable: true,
  })
  cue: CueAnswer | null;

  @Parts(() => QuoteSpeakerAnswer, { about: 'Who said it; empty when nobody could be named', example: [] })
  speakers: QuoteSpeakerAnswer[];

  @Part(() => TextSpanAnswer, {
    about: 'The agency or spokesman who passed the words on',
    example: { start: 193, end: 204, text: 'РИА Новости' },
    nullable: true,
  })
  relayedBy: TextSpanAnswer | null;

  @Part(() => SelectorAnswer, {
    about: 'W3C TextQuoteSelector',
    example: { exact: 'Itulah arti', prefix: '“', suffix: ' pertemuan' },
  })
  selector: SelectorAnswer;

  @Part(() => CheckWorthinessAnswer, {
    about: 'How much the words deserve a check',
    example: WORTH_EXAMPLE,
  })
  checkWorthiness: CheckWorthinessAnswer;

  @Parts(() => QuoteWarningAnswer, { about: 'What to look at before trusting it', example: [] })
  warnings: QuoteWarningAnswer[];

  @Choice({ about: 'What people have made of it', example: 'suggested', of: DECISIONS })
  decision: Decision;

  @Text({ about: 'Why', example: 'A question of the reporter', nullable: true })
  decisionReason: string | null;

  @Part(() => PersonName, { about: 'Who decided', example: { id: ID, name: 'Ayu Contoh' }, nullable: true })
  decidedBy: PersonName | null;

  @Moment({ about: 'When', example: '2026-11-23T09:30:00.000Z', nullable: true })
  decidedAt: string | null;

  @Part(() => PersonName, {
    about: 'Who vouches for its speakers',
    example: { id: ID, name: 'Ayu Contoh' },
    nullable: true,
  })
  speakerConfirmedBy: PersonName | null;

  @Moment({ about: 'When it was found or marked', example: '2026-11-23T09:30:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it was last changed', example: '2026-11-23T09:30:00.000Z' })
  updatedAt: string;
}

/** Quotes in the order of the text. */
export class QuotePage extends PageOf(QuoteAnswer) {}

/** A quote after its change, and the quotes that hang on its speakers. */
export class EditedQuoteAnswer extends QuoteAnswer {
  @Parts(() => QuoteAnswer, {
    about: 'Quotes that hang on its speakers: to be changed (preview, or no cascade) or changed (apply)',
    example: [],
  })
  dependents: QuoteAnswer[];

  @Id({ about: 'Takes new speakers back, once, by you; only where you set any', example: ID, optional: true })
  undoToken?: string;

  @Moment({ about: 'Until when', example: '2026-11-23T09:40:00.000Z', optional: true })
  undoUntil?: string;
}

/** Quotes whose quotation is another one now, in the order of the text. */
export class GroupedQuotesAnswer {
  @Parts(() => QuoteAnswer, { about: 'They have changed', example: [] })
  data: QuoteAnswer[];
}

/** A quote after its decision. */
export class DecidedQuoteAnswer extends QuoteAnswer {
  @Id({ about: 'Takes the decision back, once, by you', example: ID })
  undoToken: string;

  @Moment({ about: 'Until when', example: '2026-11-23T09:40:00.000Z' })
  undoUntil: string;
}

/** A quote that was left as it was. */
export class SkippedQuoteAnswer {
  @Id({ about: 'The quote', example: ID })
  id: string;

  @Choice({
    about:
      'headline: accept it singly. unchanged: it stood so already. changed_since: somebody has changed it',
    example: 'headline',
    of: ['headline', 'unchanged', 'not_found', 'changed_since'],
  })
  code: string;
}

/** What came of a decision about many quotes. */
export class DecidedManyAnswer {
  @Ids({ about: 'Decided', example: [ID] })
  decided: string[];

  @Parts(() => SkippedQuoteAnswer, { about: 'Left as they were', example: [{ id: ID, code: 'headline' }] })
  skipped: SkippedQuoteAnswer[];

  @Whole({ about: 'How many more match than one request decides; ask again', example: 0, ...COUNT })
  remaining: number;

  @Id({ about: 'Takes the decisions back, once, by you; not after a dry run', example: ID, optional: true })
  undoToken?: string;

  @Moment({ about: 'Until when', example: '2026-11-23T09:40:00.000Z', optional: true })
  undoUntil?: string;
}

/** What came of taking decisions, or speakers, back. */
export class UndoneAnswer {
  @Ids({ about: 'They stand as before', example: [ID] })
  undone: string[];

  @Parts(() => SkippedQuoteAnswer, {
    about: 'Left as they are now',
    example: [{ id: ID, code: 'changed_since' }],
  })
  skipped: SkippedQuoteAnswer[];
}
