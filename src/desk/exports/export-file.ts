import { Readable } from 'node:stream';
import type { Reader } from '../../platform/database/reader.js';
import { BYTE_ORDER_MARK, csvRecord } from '../../platform/http/csv.js';
import { everyRow } from '../../platform/http/every-row.js';
import type { ListQuery } from '../../platform/http/paging.js';
import type { Columns } from './columns.js';

/** As what rows leave the desk. */
export const FORMATS = ['jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** All rows of a list, read as they are sent: each as the API shows it, or as a row of a table. */
export function exportFile(reader: Reader, list: ListQuery, columns: Columns, format: Format): Readable {
  return Readable.from(lines(reader, list, columns, format), { objectMode: false });
}

async function* lines(
  reader: Reader,
  list: ListQuery,
  columns: Columns,
  format: Format,
): AsyncGenerator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK + csvRecord(columns.map(([name]) => name));
  const line = format === 'csv' ? (json: string) => tableRow(JSON.parse(json), columns) : jsonLine;
  for await (const rows of everyRow(reader, list)) yield rows.map(line).join('');
}

const jsonLine = (json: string) => `${json}\n`;

const tableRow = (row: Record<string, unknown>, columns: Columns) =>
  csvRecord(columns.map(([, cell]) => cell(row)));
