import { STATES } from '../core/workflow/states.js';
import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import {
  Choice,
  Day,
  Id,
  Ids,
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
import { ClaimantAnswer, RatingAnswer } from './dossier-parts.dto.js';

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

  @Id({
    about: 'Only those that were made from this article',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10',
    optional: true,
  })
  article?: string;

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

/** What list and dossier say alike. */
export class ClaimHead {
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

  @Part(() => ClaimantAnswer, {
    about: 'Who made it; null while nobody has said',
    example: {
      speakerId: ID,
      name: 'Vladimir Putin',
      unnamed: false,
      description: 'President of Russia',
      wikidataId: 'Q7747',
    },
    nullable: true,
  })
  claimant: ClaimantAnswer | null;

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

  @Part(() => RatingAnswer, {
    about: 'The verdict',
    example: {
      scaleId: ID,
      scaleName: 'Accuracy',
      language: 'en',
      value: 4,
      key: 'mostly_accurate',
      alternateName: 'Mostly accurate',
      definition: '…',
    },
    nullable: true,
  })
  rating: RatingAnswer | null;

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

  @Ids({
    about: 'Quotes in which it is made, in the order in which they were noted',
    example: ['019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10'],
  })
  quoteIds: string[];
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
