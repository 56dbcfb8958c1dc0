import type { Reading } from '../words/reading.js';

/** Words of a noun in marks, with the marks. */
const LONGEST_NOUN = 4;

/** Where the chunk that ends at `end` begins: behind a comma, a colon or a quotation. */
export function chunkStart(reading: Reading, floor: number, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= floor; i -= 1) {
    if (reading.isPunctuation(i, ')')) depth += 1;
    else if (reading.isPunctuation(i, '(')) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (reading.isPunctuation(i, ',;:–—') || isSpeech(reading, i, end))) return i + 1;
  }
  return floor;
}

/** A quotation, but not the noun of a subject in marks: "The so-called “experts” | said". */
function isSpeech(reading: Reading, i: number, end: number): boolean {
  const quotation = reading.quotation(i);
  if (!quotation) return false;
  return i < end - 1 || i === 0 || !reading.isWord(i - 1) || quotation.to - quotation.from > LONGEST_NOUN;
}
