import { isLanguageTag } from '../core/text/language-tag.js';
import {
  Choice,
  Day,
  Dictionary,
  Flag,
  Id,
  Ids,
  Language,
  Moment,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../platform/http/fields.js';
import { AppearanceInput, ClaimantInput, RatingInput, SpanInput } from './claim-parts.dto.js';
import { PRIORITIES } from './claim.entity.js';
import { TEXT_LIMITS } from './text-limits.js';

const translationsAreTexts = (value: unknown): boolean =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).length <= 50 &&
  Object.entries(value).every(
    ([tag, text]) =>
      isLanguageTag(tag) &&
      typeof text === 'string' &&
      text !== '' &&
      [...text].length <= TEXT_LIMITS.statement,
  );

/** Fields that a claim begins with. */
export class CreateClaim {
  @Text({
    about: 'One checkable, self-contained statement',
    example:
      'In 2015, oil products from ISIS-held territory in Syria were entering Turkey on an industrial scale.',
    max: TEXT_LIMITS.statement,
  })
  statement: string;

  @Language({ about: 'Language of the statement, BCP 47', example: 'en' })
  language: string;

  @Dictionary({
    about: 'The statement in other languages, by BCP 47 tag',
    example: {
      id: 'Pada 2015, produk minyak dari wilayah Suriah yang dikuasai ISIS masuk ke Turki dalam skala industri.',
    },
    optional: true,
    values: { type: 'string', maxLength: TEXT_LIMITS.statement },
    valid: translationsAreTexts,
    code: 'not_translations',
  })
  translations?: Record<string, string>;

  @Part(() => ClaimantInput, {
    about: 'Who made the claim; taken from the first quote when absent',
    example: { name: 'Vladimir Putin' },
    optional: true,
    nullable: true,
  })
  claimant?: ClaimantInput | null;

  @Day({
    about: 'Day of the statement; null: not set yet; absent: taken from the article',
    example: '2015-11-26',
    optional: true,
    nullable: true,
  })
  statedOn?: string | null;

  @Flag({ about: 'The day of the statement cannot be known', example: false, optional: true })
  statedOnUnknown?: boolean;

  @Text({ about: 'Place of the statement', example: 'Moscow', optional: true, nullable: true, max: 300 })
  statedAt?: string | null;

  @Day({ about: 'Day for which the claim is checked', example: '2015-11-26', optional: true, nullable: true })
  asOf?: string | null;

  @Texts({
    about: 'Names of topics; new ones are made',
    example: ['Syria', 'Oil'],
    optional: true,
    max: 20,
    maxLength: 100,
  })
  topics?: string[];

  @Ids({
    about: 'Quotes in which the claim is made',
    example: ['019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c12'],
    optional: true,
    max: 100,
  })
  quoteIds?: string[];

  @Parts(() => SpanInput, {
    about: 'Words of articles in which it is made',
    example: [],
    optional: true,
    max: 100,
  })
  spans?: SpanInput[];

  @Parts(() => AppearanceInput, {
    about: 'Addresses at which it is made',
    example: [],
    optional: true,
    max: 100,
  })
  appearances?: AppearanceInput[];

  @Flag({ about: 'The statement is implied by the words, not said', example: false, optional: true })
  implied?: boolean;

  @Id({
    about: 'Who works on it',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c13',
    optional: true,
    nullable: true,
  })
  assigneeId?: string | null;

  @Moment({ about: 'When it is due', example: '2026-12-01T12:00:00.000Z', optional: true, nullable: true })
  dueAt?: string | null;

  @Choice({ about: 'How urgent it is', example: 'normal', optional: true, of: PRIORITIES })
  priority?: (typeof PRIORITIES)[number];
}

/** Fields to change; an absent one stays, null clears. */
export class EditClaim {
  @Text({
    about: 'The statement',
    example: 'A UN Security Council resolution directly prohibits buying oil from terrorists.',
    optional: true,
    max: TEXT_LIMITS.statement,
  })
  statement?: string;

  @Language({ about: 'Language of the statement, BCP 47', example: 'en', optional: true })
  language?: string;

  @Dictionary({
    about: 'The statement in other languages, as a whole',
    example: { id: 'Sebuah resolusi Dewan Keamanan PBB melarang pembelian minyak dari teroris.' },
    optional: true,
    values: { type: 'string', maxLength: TEXT_LIMITS.statement },
    valid: translationsAreTexts,
    code: 'not_translations',
  })
  translations?: Record<string, string>;

  @Flag({ about: 'The statement is implied by the words, not said', example: false, optional: true })
  implied?: boolean;

  @Part(() => ClaimantInput, {
    about: 'Who made the claim',
    example: { name: 'Vladimir Putin', description: 'President of Russia' },
    optional: true,
    nullable: true,
  })
  claimant?: ClaimantInput | null;

  @Day({
    about: 'Day of the statement; null: not set',
    example: '2015-11-26',
    optional: true,
    nullable: true,
  })
  statedOn?: string | null;

  @Flag({ about: 'The day of the statement cannot be known', example: false, optional: true })
  statedOnUnknown?: boolean;

  @Text({ about: 'Place of the statement', example: 'Moscow', optional: true, nullable: true, max: 300 })
  statedAt?: string | null;

  @Day({ about: 'Day for which the claim is checked', example: '2015-11-26', optional: true, nullable: true })
  asOf?: string | null;

  @Texts({
    about: 'Names of topics, as a whole',
    example: ['Syria', 'Oil'],
    optional: true,
    max: 20,
    maxLength: 100,
  })
  topics?: string[];

  @Id({
    about: 'Who works on it',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c13',
    optional: true,
    nullable: true,
  })
  assigneeId?: string | null;

  @Moment({ about: 'When it is due', example: '2026-12-01T12:00:00.000Z', optional: true, nullable: true })
  dueAt?: string | null;

  @Choice({ about: 'How urgent it is', example: 'high', optional: true, of: PRIORITIES })
  priority?: (typeof PRIORITIES)[number];

  @Part(() => RatingInput, {
    about: 'The verdict',
    example: { scaleId: '019ab2c4-0000-7000-8000-000000000001', value: 4 },
    optional: true,
    nullable: true,
  })
  rating?: RatingInput | null;

  @Text({
    about: 'How words that can mean two things were understood for the check',
    example: '“Directly prohibits” as: a binding ban on buying oil from ISIL.',
    optional: true,
    nullable: true,
    max: TEXT_LIMITS.reading,
  })
  reading?: string | null;

  @Text({
    about: 'What was found, in short',
    example: 'Resolution 2199 (2015) condemns trade in oil with ISIL.',
    optional: true,
    nullable: true,
    max: TEXT_LIMITS.summary,
  })
  summary?: string | null;

  @Text({
    about: 'What was found, at length, in Markdown; `[E2]` cites evidence number 2',
    example: 'The resolution names ISIL, the Al-Nusrah Front and …',
    optional: true,
    nullable: true,
    max: TEXT_LIMITS.explanation,
  })
  explanation?: string | null;

  @Text({
    about: 'What is not known',
    example: 'Volumes were never published.',
    optional: true,
    nullable: true,
    max: TEXT_LIMITS.unknowns,
  })
  unknowns?: string | null;

  @Moment({
    about: 'Not to be published before',
    example: '2026-12-01T12:00:00.000Z',
    optional: true,
    nullable: true,
  })
  embargoUntil?: string | null;

  @Ids({
    about: 'Its evidence in the order in which the desk shows it; numbers and public pages stay as they are',
    example: [],
    optional: true,
    max: 1000,
  })
  evidenceOrder?: string[];
}

/** A claim after a write: who it is and where it stands. GET /api/v1/claims/{id} has the rest. */
export class ClaimAnswer {
  @Id({ about: 'The claim', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14' })
  id: string;

  @Text({ about: 'Spoken reference', example: 'K-1001' })
  ref: string;

  @Whole({ about: 'Counts writes; the ETag', example: 1, min: 1, max: 2_000_000_000 })
  version: number;

  @Whole({ about: 'The work between two publications', example: 1, min: 1, max: 2_000_000_000 })
  edition: number;

  @Text({ about: 'Where it stands', example: 'draft' })
  state: string;

  @Text({
    about: 'The statement',
    example: 'A UN Security Council resolution directly prohibits buying oil from terrorists.',
  })
  statement: string;

  @Language({ about: 'Language of the statement', example: 'en' })
  language: string;
}
