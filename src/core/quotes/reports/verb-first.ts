import { Trait, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';

/** An adverbial that ends a report is no longer, in items. */
const LONGEST_ADVERBIAL = 8;

/** "…, dijo.", "…, dijo ayer en Madrid": where a verb needs no subject it may stand alone, or with an adverbial. */
export function standsAlone(reading: Reading, behind: number, to: number): boolean {
  if (!reading.pack.grammar.dropsSubject) return false;
  return behind >= to || reading.isPunctuation(behind, ',') || isAdverbial(reading, behind, to);
}

/** "le | 12 octobre". */
const opensDay = (reading: Reading, i: number, to: number) =>
  reading.is(i, Word.determiner) && i + 1 < to && /^\d/.test(reading.word(i + 1));

/** Words between a preposition and its noun: "dans un long | message". */
const OCCASION_REACH = 4;

/** "dans un message où il explique pourquoi …": where and how something was said, however long. */
export function opensOccasion(reading: Reading, from: number, to: number): boolean {
  if (from >= to || !reading.is(from, Word.preposition)) return false;
  for (let i = from + 1; i < Math.min(to, from + 1 + OCCASION_REACH) && reading.isWord(i); i += 1)
    if (reading.has(i, Trait.occasion)) return true;
  return false;
}

/** Whether the items from `from` on are an adverbial and nothing else: "en una entrevista", "le 12 octobre". */
export function isAdverbial(reading: Reading, from: number, to: number): boolean {
  let i = from;
  while (i < to && reading.is(i, Word.time | Word.adverb)) i += reading.length(i);
  if (i >= to) return i > from;
  if (to - i > LONGEST_ADVERBIAL || !(reading.is(i, Word.preposition) || opensDay(reading, i, to)))
    return false;
  for (let inside = i; inside < to; inside += 1) {
    if (!reading.isWord(inside) || reading.is(inside, Word.relative | Word.complementizer)) return false;
  }
  return true;
}
