import type { Reader } from '../database/reader.js';
import { statementName, type ListQuery } from './paging.js';

/** Rows read at a time. The largest, a claim with a long explanation, is of some ten thousand characters. */
const BATCH = 200;

/**
 * All rows of a list as JSON texts, batch by batch in ascending order, so that their number costs no memory. Each batch is read for itself:
 * whoever reads slowly holds neither a connection nor a snapshot, which would keep the database from cleaning up. What was there before
 * and after is told exactly once, as it was when its batch was read.
 * @param list ordered by one column that is unique and never changes
 */
export async function* everyRow(
  reader: Reader,
  { json, from, where, values, order: [key] }: ListQuery,
): AsyncGenerator<string[]> {
  const statement = (conditions: string[]) => {
    const text = `SELECT (${json})::text AS json, (${key!.sql})::text AS key FROM ${from}
      ${conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY ${key!.sql} LIMIT ${BATCH}`;
    return { name: statementName(text), text };
  };
  const read = (conditions: string[], given: unknown[]) =>
    reader.rows<{ json: string; key: string }>(statement(conditions), given);
  const further = [...where, `${key!.sql} > $${values.length + 1}::${key!.type}`];
  let rows = await read(where, values);
  while (rows.length) {
    yield rows.map((row) => row.json);
    rows = rows.length < BATCH ? [] : await read(further, [...values, rows.at(-1)!.key]);
  }
}
