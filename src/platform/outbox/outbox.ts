import type { EventPayloads, EventType } from '../../core/events.js';
import { newId } from '../ids.js';
import type { Work } from '../http/work.js';

/**
 * Puts an event into the outbox, in the transaction of the change it tells of. Readers must wait for `xid` to be older than every
 * running transaction (`pg_snapshot_xmin`, on the clock of events), since `position` is given out before the commit.
 * @param type one of `core/events.ts`
 * @param subjectId what the event is about
 */
export function tell<Type extends EventType>(
  work: Work,
  type: Type,
  subjectId: string,
  payload: EventPayloads[Type],
): Promise<void> {
  return tellMany(work, type, [{ subjectId, payload }]);
}

/** The same for many subjects, in one statement and in their order. */
export async function tellMany<Type extends EventType>(
  work: Work,
  type: Type,
  events: readonly { subjectId: string; payload: EventPayloads[Type] }[],
): Promise<void> {
  await work.em.query(
    `INSERT INTO outbox_events (id, type, subject_id, payload)
     SELECT id, $1, "subjectId", payload FROM jsonb_to_recordset($2) AS e(id uuid, "subjectId" uuid, payload jsonb)`,
    [type, JSON.stringify(events.map((event) => ({ id: newId(), ...event })))],
  );
}
