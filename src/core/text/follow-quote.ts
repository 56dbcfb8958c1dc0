import { longestCommonChain, type Pair } from './common-chain.js';
import { findPassage } from './find-passage.js';
import type { Span } from './span.js';
import { anchor, findUnchanged, type TextQuoteSelector } from './text-quote-selector.js';

/** Where a quote stands in a newer version of its text. */
export interface Followed extends Span {
  /** `moved`: beside other words than before; how far from the beginning it stands says nothing. */
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
  const beside = unchanged && isBesideSame(text, unchanged, selector);
  if (unchanged && (selector.exact.length >= TELLING || beside))
    return { ...unchanged, outcome: beside ? 'same' : 'moved' };
  const alike = findPassage(text, selector.exact, selector);
  return alike?.how === 'fuzzy' ? { start: alike.start, end: alike.end, outcome: 'changed' } : null;
}

/** Tells of quotes that have changed places with others, though each stands between the same words as before. @param followed in the order of before */
export function tellMoved(followed: readonly (Followed | null)[]): (Followed | null)[] {
  const pairs = followed.flatMap((place, at): Pair[] => (place ? [[at, place.start]] : []));
  const inOrder = new Set(longestCommonChain(pairs).map(([at]) => at));
  return followed.map((place, at) =>
    place?.outcome === 'same' && !inOrder.has(at) ? { ...place, outcome: 'moved' } : place,
  );
}

/** Whether the word before or the word behind is still the same. */
function isBesideSame(text: string, { start, end }: Span, { prefix, suffix }: TextQuoteSelector): boolean {
  const before = lastWord(text.slice(Math.max(0, start - prefix.length), start));
  const behind = firstWord(text.slice(end, end + suffix.length));
  return before === lastWord(prefix) || behind === firstWord(suffix);
}

const firstWord = (words: string) => /[\p{L}\p{N}]+/u.exec(words)?.[0];
const lastWord = (words: string) => /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(words)?.[1];
