import { Day, Figure, Flag, Id, Text, WebAddress, Whole } from '../platform/http/fields.js';
import { TEXT_LIMITS } from './text-limits.js';

/** Who made the claim: somebody of the registry, a name (found there or added), or nobody who was named. */
export class ClaimantInput {
  @Id({ about: 'A speaker of the registry', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10', optional: true })
  speakerId?: string;

  @Text({
    about: 'A name; found in the registry by name or alias, else added',
    example: 'Vladimir Putin',
    optional: true,
    min: 1,
    max: 300,
  })
  name?: string;

  @Flag({ about: 'The one who said it is not named', example: false, optional: true })
  unnamed?: boolean;

  @Text({
    about: 'What they were when they said it',
    example: 'President of Russia',
    optional: true,
    nullable: true,
    max: 500,
  })
  description?: string | null;
}

/** Words of an article that were selected without a quote. */
export class SpanInput {
  @Id({ about: 'The article', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c11' })
  articleId: string;

  @Whole({ about: 'First UTF-16 code unit', example: 4170, min: 0, max: 2_000_000_000 })
  start: number;

  @Whole({ about: 'Code unit after the last', example: 4266, min: 1, max: 2_000_000_000 })
  end: number;
}

/** A place on the web where the claim was made. */
export class AppearanceInput {
  @WebAddress({ about: 'Address of the place', example: 'https://news.example/2015/11/26/moscow' })
  url: string;

  @Day({ about: 'When it was published there', example: '2015-11-26', optional: true, nullable: true })
  publishedOn?: string | null;

  @Flag({ about: 'The first place that is known', example: true, optional: true })
  firstKnown?: boolean;
}

/** The rating of a claim: a value of a scale; null where the scale has a verdict without a number. */
export class RatingInput {
  @Id({ about: 'A scale of GET /api/v1/ratings', example: '019ab2c4-0000-7000-8000-000000000001' })
  scaleId: string;

  @Figure({ about: 'One of its values', example: 4, nullable: true })
  value: number | null;

  @Text({
    about: 'Why it is another one than before; kept in the history with the change',
    example: 'The fact sheet shows that the ban has exceptions.',
    optional: true,
    max: TEXT_LIMITS.reason,
  })
  reason?: string;
}
