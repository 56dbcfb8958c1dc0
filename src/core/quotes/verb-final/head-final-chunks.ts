import { Trait, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';

/** How long a chunk may be, in items, that is read for a subject. */
const CHUNK_REACH = 40;
/** Longer is no dateline, in items. */
const DATELINE_REACH = 10;

/** An ending that the apostrophe cut from its name. */
export function isEnding(reading: Reading, i: number): boolean {
  return reading.isWord(i) && "'’".includes(reading.text[reading.start(i)]!);
}

/** "ATİNA/ROMA (Reuters) – |": place and agency in front of a report. */
export function behindDateline(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to - 1, from + DATELINE_REACH); i += 1) {
    if (reading.isPunctuation(i, ')') && reading.isPunctuation(i + 1, '–—-')) return i + 2;
  }
  return from;
}

/** Passes over commas and what joins a sentence to the one before: "Ayrıca, |". */
export function behindConnectors(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && (reading.isPunctuation(i, ',;:–—-') || reading.is(i, Word.conjunction)))
    i += reading.length(i);
  return Math.min(i, to);
}

/** Passes over conjunctions and adverbs that open a sentence: "Ayrıca, öte yandan |". */
export function behindOpeners(reading: Reading, from: number, to: number): number {
  let i = from;
  const openers = Word.conjunction | Word.adverb | Word.time | Word.subordinator;
  while (i < to && (reading.isPunctuation(i, ',;:–—-') || reading.is(i, openers))) i += reading.length(i);
  return Math.min(i, to);
}

/** The comma or colon that ends the chunk from `from`, outside parentheses, or `to`. */
export function chunkEnd(reading: Reading, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < Math.min(to, from + CHUNK_REACH); i += 1) {
    if (reading.isPunctuation(i, '(')) depth += 1;
    else if (reading.isPunctuation(i, ')')) depth = Math.max(0, depth - 1);
    else if (depth === 0 && reading.isPunctuation(i, ',:;')) return i;
  }
  return to;
}

/** Where the chunk that ends at `end` begins. */
export function chunkStart(reading: Reading, from: number, end: number): number {
  const floor = Math.max(from, end - CHUNK_REACH);
  for (let i = end - 1; i >= floor; i -= 1) {
    if (reading.isPunctuation(i, ',:;') || reading.quotation(i)) return i + 1;
  }
  return floor;
}

/** "ardından", "açıklamada", "Ankara'da", "konuşurken": what stands beside the subject of a verb. */
export function endsAdverbial(reading: Reading, i: number): boolean {
  const adverbial =
    Word.preposition | Word.subordinator | Word.time | Word.adverb | Word.conjunction | Word.negation;
  return (
    reading.is(i, adverbial) ||
    reading.has(i, Trait.occasion | Trait.oblique) ||
    isEnding(reading, i) ||
    reading.endsIn(i, reading.pack.reporting.verbFinal!.obliqueEndings)
  );
}
