import { ValidateBy, type ValidationArguments } from 'class-validator';
import { CORRECTION_KINDS, NOT_CHECKABLE_KINDS } from '../core/workflow/inputs.js';
import { MOVE_NAMES, transitionOf, type MoveName } from '../core/workflow/transitions.js';
import {
  Choice,
  Day,
  Dictionary,
  Id,
  Moment,
  Part,
  Parts,
  Shape,
  Text,
  WebAddress,
  Whole,
} from '../platform/http/fields.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';

/** Every input of every move shares one object, so a field that is no input of the named move is as unknown as any other: 400. */
function OfItsMove(): PropertyDecorator {
  const validate = (value: unknown, at?: ValidationArguments): boolean => {
    const { name } = at!.object as AskMove;
    return (
      value === null || !MOVE_NAMES.includes(name) || Object.hasOwn(transitionOf(name).inputs, at!.property)
    );
  };
  const code = 'unknown_field';
  return ValidateBy(
    { name: 'ofItsMove', validator: { validate, defaultMessage: () => code } },
    { context: { code } },
  );
}

const isChecklist = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A move, with its inputs beside its name. Which move takes which inputs is data: GET /api/v1/workflow. */
export class AskMove {
  @Choice({ about: 'The move', example: 'submit', of: MOVE_NAMES })
  name: MoveName;

  @OfItsMove()
  @Dictionary({
    about:
      'submit, approve: items of the checklist that are done, by id; `true` for an automatic item is ignored',
    example: { sources_open: true },
    optional: true,
    nullable: true,
    values: { type: 'boolean' },
    valid: isChecklist,
    code: 'not_a_checklist',
  })
  checklist?: Record<string, boolean> | null;

  @OfItsMove()
  @Choice({
    about: `set_aside: why it cannot be checked (${NOT_CHECKABLE_KINDS.join(', ')}); correct: what the correction is (${CORRECTION_KINDS.join(', ')})`,
    example: 'correction',
    optional: true,
    nullable: true,
    of: [...NOT_CHECKABLE_KINDS, ...CORRECTION_KINDS],
  })
  kind?: (typeof NOT_CHECKABLE_KINDS)[number] | (typeof CORRECTION_KINDS)[number] | null;

  @OfItsMove()
  @Text({
    about: 'abandon_correction, retract (public), park, reopen: why',
    example: 'A source turned out to be forged.',
    optional: true,
    nullable: true,
    max: 2000,
  })
  reason?: string | null;

  @OfItsMove()
  @Text({
    about: 'publish: what readers are told about the new edition; needed from the second on',
    example: 'The date of the resolution was wrong; it was adopted on 12 February 2015.',
    optional: true,
    nullable: true,
    max: 2000,
  })
  note?: string | null;

  @OfItsMove()
  @Text({
    about: 'publish: address of the public page; fixed by the first publication',
    example: 'un-resolution-isis-oil',
    optional: true,
    nullable: true,
    max: 100,
  })
  slug?: string | null;

  @OfItsMove()
  @Moment({
    about: 'publish: not before this',
    example: '2026-12-01T12:00:00.000Z',
    optional: true,
    nullable: true,
  })
  embargo?: string | null;

  @OfItsMove()
  @Day({ about: 'park: when it is due again', example: '2026-12-24', optional: true, nullable: true })
  wakeOn?: string | null;

  @OfItsMove()
  @Text({
    about: 'merge: id or spoken reference of the other claim',
    example: 'K-1002',
    optional: true,
    nullable: true,
    max: 40,
  })
  targetId?: string | null;
}

/** How many have approved, of how many that must. */
export class ApprovalCount {
  @Whole({ about: 'Approvals with this one', example: 1, min: 0, max: 1000 })
  have: number;

  @Whole({ about: 'Approvals needed', example: 1, min: 1, max: 9 })
  need: number;
}

/** What the public can read of a claim, or could until it was retracted. */
export class PublicationAnswer {
  @Text({ about: 'Its address', example: 'un-resolution-isis-oil' })
  slug: string;

  @WebAddress({ about: 'The page', example: 'https://desk.example.org/f/un-resolution-isis-oil' })
  url: string;

  @Moment({ about: 'When this edition was published', example: '2026-11-23T10:42:00.000Z' })
  publishedAt: string;

  @Whole({ about: 'The edition', example: 1, min: 1, max: 2_000_000_000 })
  edition: number;

  @Whole({ about: 'Version of the claim that was published', example: 9, min: 1, max: 2_000_000_000 })
  version: number;

  @Moment({ about: 'When it was retracted; null while it stands', example: null, nullable: true })
  retractedAt: string | null;
}

/** Where a claim stands after a move. */
export class MovedAnswer {
  @Id({ about: 'The claim', example: ID })
  id: string;

  @Text({ about: 'Spoken reference', example: 'K-1001' })
  ref: string;

  @Text({ about: 'Where it stands', example: 'in_review' })
  state: string;

  @Whole({ about: 'Counts writes; the ETag', example: 8, min: 1, max: 2_000_000_000 })
  version: number;

  @Whole({ about: 'The work between two publications', example: 1, min: 1, max: 2_000_000_000 })
  edition: number;

  @Part(() => ApprovalCount, { about: 'approve only', example: { have: 1, need: 1 }, optional: true })
  approvals?: ApprovalCount;

  @Part(() => PublicationAnswer, { about: 'What is, or was, public', example: null, nullable: true })
  publication: PublicationAnswer | null;
}

/** One thing that is wrong with a ClaimReview. */
export class ClaimReviewProblemAnswer {
  @Choice({ about: 'Only errors stop publication', example: 'warning', of: ['error', 'warning'] })
  level: string;

  @Text({ about: 'Stable code', example: 'claim_long' })
  code: string;

  @Text({ about: 'JSON pointer into the ClaimReview', example: '/claimReviewed' })
  path: string;

  @Shape(
    { type: 'object', additionalProperties: true },
    { about: 'What a text about it needs', example: { length: 112, advised: 75 } },
  )
  params: Record<string, unknown>;
}

/** What readers of the page will miss. */
export class PublishWarning {
  @Text({ about: 'Stable code', example: 'translation_missing' })
  code: string;

  @Shape(
    { type: 'object', additionalProperties: true },
    { about: 'What a text about it needs', example: { language: 'id' } },
  )
  params: Record<string, unknown>;

  @Text({ about: 'Field of the claim that mends it', example: 'translations' })
  field: string;
}

/** The ClaimReview as it would be published now. */
export class ClaimReviewPreviewAnswer {
  @Shape(
    { type: 'object', additionalProperties: true },
    { about: 'schema.org JSON-LD', example: { '@context': 'https://schema.org', '@type': 'ClaimReview' } },
  )
  claimReview: object;

  @Parts(() => ClaimReviewProblemAnswer, {
    about: 'What is wrong with it; only errors stop publication',
    example: [
      {
        level: 'warning',
        code: 'claim_long',
        path: '/claimReviewed',
        params: { length: 112, advised: 75 },
      },
    ],
  })
  problems: ClaimReviewProblemAnswer[];

  @Shape(
    { type: 'object', additionalProperties: { type: 'string', enum: ['required', 'recommended'] } },
    {
      about: 'How much each property matters, by JSON pointer; those that nobody would miss are not named',
      example: { '/claimReviewed': 'required', '/itemReviewed/author': 'recommended' },
    },
  )
  weights: Record<string, 'required' | 'recommended'>;

  @Parts(() => PublishWarning, {
    about: 'What is missing from the page around it; nothing of that stops publication',
    example: [{ code: 'translation_missing', params: { language: 'id' }, field: 'translations' }],
  })
  warnings: PublishWarning[];

  @Text({ about: 'Address that the page would have', example: 'un-resolution-isis-oil' })
  slug: string;

  @WebAddress({ about: 'The page', example: 'https://desk.example.org/f/un-resolution-isis-oil' })
  url: string;
}
