import type { DataSource } from 'typeorm';
import { PART_BYTES } from './import-part.entity.js';
import type { Import } from './import.entity.js';
import { readHeader } from './read-header.js';
import { isRefused, readRow, type Refused, type RowForm, type SourceRow } from './read-row.js';
import { splitRecords, type FileRecord, type Place } from './split-records.js';

/** Rows that are taken in by one transaction. */
export interface Batch {
  from: Place;
  next: Place;
  rows: { line: number; row: SourceRow | Refused; beginning: string }[];
}

/** Rows and bytes of a batch: gone so soon that V8 does not take them for things that stay, large enough that the transaction costs little. */
const MOST_ROWS = 20;
const MOST_BYTES = 128 * 1024;
/** Characters of a rejected row that are kept. */
const BEGINNING = 2000;

/** The rows of an import that are still to be taken in, in batches; reads the file as it is asked for them. */
export async function* readBatches(
  dataSource: DataSource,
  { fileId, retryOf, format, options, position, line }: Import,
): AsyncGenerator<Batch> {
  const { value: first } = await parts(dataSource, fileId, 0).next();
  const header = readHeader(first as Buffer, format);
  const form: RowForm = { format, options, ...header };
  const from: Place = { position: Number(position), line };
  const start = from.position ? from : { position: header.position, line: header.line };
  const isAsked = retryOf ? rejectedIn(dataSource, retryOf, start.line) : () => true;
  let batch: Batch = { from, next: start, rows: [] };
  for await (const record of splitRecords(parts(dataSource, fileId, start.position), form, start)) {
    const row = (await isAsked(record.line)) ? readRow(record, form) : null;
    const visit = row !== null && mustVisit(row);
    if (visit && batch.rows.length) {
      yield batch;
      batch = after(batch);
    }
    if (row)
      batch.rows.push({ line: record.line, row, beginning: isRefused(row) ? beginningOf(record) : '' });
    batch.next = record.next;
    if (!visit && batch.rows.length < MOST_ROWS && batch.next.position - batch.from.position < MOST_BYTES)
      continue;
    yield batch;
    batch = after(batch);
  }
  if (batch.next.position > batch.from.position) yield batch;
}

const after = ({ next }: Batch): Batch => ({ from: next, next, rows: [] });

/** A row whose address has to be visited is a batch of its own: its host may make it wait, and nothing is visited twice. */
const mustVisit = (row: SourceRow | Refused) => !isRefused(row) && 'address' in row.source;

/** Tells of one line after the other whether an import has rejected the row that begins there. */
function rejectedIn(
  dataSource: DataSource,
  importId: string,
  from: number,
): (line: number) => Promise<boolean> {
  let known: number[] = [];
  let looked = from;
  return async (line) => {
    while (known.length && known[0]! < line) known.shift();
    if (!known.length && looked < line) {
      const rows = await dataSource.query(
        'SELECT line FROM import_rejections WHERE import_id = $1 AND line >= $2 ORDER BY line LIMIT 1000',
        [importId, line],
      );
      known = rows.map((row: { line: number }) => row.line);
      looked = known.at(-1) ?? Infinity;
    }
    return known[0] === line;
  };
}

async function* parts(dataSource: DataSource, fileId: string, position: number): AsyncGenerator<Buffer> {
  let skip = position % PART_BYTES;
  for (let place = Math.floor(position / PART_BYTES); ; place += 1) {
    const [part] = await dataSource.query(
      'SELECT bytes FROM import_parts WHERE import_id = $1 AND place = $2',
      [fileId, place],
    );
    if (!part) return;
    yield (part.bytes as Buffer).subarray(skip);
    skip = 0;
  }
}

/** What of a row can be stored as text, to know it by. */
function beginningOf({ bytes }: FileRecord): string {
  const text = bytes
    .subarray(0, BEGINNING * 4)
    .toString('utf8')
    .replaceAll('\0', '\ufffd');
  return text.slice(0, BEGINNING).trimEnd().toWellFormed();
}
