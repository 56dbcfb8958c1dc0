import { Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { nameAt } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** Descriptions of one speaker in a row. */
const MOST_APPOSITIONS = 3;
/** How far behind its beginning the comma may stand that ends a description, in items. */
const REACH = 16;
/** Words of whom somebody speaks for: "de la Fundación Verde". */
const LONGEST_BODY = 8;

/** "kata X, | ketua panitia, | …": what else is said of the speaker belongs to no clause. */
export function behindAppositions(reading: Reading, names: Names, from: number, to: number): number {
  let i = from;
  for (let passed = 0; passed < MOST_APPOSITIONS && isApposition(reading, names, i, to); passed += 1) {
    let comma = i;
    while (comma < Math.min(to, i + REACH) && !reading.isPunctuation(comma, ',')) comma += 1;
    i = comma < to && reading.isPunctuation(comma, ',') ? comma + 1 : to;
  }
  return i;
}

/** An office, an age, whose they are ("de la Fundación Verde"), or a clause about the speaker begins at an item. */
function isApposition(reading: Reading, names: Names, from: number, to: number): boolean {
  if (from >= to || nameAt(reading, names, from)) return false;
  const pronoun = reading.is(from, Word.preposition) ? from + 1 : from;
  if (pronoun < to && reading.is(pronoun, Word.relative)) return true;
  if (reading.is(from, Word.particle) && reading.is(from, Word.preposition) && namesBody(reading, from, to))
    return true;
  const aged =
    !reading.isCapital(from) && reading.isPunctuation(from + 1, ',') && /^\d/.test(reading.word(from));
  const noun = reading.is(from, Word.determiner) && from + 1 < to ? from + 1 : from;
  return aged || (reading.is(noun, Word.role) && !reading.isCapital(noun));
}

/** Something with a capital, and a comma soon behind it. */
function namesBody(reading: Reading, from: number, to: number): boolean {
  let capital = false;
  for (let i = from; i < Math.min(to, from + LONGEST_BODY); i += 1) {
    if (reading.isPunctuation(i, ',')) return capital;
    capital ||= reading.isCapital(i);
  }
  return false;
}
