import type { Work } from '../../platform/http/work.js';
import type { PoliteEgress } from '../../platform/egress/polite-egress.js';
import { explainRefusal } from './explain-refusal.js';
import type { Batch } from './read-file.js';
import { isRefused, type Refused, type SourceRow } from './read-row.js';
import type { RowThread } from './rows-in-thread.js';
import { storeArticles, type ArticleOfLine } from './store-articles.js';
import type { Import } from './import.entity.js';
import { visitRow } from './visit-row.js';

/** A row that is not taken in. */
interface RejectedLine extends Refused {
  line: number;
  row: string;
}

/** A batch as it goes into the database. */
export interface PreparedBatch extends Omit<Batch, 'rows'> {
  articles: ArticleOfLine[];
  rejected: RejectedLine[];
}

/** The slow part of a batch, which needs no database. */
export async function prepareBatch(
  { rows: given, ...batch }: Batch,
  thread: RowThread,
  egress: PoliteEgress,
): Promise<PreparedBatch> {
  const rows: Batch['rows'] = [];
  for (const row of given) rows.push(await visited(row, egress));
  const sources = rows.filter((row): row is typeof row & { row: SourceRow } => !isRefused(row.row));
  const prepared = await thread.prepare(sources.map(({ row }) => row));
  const articles: ArticleOfLine[] = [];
  const rejected = rows.flatMap(({ line, row, beginning }): RejectedLine[] =>
    isRefused(row) ? [{ ...row, line, row: beginning }] : [],
  );
  for (const [i, article] of prepared.entries()) {
    const { line, row } = sources[i]!;
    if (isRefused(article)) rejected.push({ ...article, line, row: beginningOf(row) });
    else articles.push({ line, article });
  }
  return { ...batch, articles, rejected };
}

async function visited(row: Batch['rows'][number], egress: PoliteEgress): Promise<Batch['rows'][number]> {
  if (isRefused(row.row)) return row;
  const found = await visitRow(egress, row.row);
  return { ...row, row: found, beginning: isRefused(found) ? beginningOf(row.row) : '' };
}

/** A row as somebody knows it again, once its line is read. */
function beginningOf({ source, details }: SourceRow): string {
  const known = 'text' in source || 'html' in source ? source : { url: details.url };
  return JSON.stringify(known).slice(0, 2000).toWellFormed();
}

/**
 * Takes a batch in, if nobody has meanwhile paused or cancelled the import, or taken the same batch: its articles, its rejected rows and
 * the place in the file are one transaction, so that a row is taken in once whatever dies in between.
 * @returns false if it was not this process's to take in
 */
export async function takeBatch(work: Work, found: Import, batch: PreparedBatch): Promise<boolean> {
  const [at] = await work.em.query(`SELECT state, position, options FROM imports WHERE id = $1 FOR UPDATE`, [
    found.id,
  ]);
  if (at.state !== 'running' || Number(at.position) !== batch.from.position) return false;
  const added = await storeArticles(work, found.id, batch.articles, found.options);
  await reject(work, found.id, batch.rejected);
  await work.em.query(
    `UPDATE imports SET position = $2, line = $3, rows_read = rows_read + $4, rows_added = rows_added + $5,
       rows_skipped = rows_skipped + $6, rows_rejected = rows_rejected + $7, updated_at = now() WHERE id = $1`,
    [
      found.id,
      batch.next.position,
      batch.next.line,
      batch.articles.length + batch.rejected.length,
      added,
      batch.articles.length - added,
      batch.rejected.length,
    ],
  );
  return true;
}

async function reject(work: Work, importId: string, rejected: readonly RejectedLine[]): Promise<void> {
  if (!rejected.length) return;
  const rows = rejected.map((row) => ({
    line: row.line,
    code: row.code,
    pointer: row.pointer,
    message: explainRefusal(row),
    row: row.row,
  }));
  await work.em.query(
    `INSERT INTO import_rejections (import_id, line, code, pointer, message, row)
     SELECT $1, g.line, g.code, g.pointer, g.message, g."row"
     FROM jsonb_to_recordset($2) AS g(line integer, code text, pointer text, message text, "row" text)`,
    [importId, JSON.stringify(rows)],
  );
}
