import { STATES } from '../core/workflow/states.js';
import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import {
  Choice,
  Day,
  Flag,
  Id,
  Language,
  Moment,
  Part,
  Shape,
  Text,
  Texts,
  Whole,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { CLAIM_ORDERS } from './claim-list.query.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';
const STATES_PATTERN = new RegExp(`^(${STATES.join('|')})(,(${STATES.join('|')}))*$`);
const RATING_PATTERN = /^(none|null|-?\d{1,3}(\.\d{1,3})?)$/;
const PERSON_PATTERN = /^(me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/;

/** Filters of the list of claims. */
export class ClaimsQuery extends PageQuery {
  @Text({
    about: 'One or several states, with commas',
    example: 'draft,researching',
    optional: true,
    max: 200,
    pattern: STATES_PATTERN,
    code: 'not_states',
  })
  state?: string;

  @Text({
    about: 'Who works on it: an id, `me` or `none`',
    example: 'me',
    optional: true,
    max: 40,
    pattern: PERSON_PATTERN,
    code: 'not_a_person',
  })
  assignee?: string;

  @Text({ about: 'Name of a topic', example: 'Oil', optional: true, max: 100 })
  topic?: string;

  @Text({ about: 'Claimant: id, or words of a name or alias', example: 'Putin', optional: true, max: 300 })
  claimant?: string;

  @Text({
    about: 'A value of the scale, `null` for verdicts without a number, `none` for unrated',
    example: '4',
    optional: true,
    max: 10,
    pattern: RATING_PATTERN,
    code: 'not_a_rating',
  })
  rating?: string;

  @Language({ about: 'Language of the statement', example: 'en', optional: true })
  language?: string;

  @Text({
    about: 'Words of the statement, or a spoken reference',
    example: 'resolution',
    optional: true,
    max: 200,
  })
  q?: string;

  @Choice({ about: 'Order', example: 'updated', optional: true, of: Object.keys(CLAIM_ORDERS) })
  sort?: string = 'updated';

  @Choice({
    about: 'Adds `counts.total`: exact to 1,000, then "1000+"',
    example: 'counts',
    optional: true,
    of: ['counts'],
  })
  include?: 'counts';
}

const json = (
  about: string,
  example: unknown,
  schema: Record<string, unknown> = { type: 'object', additionalProperties: true },
) => ({ schema, options: { about, example } }) as const;

function Json(part: ReturnType<typeof json>, nullable = false): PropertyDecorator {
  return Shape(part.schema, { ...part.options, nullable });
}

const anyList = { type: 'array', items: { type: 'object', additionalProperties: true } };

/** What list and dossier say alike. */
class ClaimHead {
  @Id({ about: 'The claim', example: ID })
  id: string;

  @Text({ about: 'Spoken reference', example: 'K-1001' })
  ref: string;

  @Whole({ about: 'Counts writes; the ETag', example: 7, min: 1, max: 2_000_000_000 })
  version: number;

  @Whole({ about: 'The work between two publications', example: 1, min: 1, max: 2_000_000_000 })
  edition: number;

  @Choice({ about: 'Where it stands', example: 'researching', of: STATES })
  state: string;

  @Text({
    about: 'The statement',
    example: 'A UN Security Council resolution directly prohibits buying oil from terrorists.',
  })
  statement: string;

  @Language({ about: 'Language of the statement', example: 'en' })
  language: string;

  @Json(
    json('Who made it; null while nobody has said', {
      speakerId: ID,
      name: 'Vladimir Putin',
      unnamed: false,
      description: 'President of Russia',
      wikidataId: 'Q7747',
    }),
    true,
  )
  claimant: Record<string, unknown> | null;

  @Day({ about: 'Day of the statement', example: '2015-11-26', nullable: true })
  statedOn: string | null;

  @Texts({ about: 'Topics', example: ['Oil', 'Syria'] })
  topics: string[];

  @Part(() => PersonName, {
    about: 'Who works on it',
    example: { id: ID, name: 'Ayu Contoh' },
    nullable: true,
  })
  assignee: PersonName | null;

  @Moment({ about: 'When it is due', example: '2026-12-01T12:00:00.000Z', nullable: true })
  dueAt: string | null;

  @Text({ about: 'How urgent it is', example: 'normal' })
  priority: string;

  @Json(
    json('The verdict', {
      scaleId: ID,
      scaleName: 'Accuracy',
      language: 'en',
      value: 4,
      key: 'mostly_accurate',
      alternateName: 'Mostly accurate',
      definition: '…',
    }),
    true,
  )
  rating: Record<string, unknown> | null;

  @Moment({ about: 'When it was drafted', example: '2026-11-23T10:00:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it last changed', example: '2026-11-23T10:42:00.000Z' })
  updatedAt: string;
}

/** A claim in a list. */
export class ClaimRow extends ClaimHead {
  @Whole({ about: 'Pieces of evidence', example: 2, min: 0, max: 2_000_000_000 })
  evidenceCount: number;

  @Text({ about: 'Last part of the public address', example: 'un-resolution-isis-oil', nullable: true })
  slug: string | null;

  @Day({ about: 'Parked until', example: '2026-12-01', nullable: true })
  wakeOn: string | null;
}

/** A page of claims. */
export class ClaimPage extends PageOf(ClaimRow) {
  @Shape(
    {
      type: 'object',
      required: ['total'],
      properties: {
        total: {
          description: 'Claims under these filters',
          examples: [12],
          oneOf: [{ type: 'integer' }, { const: '1000+' }],
        },
      },
    },
    { about: 'With include=counts', example: { total: 12 }, optional: true },
  )
  counts?: { total: number | '1000+' };
}

/** Everything that one screen needs about a claim. */
export class Dossier extends ClaimHead {
  @Shape(
    { type: 'object', additionalProperties: { type: 'string' } },
    { about: 'The statement in other languages', example: { id: 'Sebuah resolusi …' } },
  )
  translations: Record<string, string>;

  @Flag({ about: 'Implied by the words, not said', example: false })
  implied: boolean;

  @Flag({ about: 'The day cannot be known', example: false })
  statedOnUnknown: boolean;

  @Text({ about: 'Place of the statement', example: 'Moscow', nullable: true })
  statedAt: string | null;

  @Day({ about: 'Day for which it is checked', example: '2015-11-26', nullable: true })
  asOf: string | null;

  @Id({ about: 'Who works on it', example: ID, nullable: true })
  assigneeId: string | null;

  @Text({ about: 'What was found, in short', example: 'Resolution 2199 (2015) condemns …', nullable: true })
  summary: string | null;

  @Text({
    about: 'What was found, at length',
    example: 'The resolution names …',
    nullable: true,
    max: 50_000,
  })
  explanation: string | null;

  @Text({ about: 'What is not known', example: null, nullable: true })
  unknowns: string | null;

  @Part(() => PersonName, { about: 'Who submitted it last', example: null, nullable: true })
  submittedBy: PersonName | null;

  @Json(
    json('Why and until when it is parked', {
      from: 'researching',
      reason: 'Waiting for an answer',
      wakeOn: '2026-12-01',
      due: false,
    }),
    true,
  )
  parked: Record<string, unknown> | null;

  @Text({ about: 'Why it cannot be checked', example: null, nullable: true })
  notCheckableKind: string | null;

  @Json(json('The claim it was merged into', null), true)
  mergedInto: Record<string, unknown> | null;

  @Json(json('Claims that were merged into it', [], anyList))
  merged: Record<string, unknown>[];

  @Text({ about: 'Kind of the correction that is under way', example: null, nullable: true })
  correctionKind: string | null;

  @Moment({ about: 'Not to be published before', example: null, nullable: true })
  embargoUntil: string | null;

  @Json(json('Who asked to retract it, and why', null), true)
  retractionRequest: Record<string, unknown> | null;

  @Json(json('Its quotes, as in GET /api/v1/articles/{id}/quotes', [], anyList))
  quotes: Record<string, unknown>[];

  @Json(json('Where it was made', [], anyList))
  appearances: Record<string, unknown>[];

  @Json(json('Its evidence, as in GET /api/v1/claims/{id}/evidence', [], anyList))
  evidence: Record<string, unknown>[];

  @Json(json('Its threads, as in GET /api/v1/claims/{id}/threads', [], anyList))
  threads: Record<string, unknown>[];

  @Json(
    json(
      'The ledger of this edition',
      [{ person: { id: ID, name: 'Ayu Contoh' }, fields: ['statement', 'evidence'] }],
      anyList,
    ),
  )
  contributions: Record<string, unknown>[];

  @Json(json('Approvals of this edition', { need: 1, by: [] }))
  approvals: Record<string, unknown>;

  @Json(
    json('Checklists as the caller finds them', {
      author: [{ id: 'statement_faithful', text: { en: '…', id: '…' }, auto: false, done: false }],
      reviewer: [],
    }),
  )
  checklists: Record<string, unknown>;

  @Json(
    json('What the public sees', {
      slug: 'un-resolution-isis-oil',
      url: 'https://desk.example.org/f/un-resolution-isis-oil',
      publishedAt: '2026-11-23T11:00:00.000Z',
      version: 9,
      edition: 1,
      retractedAt: null,
    }),
    true,
  )
  publication: Record<string, unknown> | null;

  @Part(() => PersonName, { about: 'Who drafted it', example: { id: ID, name: 'Ayu Contoh' } })
  createdBy: PersonName;
}
