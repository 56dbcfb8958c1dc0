import type { EntityManager } from 'typeorm';

/**
 * Waits for a redaction to end, before the row of a job is locked: one waits for such rows too, and has locked the tables that are written
 * to next.
 */
export async function letRedact(em: EntityManager): Promise<void> {
  await em.query('LOCK TABLE outbox_events IN ROW EXCLUSIVE MODE');
}
