import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';

/**
 * Retires the current version of a scale or checklist, so that a new one can take its place.
 * @param which columns that name it
 * @returns the number of the next version
 * @throws Problem 409 `changed_meanwhile` while somebody else is at it: whoever comes second would replace a version they have not seen
 */
export async function retireCurrent(
  work: Work,
  table: 'rating_scales' | 'checklists',
  which: Record<string, string>,
): Promise<number> {
  const values = Object.values(which);
  const name = [table, ...values].join(':');
  const [{ mine }] = await work.em.query(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS mine',
    [name],
  );
  if (!mine) throw new Problem('conflict', { errors: [{ code: 'changed_meanwhile' }] });
  const named = Object.keys(which)
    .map((column, i) => `${column} = $${i + 1}`)
    .join(' AND ');
  await work.em.query(`UPDATE ${table} SET retired_at = now() WHERE ${named} AND retired_at IS NULL`, values);
  const [row] = await work.em.query(
    `SELECT coalesce(max(version), 0) + 1 AS next FROM ${table} WHERE ${named}`,
    values,
  );
  return row.next;
}
