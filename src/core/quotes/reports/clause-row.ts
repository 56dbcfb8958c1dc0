import type { Span } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import { Word } from '../words/lexicon.js';
import type { SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';
import type { Reading } from '../words/reading.js';

/** Part of one sentence, as items, half-open, without its final full stop. */
export interface Clause {
  from: number;
  to: number;
  sentence: number;
  paragraph: number;
}

/** A clause behind its cue may be as short as this: "prices rose". */
const FEWEST_BEHIND_CUE = 2;

/** A row for the items `from` to `to`, without commas and conjunctions at its edges; null when too little is left. */
export function attribution(
  reading: Reading,
  clause: Clause,
  from: number,
  to: number,
  cue: Cue,
  speaker: SpeakerPhrase,
): Attribution | null {
  let first = from;
  let last = to - 1;
  while (
    last >= first &&
    (reading.isPunctuation(last, ',;:–—-.') || (to < clause.to && reading.is(last, Word.conjunction)))
  )
    last -= 1;
  while (first <= last && reading.isPunctuation(first, ',;:–—-')) first += 1;
  if (
    wordsIn(reading, first, last + 1, FEWEST_BEHIND_CUE) < FEWEST_BEHIND_CUE &&
    !hasQuotation(reading, first, last + 1)
  )
    return null;
  if (saysOnlyWhen(reading, first, last + 1)) return null;
  const quotedParts = quotedIn(reading, first, last + 1);
  return {
    number: -1,
    kind: quotedParts.length > 0 ? 'mixed' : 'indirect',
    start: reading.start(first),
    end: reading.end(last),
    quotedParts,
    cue,
    speaker,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    carriedFrom: null,
    continues: false,
    quotation: null,
  };
}

/** "Senin (3/4)". */
function saysOnlyWhen(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (reading.quotation(i)) return false;
    if (reading.isWord(i) && !reading.is(i, Word.time) && !/^\d/.test(reading.word(i))) return false;
  }
  return true;
}

/** How many words stand in some items, counted up to `most`. */
export function wordsIn(reading: Reading, from: number, to: number, most: number): number {
  let words = 0;
  for (let i = from; i < to && words < most; i += 1) if (reading.isWord(i)) words += 1;
  return words;
}

const hasQuotation = (reading: Reading, from: number, to: number) => quotedIn(reading, from, to).length > 0;

/** The words between marks among some items. */
export function quotedIn(reading: Reading, from: number, to: number): Span[] {
  const parts: Span[] = [];
  for (let i = from; i < to; i += 1) {
    const quotation = reading.quotation(i);
    if (quotation) parts.push({ start: quotation.start, end: quotation.end });
  }
  return parts;
}
