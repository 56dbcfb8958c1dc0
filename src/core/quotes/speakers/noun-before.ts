import { chunkStartBehindSpeech } from './chunks.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { nameAt, nobody, readPhrase, type SpeakerPhrase } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** How far from its verb a noun may stand, in items; keeps one endless sentence linear. */
const REACH = 60;

/** The noun phrase at the right end of a chunk that begins with an adverbial: "Pada saat yang sama | presiden". */
export function nounPhraseBefore(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
): SpeakerPhrase | null {
  const start = nounStart(reading, names, from, to);
  if (start >= to || (start > from && reading.is(start - 1, Word.locative))) return null;
  if (start > from && reading.is(start - 1, Word.particle) && reading.is(start - 1, Word.preposition))
    return null;
  return readPhrase(reading, names, start, to);
}

/** Names, offices and determiners that end at an item, or null. */
export function nounBefore(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase | null {
  const start = nounStart(reading, names, Math.max(from, to - REACH), to);
  return start < to ? readPhrase(reading, names, start, to) : null;
}

/** Where the names, offices and determiners at the right end of some items begin; `to` when there are none. */
function nounStart(reading: Reading, names: Names, from: number, to: number): number {
  const nouns = Word.role | Word.unnamed | Word.title | Word.determiner | Word.both | Word.demonstrative;
  let start = to;
  while (start > from) {
    const name = nameAt(reading, names, start - 1);
    if (name && !reading.isNameInMarks(start - 1))
      start = Math.max(from, start - (reading.token(start - 1) + 1 - name.from));
    else if (name) start -= 1;
    else if (reading.is(start - 1, nouns)) start -= 1;
    else break;
  }
  return start;
}

/** "le plan que | le maire | a annoncé": whoever stands between a relative pronoun and the verb. */
export function subjectInRelative(
  reading: Reading,
  names: Names,
  floor: number,
  verb: number,
): SpeakerPhrase | null {
  const start = nounStart(reading, names, floor, verb);
  if (start >= verb || start - 1 <= floor || !reading.is(start - 1, Word.relative)) return null;
  return readPhrase(reading, names, start, verb);
}

/** "Le pont a été conçu par | Paul Renard, | qui dit": in a relative clause whoever stands in front of it, behind a verb. */
export function antecedentBefore(
  reading: Reading,
  names: Names,
  floor: number,
  verb: number,
): SpeakerPhrase | null {
  if (verb - 1 <= floor || !reading.is(verb - 1, Word.relative)) return null;
  const end = reading.isPunctuation(verb - 2, ',') ? verb - 2 : verb - 1;
  const start = chunkStartBehindSpeech(reading, floor, end);
  let from = end;
  while (from > start && !reading.has(from - 1, Trait.auxiliary | Trait.passiveAuxiliary)) from -= 1;
  if (from === start) return null;
  let noun = nounStart(reading, names, from, end);
  if (noun < end) return readPhrase(reading, names, noun, end);
  while (noun > from && !reading.is(noun, Word.determiner | Word.demonstrative)) noun -= 1;
  return noun > from ? readPhrase(reading, names, noun, end) : nobody(reading.start(verb), verb);
}
