import { ApiExtraModels } from '@nestjs/swagger';
import { INPUT_TYPES, type InputType } from '../core/workflow/inputs.js';
import { Choice, Flag, Id, Moment, Part, Parts, Shape, Text, Texts, Whole } from '../platform/http/fields.js';
import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import { ContentAnswer, CONTENT_EXAMPLE } from './claim-content.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';

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

/** What one input of a move may be. */
export class MoveInputRule {
  @Choice({ about: 'Its type', example: 'choice', of: INPUT_TYPES })
  type: InputType;

  @Shape(
    { oneOf: [{ type: 'boolean' }, { type: 'string', const: 'from_second_edition' }] },
    { about: 'It must be there', example: true },
  )
  required: boolean | 'from_second_edition';

  @Texts({ about: 'The values of a choice', example: ['minor', 'correction'], optional: true })
  values?: string[];
}

/** Inputs of a move by name, as a schema. */
export const MOVE_INPUTS = {
  type: 'object',
  additionalProperties: { $ref: '#/components/schemas/MoveInputRule' },
};

/** A move as it is offered now. */
@ApiExtraModels(MoveInputRule)
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

  @Shape(MOVE_INPUTS, {
    about: 'What is sent along with it',
    example: { checklist: { type: 'checklist', required: false } },
  })
  inputs: Record<string, MoveInputRule>;
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
  @Part(() => ContentAnswer, { about: 'Its whole content', example: CONTENT_EXAMPLE })
  content: ContentAnswer;
}

/** A value of any field of the content, as a schema. */
const FIELD_VALUE = {
  anyOf: [
    { type: 'string' },
    { type: 'boolean' },
    { $ref: '#/components/schemas/ContentClaimant' },
    { $ref: '#/components/schemas/ContentRating' },
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { $ref: '#/components/schemas/ContentAppearance' } },
    { type: 'array', items: { $ref: '#/components/schemas/ContentEvidence' } },
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'null' },
  ],
};

/** One field that differs between two versions. */
export class FieldChangeAnswer {
  @Choice({ about: 'The field of the content', example: 'summary', of: Object.keys(CONTENT_EXAMPLE) })
  field: string;

  @Shape(FIELD_VALUE, { about: 'Its value in the one version', example: null })
  before: unknown;

  @Shape(FIELD_VALUE, { about: 'Its value in the other', example: 'Resolution 2199 …' })
  after: unknown;
}

/** The difference of two versions. */
export class DifferenceAnswer {
  @Whole({ about: 'The one version', example: 3, min: 1, max: 2_000_000_000 })
  from: number;

  @Whole({ about: 'The other version', example: 7, min: 1, max: 2_000_000_000 })
  to: number;

  @Parts(() => FieldChangeAnswer, {
    about: 'Fields that differ',
    example: [{ field: 'summary', before: null, after: 'Resolution 2199 …' }],
  })
  changes: FieldChangeAnswer[];
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

/** What a claim is now: in a 412 answer, for whoever read an older version. */
export class CurrentClaimAnswer {
  @Id({ about: 'The claim', example: ID })
  id: string;

  @Text({ about: 'Spoken reference', example: 'K-1001' })
  ref: string;

  @Whole({ about: 'Its version now', example: 8, min: 1, max: 2_000_000_000 })
  version: number;

  @Text({ about: 'Where it stands', example: 'researching' })
  state: string;

  @Texts({ about: 'Fields that changed last', example: ['summary'] })
  changed: string[];

  @Moment({ about: 'When it changed last', example: '2026-11-23T10:42:00.000Z' })
  at: string;

  @Part(() => PersonName, { about: 'Who changed it last', example: { id: ID, name: 'Ayu Contoh' } })
  by: PersonName;

  @Part(() => ContentAnswer, { about: 'Its content now', example: CONTENT_EXAMPLE })
  content: ContentAnswer;
}
