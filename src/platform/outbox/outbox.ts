import type { EventPayloads, EventType } from '../../core/events.js';
import { newId } from '../ids.js';
import type { Work } from '../http/work.js';

/**
 * Puts an event into the outbox, in the transaction of the change it tells of. Readers must wait for `xid` to be older than every
 * running transaction (`pg_snapshot_xmin`), since `position` is given out before the commit.
 * @param type one of `core/events.ts`
 * @param subjectId what the event is about
 */
export async function tell<Type extends EventType>(
  work: Work,
  type: Type,
  subjectId: string,
  payload: EventPayloads[Type],
): Promise<void> {
  await work.em.query('INSERT INTO outbox_events (id, type, subject_id, payload) VALUES ($1, $2, $3, $4)', [
    newId(),
    type,
    subjectId,
    JSON.stringify(payload),
  ]);
}
