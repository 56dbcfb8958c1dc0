import { Moment } from '../platform/http/fields.js';

/** Until when a claim may not be published. */
export class SetEmbargo {
  @Moment({ about: 'Null lifts the embargo', example: '2026-12-01T12:00:00.000Z', nullable: true })
  until: string | null;
}
