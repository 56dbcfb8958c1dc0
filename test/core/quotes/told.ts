import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';
import type { QuoteRow } from '../../../src/core/quotes/quote-row.js';
import type { ReadAs } from '../../../src/core/quotes/read-as.js';

/**
 * An extraction in lines that a table can hold: `kind · content · cue · speakers (how) · group · !warnings`, where
 * `-` stands for none.
 */
export function told(text: string, language: string, as?: ReadAs): string[] {
  return extractQuotes(text, { language, as }).quotes.map(line);
}

function line({ kind, content, cue, speakers, group, warnings }: QuoteRow): string {
  const who = speakers.map(({ name, resolvedBy }) => `${name} (${resolvedBy})`).join(' + ') || '-';
  const extras = [group, ...warnings.map(({ code }) => `!${code}`)].filter(Boolean);
  return [kind, content, cue?.text ?? '-', who, ...extras].join(' · ');
}
