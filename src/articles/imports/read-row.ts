import { CsvError, parse } from 'csv-parse/sync';
import { Problem } from '../../platform/errors.js';
import { readRequest } from '../../platform/http/validate-request.js';
import type { ArticleDetails } from '../describe-article.js';
import type { ReadArticle } from '../readers/read-article.js';
import { ImportRow } from './imports.dto.js';
import type { ImportOptions } from './import-options.js';
import type { FileRecord, RecordForm } from './split-records.js';

/** How the rows of one file are to be read. */
export interface RowForm extends RecordForm {
  /** Of a table, in their order; empty for JSON. */
  columns: string[];
  options: ImportOptions;
}

/** An article as a row gives it, its text not yet looked at; one that has only its address is a `page` when that was visited. */
export interface SourceRow {
  source: { text: string } | { html: string } | { address: string } | { page: ReadArticle };
  details: ArticleDetails;
}

/** Why a row is not taken in. */
export interface Refused {
  code: string;
  /** JSON pointer to the field at fault; null: the row as a whole. */
  pointer: string | null;
  params?: Record<string, unknown>;
}

/** What a row gives, or why it gives nothing; null for a blank line. */
export function readRow(record: FileRecord, form: RowForm): SourceRow | Refused | null {
  if (record.tooLong) return refused('line_too_long');
  const text = decode(record.bytes);
  if (text === null) return refused('not_utf8');
  if (text.trim() === '') return null;
  const given = form.format === 'jsonl' ? fromJson(text) : fromTable(text, form);
  return isRefused(given) ? given : validRow(given.value, form.options);
}

/** True for a row that is not taken in. */
export const isRefused = (row: object): row is Refused => 'code' in row;

const refused = (code: string, pointer: string | null = null, params?: Refused['params']): Refused => ({
  code,
  pointer,
  ...(params && { params }),
});

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function fromJson(text: string): { value: unknown } | Refused {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refused('not_json');
  }
}

function fromTable(text: string, { columns, delimiter }: RowForm): { value: unknown } | Refused {
  const cells = readCells(text, delimiter);
  if (!cells) return refused('not_csv');
  if (cells.length !== columns.length)
    return refused('wrong_columns', null, { expected: columns.length, found: cells.length });
  const filled = cells.flatMap((cell, i) => (cell === '' ? [] : [[columns[i]!, cell] as const]));
  return { value: Object.fromEntries(filled) };
}

/** The cells of one row of a table, or null where it breaks RFC 4180. */
export function readCells(text: string, delimiter: number): string[] | null {
  try {
    const options = { delimiter: String.fromCharCode(delimiter), relax_column_count: true };
    return (parse(text, options) as unknown as string[][])[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** The same checks as for an article that is sent by itself. */
function validRow(value: unknown, { duplicates: _, ...defaults }: ImportOptions): SourceRow | Refused {
  const { row, fault } = checked(value);
  if (fault) return fault;
  const { text, html, ...details } = row;
  if (text !== undefined && html !== undefined) return refused('one_of', null, { of: ['text', 'html'] });
  const source = sourceOf(row);
  if (!source) return refused('text_missing', '/text');
  return {
    source,
    details: { ...defaults, ...(JSON.parse(JSON.stringify(details)) as ArticleDetails) },
  };
}

function sourceOf({ text, html, url }: ImportRow): SourceRow['source'] | null {
  if (text !== undefined) return { text };
  if (html !== undefined) return { html };
  return url ? { address: url } : null;
}

function checked(
  value: unknown,
): { row: ImportRow; fault?: undefined } | { row?: undefined; fault: Refused } {
  try {
    if (value === null) return { fault: refused('not_an_object') };
    const { body, faults } = readRequest({ body: ImportRow }, value, {}, []);
    const [fault] = faults;
    if (!fault) return { row: body as ImportRow };
    return { fault: refused(fault.code, fault.pointer ?? null, fault.params) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [fault] = error.extras.errors ?? [];
    return { fault: refused(fault?.code ?? error.code, fault?.pointer || null, fault?.params) };
  }
}
