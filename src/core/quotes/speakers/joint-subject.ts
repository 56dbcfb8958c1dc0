import { Trait, Word } from '../words/lexicon.js';
import type { Name, Names } from '../names/names.js';
import { behindName, nameAt, readPhrase, type SpeakerPhrase } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** People in a row, with what is said of each, between commas. */
const MOST_CHUNKS = 8;
/** How long one of them may be, in items. */
const LONGEST_CHUNK = 16;

/**
 * "Ana Ruiz, | Tom Reed and Ann Lowe", "Tom Reed, its chairman, | and Ann Lowe", "Ketua panitia, Budi Santoso, dan
 * bendahara, | Ani Lestari": adds to the name of the chunk at `from` those between commas in front of a conjunction, past
 * what describes them.
 */
export function jointly(
  reading: Reading,
  names: Names,
  floor: number,
  from: number,
  phrase: SpeakerPhrase,
): SpeakerPhrase {
  if (phrase.kind !== 'named') return phrase;
  let start = from;
  if (phrase.names.length === 1 && !reading.is(start, Word.conjunction)) {
    start = chunkBefore(reading, floor, from);
    if (start < 0 || !reading.is(start, Word.conjunction)) return phrase;
    if (!isDescription(reading, names, start + 1, from - 1)) return phrase;
  }
  const others: Name[] = [];
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk += 1) {
    const end = start - 1;
    start = chunkBefore(reading, floor, start);
    if (start < 0) break;
    const name = nameAlone(reading, names, start, end);
    if (name) others.unshift(name);
    else if (!isDescription(reading, names, start, end)) break;
  }
  return others.length > 0 ? { ...phrase, names: [...others, ...phrase.names] } : phrase;
}

/**
 * "The family of the victim, | John Miller, | said": a group, and behind it the name of whom it belongs to. The phrase
 * of the group, or null.
 */
export function groupOf(reading: Reading, names: Names, floor: number, from: number): SpeakerPhrase | null {
  const start = chunkBefore(reading, floor, from);
  if (start < 0) return null;
  const noun = reading.is(start, Word.determiner) ? start + 1 : start;
  if (!reading.has(noun, Trait.impersonal) || !reading.is(noun + 1, Word.preposition)) return null;
  const phrase = readPhrase(reading, names, start, from - 1);
  return phrase.kind === 'noun' ? phrase : null;
}

/** Where the chunk begins that a comma in front of `from` ends, or -1. */
function chunkBefore(reading: Reading, floor: number, from: number): number {
  if (from - 1 <= floor || !reading.isPunctuation(from - 1, ',')) return -1;
  for (let i = from - 2; i >= Math.max(floor, from - LONGEST_CHUNK); i -= 1) {
    if (reading.isPunctuation(i, ',;:–—') || reading.quotation(i)) return i + 1;
  }
  return from - LONGEST_CHUNK > floor ? -1 : floor;
}

/** The person who is all that some items name, with an office in front or without. */
function nameAlone(reading: Reading, names: Names, from: number, to: number): Name | null {
  let i = from;
  const before = Word.determiner | Word.role | Word.title | Word.adverb;
  while (i < to && !nameAt(reading, names, i) && reading.is(i, before)) i += reading.length(i);
  const name = i < to ? nameAt(reading, names, i) : undefined;
  return name?.kind === 'person' && behindName(reading, name, i, to) === to ? name : null;
}

/** "its chairman", "the lawyer of the club": an office and nobody's name. */
function isDescription(reading: Reading, names: Names, from: number, to: number): boolean {
  let role = false;
  for (let i = from; i < to; i += 1) {
    const person = nameAt(reading, names, i)?.kind === 'person';
    if (person && i > from && reading.is(i - 1, Word.preposition)) return role;
    if (person || reading.is(i, Word.afterSubject)) return false;
    role ||= reading.is(i, Word.role);
  }
  return role;
}
