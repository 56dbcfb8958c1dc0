import { findPassage, type PassageContext, type PassagePlace } from './find-passage.js';
import { wordsIn } from './plain-words.js';
import { describe, type TextQuoteSelector } from './text-quote-selector.js';

/**
 * What another wording of a page means for whoever cites it. `passage_gone`, `passage_changed`: the words that are cited; `other_words`:
 * the page at large, where no passage tells what matters in it; `elsewhere`: only what nobody has cited, such as a clock or a counter.
 */
export type PageChange = 'passage_gone' | 'passage_changed' | 'other_words' | 'elsewhere';

/** Share of the words that may come and go unnoticed on a page of which no passage is cited; words with digits count for nothing. */
const UNTOLD = 0.02;

/** Whether two texts are the same but for white space. */
export function saysSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/**
 * Compares what a page says now with its archived copy: takes a second for a million characters of each.
 * @param passage the words of the page that are cited, if any
 * @param context what stands beside them in the copy, where that was told
 */
export function comparePage(
  copy: string,
  page: string,
  passage: string | null,
  context: PassageContext | null = null,
): PageChange {
  const cited = passage === null ? null : findPassage(copy, passage, context ?? undefined);
  if (cited) return compareCited(page, describe(copy, cited));
  return shareOfOthers(copy, page) > UNTOLD ? 'other_words' : 'elsewhere';
}

function compareCited(page: string, cited: TextQuoteSelector): PageChange {
  const now = findPassage(page, cited.exact, cited);
  if (!now) return 'passage_gone';
  return hasWordsOf(page, now, cited.exact) ? 'elsewhere' : 'passage_changed';
}

function hasWordsOf(page: string, { start, end, how }: PassagePlace, cited: string): boolean {
  const words = (text: string) =>
    wordsIn(text)
      .map(({ word }) => word)
      .join(' ');
  return how === 'exact' || words(page.slice(start, end)) === words(cited);
}

/** How many of the words of one text the other does not have, as a share of the longer. */
function shareOfOthers(one: string, other: string): number {
  const counts = new Map<string, number>();
  const count = (text: string, by: 1 | -1): number => {
    const words = wordsIn(text).filter(({ word }) => !/\d/.test(word));
    for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + by);
    return words.length;
  };
  const longer = Math.max(count(one, 1), count(other, -1), 1);
  let [gone, come] = [0, 0];
  for (const rest of counts.values())
    if (rest > 0) gone += rest;
    else come -= rest;
  return Math.max(gone, come) / longer;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
