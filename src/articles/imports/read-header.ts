import { Problem } from '../../platform/errors.js';
import { FIELDS_OF_A_ROW } from './fields-of-a-row.js';
import type { ImportFormat } from './import.entity.js';
import { readCells } from './read-row.js';

/** What the beginning of a file says about its rows. */
export interface Header {
  /** Names of the columns of a table; empty for JSON. */
  columns: string[];
  /** Byte between the columns. */
  delimiter: number;
  /** Bytes and lines before the first row. */
  position: number;
  line: number;
}

const COMMA = 0x2c;
/** Spreadsheets of countries with a decimal comma write semicolons. */
const DELIMITERS = [COMMA, 0x3b, 0x09];

/**
 * Reads the names of the columns.
 * @param first the first bytes of the file, a line at least
 * @throws Problem 422 about `/file` that says what to mend.
 */
export function readHeader(first: Buffer, format: ImportFormat): Header {
  if (first[0] === 0xff || first[0] === 0xfe)
    throw refuse('not_utf8', 'The file is not UTF-8. Save it with the encoding UTF-8.');
  if (format === 'jsonl') return { columns: [], delimiter: COMMA, position: 0, line: 0 };
  const end = first.indexOf(0x0a) + 1 || first.length;
  const text = decode(first.subarray(0, end)).trim();
  if (text.includes('\r'))
    throw refuse(
      'line_ends',
      'The lines of the file end as on old Macs. Save it as CSV UTF-8, with other line ends.',
    );
  const delimiter = DELIMITERS.find((byte) => text.includes(String.fromCharCode(byte))) ?? COMMA;
  const columns = (readCells(text, delimiter) ?? []).map((name) => name.trim());
  mustFit(columns);
  return { columns, delimiter, position: end, line: 1 };
}

function mustFit(columns: string[]): void {
  const known: readonly string[] = FIELDS_OF_A_ROW;
  const unknown = columns.filter((name) => !known.includes(name));
  if (unknown.length)
    throw refuse('unknown_column', `The first line must name columns out of ${known.join(', ')}.`, {
      names: unknown.map((name) => name.slice(0, 100)),
      of: known,
    });
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice) throw refuse('column_twice', `The column ${twice} is there twice.`, { name: twice });
  if (!['text', 'html', 'url'].some((name) => columns.includes(name)))
    throw refuse('text_missing', 'The file needs a column text, html or url.');
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('not_utf8', 'The file is not UTF-8. Save it with the encoding UTF-8.');
  }
}

const refuse = (code: string, detail: string, params?: Record<string, unknown>) =>
  new Problem('invalid', { detail, errors: [{ pointer: '/file', code, ...(params && { params }) }] });
