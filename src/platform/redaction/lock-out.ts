import { escapeIdentifier } from 'pg';
import type { EntityManager } from 'typeorm';

/** `lock_not_available` and `deadlock_detected`: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const NOT_NOW = ['55P03', '40P01'];

/** Below the time after which PostgreSQL takes two that wait for each other apart. */
const PATIENCE_MS = 200;

/** Above it, now and then: only for whoever waits so long does PostgreSQL end an autovacuum that is in the way. */
const LONG_PATIENCE_MS = 1200;
const LONG_EVERY = 10;

/**
 * Locks tables against all who write: whoever is at a change comes to its end first, so that nobody carries on words that were read before
 * they went. Whoever it waits for may wait for a table that is locked already; then it lets go of all, and begins anew.
 */
export async function lockOut(em: EntityManager, tables: readonly string[]): Promise<void> {
  const lock = `LOCK TABLE ${tables.map(escapeIdentifier).join(', ')} IN EXCLUSIVE MODE`;
  const attempt = (patience: number) =>
    em.transaction(async (inner) => {
      await inner.query(`SET LOCAL lock_timeout = ${patience}`);
      await inner.query(lock);
    });
  const failed = (patience: number) => attempt(patience).then(() => false, ofNotNow);
  for (let nth = 1; await failed(nth % LONG_EVERY ? PATIENCE_MS : LONG_PATIENCE_MS); nth += 1);
  await em.query('SET LOCAL lock_timeout = DEFAULT');
}

function ofNotNow(error: { driverError?: { code?: string } }): true {
  if (!NOT_NOW.includes(error.driverError?.code ?? '')) throw error;
  return true;
}
