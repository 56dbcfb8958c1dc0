import { Readable } from 'node:stream';
import type { Reader } from '../../platform/database/reader.js';
import { BYTE_ORDER_MARK, csvRecord } from '../../platform/http/csv.js';
import { REJECTIONS } from './imports.query.js';

/** A row that was not taken in, and why. */
export interface Rejection {
  line: number;
  code: string;
  pointer: string | null;
  message: string;
  row: string;
}

/** The rejected rows of an import, read as they are sent. */
export function rejectedFile(reader: Reader, importId: string, format: 'jsonl' | 'csv'): Readable {
  return Readable.from(lines(reader, importId, format), { objectMode: false });
}

async function* lines(reader: Reader, importId: string, format: 'jsonl' | 'csv'): AsyncGenerator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK + csvRecord(['line', 'code', 'field', 'message', 'row']);
  for await (const rows of rejectedRows(reader, importId))
    yield rows.map(format === 'jsonl' ? jsonLine : tableRow).join('');
}

/** The rejected rows of an import in the order of its file, some at a time. */
export async function* rejectedRows(reader: Reader, importId: string): AsyncGenerator<Rejection[]> {
  for (let after = 0; ;) {
    const rows = await reader.rows<Rejection>(REJECTIONS, [importId, after]);
    if (!rows.length) return;
    yield rows;
    after = rows.at(-1)!.line;
  }
}

const jsonLine = (rejection: Rejection) => `${JSON.stringify(rejection)}\n`;

const tableRow = ({ line, code, pointer, message, row }: Rejection) =>
  csvRecord([line, code, pointer, message, row]);
