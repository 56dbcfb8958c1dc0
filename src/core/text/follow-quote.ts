import { findPassage } from './find-passage.js';
import type { Span } from './span.js';
import { anchor, findUnchanged, type TextQuoteSelector } from './text-quote-selector.js';

/** Where a quote stands in a newer version of its text. */
export interface Followed extends Span {
  outcome: 'same' | 'moved' | 'changed';
}

/** Code units. Shorter words beside other words than before may be somebody else's: they count as gone. */
const TELLING = 25;

/**
 * Follows a quote into a newer version of its text: by its words and what stood beside them, else by words that are alike.
 * @param start where it stood
 * @returns null where nothing is like it any more
 */
export function followQuote(text: string, selector: TextQuoteSelector, start: number): Followed | null {
  const unchanged = findUnchanged(text, selector) ?? anchor(text, selector, start);
  if (unchanged && (selector.exact.length >= TELLING || isBesideSame(text, unchanged, selector)))
    return { ...unchanged, outcome: unchanged.start === start ? 'same' : 'moved' };
  const alike = findPassage(text, selector.exact);
  return alike?.how === 'fuzzy' ? { start: alike.start, end: alike.end, outcome: 'changed' } : null;
}

/** Whether the word before or the word behind is still the same. */
function isBesideSame(text: string, { start, end }: Span, { prefix, suffix }: TextQuoteSelector): boolean {
  const before = lastWord(text.slice(Math.max(0, start - prefix.length), start));
  const behind = firstWord(text.slice(end, end + suffix.length));
  return before === lastWord(prefix) || behind === firstWord(suffix);
}

const firstWord = (words: string) => /[\p{L}\p{N}]+/u.exec(words)?.[0];
const lastWord = (words: string) => /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(words)?.[1];
