import { Trait, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';

/** Words of a noun in marks, with the marks. */
const LONGEST_NOUN = 4;

/** Where the chunk begins that ends at `end`: behind a comma, a dash, a colon, or an item where `opens` says so. */
export function chunkStart(
  reading: Reading,
  floor: number,
  end: number,
  opens: (item: number) => boolean = () => false,
): number {
  let depth = 0;
  for (let i = end - 1; i >= floor; i -= 1) {
    if (reading.isPunctuation(i, ')')) depth += 1;
    else if (reading.isPunctuation(i, '(')) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (reading.isPunctuation(i, ',;:–—') || isDash(reading, i) || opens(i)))
      return i + 1;
  }
  return floor;
}

/** "JAKARTA | - Menteri …": a hyphen between spaces. */
const isDash = (reading: Reading, i: number) =>
  reading.isPunctuation(i, '-') && reading.text[reading.start(i) - 1] === ' ';

/** The same, and behind a quotation too. */
export const chunkStartBehindSpeech = (reading: Reading, floor: number, end: number): number =>
  chunkStart(reading, floor, end, (item) => isSpeech(reading, item, end));

/** A quotation, but not the noun of a subject in marks: "The so-called “experts” | said". */
function isSpeech(reading: Reading, i: number, end: number): boolean {
  const quotation = reading.quotation(i);
  if (!quotation) return false;
  return i < end - 1 || i === 0 || !reading.isWord(i - 1) || quotation.to - quotation.from > LONGEST_NOUN;
}

/** Where the chunk ends that begins at `from`: at a comma or a semicolon. */
export function chunkEnd(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (reading.isPunctuation(i, ',;')) return i;
  return to;
}

/** "der in Berlin lebt" as against "der Plan sei gut": a relative clause says something of the word before its comma. */
export function isRelative(reading: Reading, i: number, to: number): boolean {
  const preposition = reading.is(i, Word.preposition) && i + 1 < to && reading.is(i + 1, Word.relative);
  if (preposition && !reading.isCapital(i + 2)) return true;
  if (!reading.is(i, Word.relative) || i + 1 >= to) return false;
  if (reading.isCapital(i + 1)) return false;
  const end = chunkEnd(reading, i, to);
  const mood = inReportedMood(reading, i, end - 1);
  return !mood;
}

/** A verb of the reported mood among the items `from` to `to`. */
export function inReportedMood(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (reading.has(i, Trait.reportedMood) && !reading.isCapital(i)) return true;
  return false;
}
