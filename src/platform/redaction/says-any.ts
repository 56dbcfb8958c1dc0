import { escapeIdentifier } from 'pg';
import type { ContentColumn } from './content-columns.js';

/** Which rows, as SQL with its values. */
export interface Where {
  sql: string;
  values: unknown[];
}

/** A text without what tells two spellings apart, here and in SQL, where JSON writes line breaks as `\n`. */
export const inOneSpelling = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
export const IN_ONE_SPELLING = (text: string): string =>
  `lower(regexp_replace(normalize(${text}, NFC), '(\\s|\\\\[nrt])+', ' ', 'g'))`;

/** Rows that say one of these in one of these columns. */
export function saysAny(
  columns: readonly ContentColumn[],
  forms: readonly string[],
  read = (text: string) => text,
): Where {
  const said = columns.map(({ name }) => `${escapeIdentifier(name)}::text`).join(', ');
  const text = read(`concat_ws(E'\\n', ${said})`);
  return {
    sql: `EXISTS (SELECT FROM unnest($1::text[]) form WHERE strpos(${text}, form) > 0)`,
    values: [forms],
  };
}
