import { Moment, Whole } from '../platform/http/fields.js';

const VERSION = { min: 1, max: 2_000_000_000 };

/** The version that was looked at. */
export class SeenRequest {
  @Whole({ about: 'The version of the claim that was shown', example: 7, ...VERSION })
  version: number;
}

/** What the caller last looked at. */
export class LastSeenAnswer {
  @Whole({ about: 'The version of the claim', example: 5, ...VERSION })
  version: number;

  @Moment({ about: 'When', example: '2026-11-23T10:42:00.000Z' })
  at: string;
}
