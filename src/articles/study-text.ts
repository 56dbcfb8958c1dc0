import { extractQuotes } from '../core/quotes/extract-quotes.js';
import type { QuoteRow } from '../core/quotes/quote-row.js';
import type { ReadAs } from '../core/quotes/read-as.js';
import { bidiControls } from '../core/text/unicode-care.js';
import { newId } from '../platform/ids.js';
import type { ArticleWarning } from './article.entity.js';

/** What is found in a text, ready to be stored. */
export interface Study {
  /**
   * Lists of rows for `storeQuotes`, as JSON in UTF-8: built where the text was read, so that a thread hands over bytes and no objects.
   * Bytes and not texts, because V8 keeps long texts until it clears up everything.
   */
  chunks: Uint8Array[];
  quotes: number;
  warnings: ArticleWarning[];
}

/** Rows a statement: large enough to be quick, small enough to build in a moment. */
const CHUNK = 500;

/**
 * Reads who said what in a text. Takes a second per few megabytes: long texts belong in a thread.
 * @param as what a person says that the text is
 */
export function studyText(text: string, language: string, as: ReadAs | null = null): Study {
  const { quotes } = extractQuotes(text, { language, as });
  const chunks: Uint8Array[] = [];
  for (let i = 0; i < quotes.length; i += CHUNK)
    chunks.push(Buffer.from(JSON.stringify(quotes.slice(i, i + CHUNK).map(withId))));
  return { chunks, quotes: quotes.length, warnings: warningsOf(text) };
}

const withId = (row: QuoteRow) => ({ id: newId(), ...row });

function warningsOf(text: string): ArticleWarning[] {
  const controls = bidiControls(text);
  return controls.length ? [{ code: 'bidi_controls', at: controls[0]!, count: controls.length }] : [];
}
