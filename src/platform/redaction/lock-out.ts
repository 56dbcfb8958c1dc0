import { escapeIdentifier } from 'pg';
import type { EntityManager } from 'typeorm';

/** `lock_not_available`: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const NOT_NOW = '55P03';

/** Below the time after which PostgreSQL takes two that wait for each other apart. */
const PATIENCE_MS = 200;

/**
 * Locks tables against all who write: whoever is at a change comes to its end first, so that nobody carries on words that were read before
 * they went. Whoever it waits for may wait for a table that is locked already; then it lets go of all, and begins anew.
 */
export async function lockOut(em: EntityManager, tables: readonly string[]): Promise<void> {
  const lock = `LOCK TABLE ${tables.map(escapeIdentifier).join(', ')} IN EXCLUSIVE MODE`;
  const attempt = () =>
    em.transaction(async (inner) => {
      await inner.query(`SET LOCAL lock_timeout = ${PATIENCE_MS}`);
      await inner.query(lock);
    });
  const failed = () => attempt().then(() => false, ofNotNow);
  while (await failed());
  await em.query('SET LOCAL lock_timeout = DEFAULT');
}

function ofNotNow(error: { driverError?: { code?: string } }): true {
  if (error.driverError?.code !== NOT_NOW) throw error;
  return true;
}
