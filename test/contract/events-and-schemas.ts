import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { payloadSchema } from '../../src/core/event-schemas.js';
import type { EventType } from '../../src/core/events.js';
import type { TestDatabase } from '../harness/test-database.js';

const FEWEST_TYPES = 30;

/** What events of the outbox say that their schemas do not, or the other way round. @throws where there are too few to tell */
export async function eventsUnlikeTheirSchema(database: TestDatabase): Promise<unknown[]> {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  formats.default.default(ajv);
  const events = await database.rows<{ type: EventType; payload: object }>(
    'SELECT type, payload FROM outbox_events',
  );
  const types = new Set(events.map(({ type }) => type));
  if (types.size < FEWEST_TYPES) throw new Error(`Only events of ${types.size} types`);
  return events.flatMap(({ type, payload }) => {
    const { $id: _, ...schema } = payloadSchema(type);
    const valid = ajv.validate({ ...schema, additionalProperties: false }, payload);
    return valid ? [] : [{ type, payload, errors: ajv.errors }];
  });
}
