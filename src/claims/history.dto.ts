import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import { Choice, Flag, Id, Moment, Part, Shape, Text, Texts, Whole } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';
const ANY_OBJECT = { type: 'object', additionalProperties: true };
const KINDS = ['edit', 'move', 'evidence', 'comment', 'publication'] as const;

/** `?kind=&actor=&withKey=` of a claim's history. */
export class HistoryQuery extends PageQuery {
  @Choice({ about: 'Only of this kind', example: 'move', optional: true, of: KINDS })
  kind?: (typeof KINDS)[number];

  @Id({ about: 'Only by this account', example: ID, optional: true })
  actor?: string;

  @Flag({
    about: 'Only what was done with an API key, or only what was not',
    example: true,
    optional: true,
    query: true,
  })
  withKey?: boolean;
}

/** One entry of a claim's history. */
export class HistoryEntry {
  @Whole({ about: 'Place in the chain', example: 3, min: 1, max: 2_000_000_000 })
  seq: number;

  @Moment({ about: 'When', example: '2026-11-23T10:42:00.000Z' })
  at: string;

  @Text({ about: 'What happened', example: 'claim.updated' })
  action: string;

  @Choice({ about: 'Its kind', example: 'edit', of: KINDS })
  kind: (typeof KINDS)[number];

  @Whole({
    about: 'Version of the claim that it made; null for comments, which make none',
    example: 3,
    min: 1,
    max: 2_000_000_000,
    nullable: true,
  })
  version: number | null;

  @Texts({
    about: 'Fields of the claim that it changed; null for comments',
    example: ['summary'],
    nullable: true,
  })
  fields: string[] | null;

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
