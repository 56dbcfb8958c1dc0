import {
  Day,
  Flag,
  Id,
  Moment,
  Part,
  Parts,
  Shape,
  Text,
  Texts,
  WebAddress,
  Whole,
} from '../platform/http/fields.js';
import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import { SpanInput } from './claim.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';
const ANY_OBJECT = { type: 'object', additionalProperties: true };

/** One unmet guard of a move. */
export class MoveNeed {
  @Text({ about: 'Stable code of the guard', example: 'four_eyes' })
  code: string;

  @Shape(
    { type: 'object', additionalProperties: true },
    { about: 'What a text about it needs', example: { contributions: ['statement'], edition: 1 } },
  )
  params: Record<string, unknown>;

  @Text({ about: 'The field that mends it', example: 'rating', nullable: true })
  field: string | null;
}

/** A move as it is offered now. */
export class MoveAnswer {
  @Text({ about: 'Name of the move', example: 'approve' })
  name: string;

  @Text({ about: 'State it leads to; null where it leads nowhere now', example: 'approved', nullable: true })
  to: string | null;

  @Flag({ about: 'The caller can make it now', example: false })
  open: boolean;

  @Parts(() => MoveNeed, {
    about: 'Every guard that is not met',
    example: [{ code: 'four_eyes', params: { contributions: ['statement'], edition: 1 }, field: null }],
  })
  needs: MoveNeed[];

  @Parts(() => PersonName, {
    about: 'Who could make it once the rest is mended',
    example: [{ id: ID, name: 'Rina Contoh' }],
  })
  who: PersonName[];

  @Shape(
    { type: 'object', additionalProperties: true },
    { about: 'What is sent along with it', example: { checklist: { type: 'checklist', required: false } } },
  )
  inputs: Record<string, unknown>;
}

/** Every move of a claim. */
export class MovesAnswer {
  @Text({ about: 'Where the claim stands', example: 'in_review' })
  state: string;

  @Whole({ about: 'Version of the claim that was judged', example: 7, min: 1, max: 2_000_000_000 })
  version: number;

  @Parts(() => MoveAnswer, { about: 'Every move of the table', example: [] })
  moves: MoveAnswer[];
}

/** One entry of a claim's history. */
export class HistoryEntry {
  @Whole({ about: 'Place in the chain', example: 3, min: 1, max: 2_000_000_000 })
  seq: number;

  @Moment({ about: 'When', example: '2026-11-23T10:42:00.000Z' })
  at: string;

  @Text({ about: 'What happened', example: 'claim.updated' })
  action: string;

  @Shape(ANY_OBJECT, { about: 'How it was', example: { summary: null }, nullable: true })
  before: Record<string, unknown> | null;

  @Shape(ANY_OBJECT, {
    about: 'How it is since',
    example: { summary: 'Resolution 2199 …' },
    nullable: true,
  })
  after: Record<string, unknown> | null;

  @Text({ about: 'The request', example: ID, nullable: true })
  requestId: string | null;

  @Part(() => PersonName, { about: 'Who', example: { id: ID, name: 'Ayu Contoh' }, nullable: true })
  actor: PersonName | null;

  @Part(() => PersonName, { about: 'The key that was used', example: null, nullable: true })
  key: PersonName | null;
}

/** A page of history. */
export class HistoryPage extends PageOf(HistoryEntry) {}

/** A version without its content. */
export class VersionEntry {
  @Whole({ about: 'The version', example: 7, min: 1, max: 2_000_000_000 })
  version: number;

  @Whole({ about: 'The edition it belongs to', example: 1, min: 1, max: 2_000_000_000 })
  edition: number;

  @Text({ about: 'State after it', example: 'researching' })
  state: string;

  @Texts({ about: 'Fields that changed', example: ['summary'] })
  changed: string[];

  @Moment({ about: 'When', example: '2026-11-23T10:42:00.000Z' })
  at: string;

  @Part(() => PersonName, { about: 'Who', example: { id: ID, name: 'Ayu Contoh' } })
  actor: PersonName;

  @Id({ about: 'The key that was used', example: null, nullable: true })
  keyId: string | null;
}

/** A page of versions. */
export class VersionPage extends PageOf(VersionEntry) {}

/** One version with its content. */
export class VersionAnswer extends VersionEntry {
  @Shape(ANY_OBJECT, {
    about: 'Its whole content',
    example: { statement: 'A UN Security Council resolution …' },
  })
  content: Record<string, unknown>;
}

/** The difference of two versions. */
export class DifferenceAnswer {
  @Whole({ about: 'The one version', example: 3, min: 1, max: 2_000_000_000 })
  from: number;

  @Whole({ about: 'The other version', example: 7, min: 1, max: 2_000_000_000 })
  to: number;

  @Shape(
    { type: 'array', items: ANY_OBJECT },
    {
      about: 'Fields that differ',
      example: [{ field: 'summary', before: null, after: 'Resolution 2199 …' }],
    },
  )
  changes: { field: string; before: unknown; after: unknown }[];
}

/** One person's part in an edition. */
export class ContributionAnswer {
  @Whole({ about: 'The edition', example: 1, min: 1, max: 2_000_000_000 })
  edition: number;

  @Part(() => PersonName, { about: 'Who', example: { id: ID, name: 'Ayu Contoh' } })
  person: PersonName;

  @Texts({ about: 'What they changed', example: ['statement', 'evidence'] })
  fields: string[];

  @Moment({ about: 'When first', example: '2026-11-23T10:42:00.000Z' })
  firstAt: string;
}

/** The ledger. */
export class ContributionList {
  @Parts(() => ContributionAnswer, { about: 'Newest edition first', example: [] })
  data: ContributionAnswer[];
}

/** A place where a claim was made, as it is added: one of quoteId, span and url. */
export class AddAppearance {
  @Id({ about: 'A quote', example: ID, optional: true })
  quoteId?: string;

  @Part(() => SpanInput, {
    about: 'Words of an article',
    example: { articleId: ID, start: 4170, end: 4266 },
    optional: true,
  })
  span?: SpanInput;

  @WebAddress({ about: 'An address', example: 'https://news.example/2015/11/26/moscow', optional: true })
  url?: string;

  @Day({ about: 'When it was published there', example: '2015-11-26', optional: true, nullable: true })
  publishedOn?: string | null;

  @Flag({ about: 'The first place that is known', example: true, optional: true })
  firstKnown?: boolean;
}

/** An appearance that was added. */
export class AppearanceAnswer {
  @Id({ about: 'The appearance', example: ID })
  id: string;

  @Id({ about: 'Its claim', example: ID })
  claimId: string;

  @Whole({ about: 'Version of the claim since', example: 2, min: 1, max: 2_000_000_000 })
  claimVersion: number;
}

/** One appearance in a list. */
export class AppearanceEntry {
  @Id({ about: 'The appearance', example: ID })
  id: string;

  @WebAddress({
    about: 'Address, if it has one',
    example: 'https://news.example/2015/11/26/moscow',
    nullable: true,
  })
  url: string | null;

  @Day({ about: 'When it was published', example: '2015-11-26', nullable: true })
  publishedOn: string | null;

  @Flag({ about: 'The first place that is known', example: false })
  firstKnown: boolean;

  @Id({ about: 'Its quote', example: ID, nullable: true })
  quoteId: string | null;

  @Id({ about: 'Its article', example: ID, nullable: true })
  articleId: string | null;

  @Text({
    about: 'Title of the article',
    example: 'Putin dan Hollande: kita akan bertindak bersama',
    nullable: true,
  })
  articleTitle: string | null;

  @Whole({ about: 'First UTF-16 code unit', example: 4170, min: 0, max: 2_000_000_000, nullable: true })
  start: number | null;

  @Whole({ about: 'Code unit after the last', example: 4266, min: 1, max: 2_000_000_000, nullable: true })
  end: number | null;

  @Text({ about: 'The words', example: 'pasokan produk minyak …', nullable: true })
  words: string | null;

  @Id({ about: 'The merged claim it came from', example: null, nullable: true })
  movedFrom: string | null;

  @Moment({ about: 'When it was noted', example: '2026-11-23T10:42:00.000Z' })
  createdAt: string;
}

/** A page of appearances. */
export class AppearancePage extends PageOf(AppearanceEntry) {}
