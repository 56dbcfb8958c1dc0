import { agencyNamed } from '../../text/agencies.js';
import { nameText } from '../names/cast.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { behindName, nameAt, type SpeakerPhrase } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** Times and hearers in a row between a verb and its subject. */
const MOST_PASSED = 4;
/** Words of whoever was told, behind a preposition: "ao | jornal local", "en | rueda de prensa". */
const LONGEST_HEARER = 6;
/** Words of a body before its noun: "в | Центральном избирательном комитете". */
const BODY_REACH = 3;

/** What a noun phrase begins with that can speak. */
export const OPENS_SUBJECT =
  Word.role | Word.title | Word.unnamed | Word.organisation | Word.pronoun | Word.determiner | Word.both;

/**
 * Passes over whoever was told, and when: `сообщил журналистам | X`, `рассказал ТАСС | источник`, `заявил в среду | X`.
 * Stays where it is when no subject follows.
 */
export function behindHearers(reading: Reading, names: Names, from: number, to: number): number {
  let i = from;
  for (let passed = 0; passed < MOST_PASSED && i < to; passed += 1) {
    const behind = behindHearer(reading, names, i, to);
    if (behind === i) break;
    i = behind;
  }
  const subject = i < to && (opensSubject(reading, names, i, to) || isBody(reading, names, i, to));
  return subject ? i : from;
}

/** A name, an office, a source, or a determiner with one of them close behind. */
function opensSubject(reading: Reading, names: Names, i: number, to: number): boolean {
  if (nameAt(reading, names, i) || reading.is(i, OPENS_SUBJECT & ~Word.determiner)) return true;
  if (!reading.is(i, Word.determiner)) return false;
  for (let k = i + 1; k < Math.min(to, i + 1 + BODY_REACH); k += 1)
    if (nameAt(reading, names, k) || reading.is(k, OPENS_SUBJECT & ~Word.determiner)) return true;
  return false;
}

function behindHearer(reading: Reading, names: Names, i: number, to: number): number {
  if (reading.isCapital(i) || reading.isNameInMarks(i)) return behindAgency(reading, names, i, to);
  if (reading.has(i, Trait.hearer)) {
    const behind = i + reading.length(i);
    if (reading.is(i, Word.preposition)) return behindWhom(reading, names, behind, to) ?? i;
    const name = behind < to ? nameAt(reading, names, behind) : undefined;
    return name?.kind === 'organisation' ? behindName(reading, name, behind, to) : behind;
  }
  return reading.is(i, Word.time) ? i + reading.length(i) : i;
}

/**
 * "disse à | revista «Moda» | X", "dijo a la | agencia EFE | X": the item behind whoever was told, or undefined when
 * nobody follows the preposition. Of a name the person stays that stands behind a body: "à | Folha | Ana Reis".
 */
function behindWhom(reading: Reading, names: Names, from: number, to: number): number | undefined {
  const noun = from < to && reading.is(from, Word.determiner | Word.demonstrative) ? from + 1 : from;
  let i = noun;
  while (i < Math.min(to, noun + LONGEST_HEARER)) {
    const name = nameAt(reading, names, i);
    if (name)
      return name.kind === 'person' && name.nameFrom > name.from ? i : behindName(reading, name, i, to);
    if (reading.quotation(i)) return i > noun ? i + 1 : undefined;
    if (!reading.isWord(i) || (i > noun && endsHearer(reading, i))) break;
    i += reading.length(i);
  }
  return i > noun ? i : undefined;
}

/** A subject, or an adverbial of its own; "no final | da reunião", "en rueda | de prensa" is still one. */
function endsHearer(reading: Reading, i: number): boolean {
  const behindDeterminer = reading.is(i - 1, Word.determiner) && opensComplement(reading, i - 2);
  if (opensComplement(reading, i) || opensComplement(reading, i - 1) || behindDeterminer) return false;
  return reading.is(i, OPENS_SUBJECT | Word.time | Word.adverb | Word.preposition | Word.complementizer);
}

const opensComplement = (reading: Reading, i: number) =>
  reading.is(i, Word.particle) && reading.is(i, Word.preposition);

/** An agency right behind a verb was told when somebody else follows: "сообщил РИА Новости | представитель". */
function behindAgency(reading: Reading, names: Names, i: number, to: number): number {
  const behind = behindAgencyTold(reading, names, i, to);
  const follows =
    behind > i &&
    behind < to &&
    (nameAt(reading, names, behind) !== undefined || reading.is(behind, OPENS_SUBJECT | Word.preposition));
  return follows ? behind : i;
}

/** "told Reuters | she was ill": the item behind an agency, or `i` where none stands. */
export function behindAgencyTold(reading: Reading, names: Names, i: number, to: number): number {
  const name = nameAt(reading, names, i);
  const agency = name !== undefined && agencyNamed(nameText(reading, name)) !== undefined;
  return agency ? behindName(reading, name, i, to) : i;
}

/** Whether a body that speaks without a subject begins at an item: "в Кремле", "в пресс-службе компании". */
export function isBody(reading: Reading, names: Names, i: number, to: number): boolean {
  if (!reading.has(i, Trait.inBody)) return false;
  for (let k = i + 1; k < Math.min(to, i + 1 + BODY_REACH); k += 1) {
    const name = nameAt(reading, names, k);
    if (name?.kind === 'organisation' || reading.is(k, Word.organisation | Word.unnamed)) return true;
    if (!reading.isWord(k) || name?.kind === 'person' || reading.is(k, Word.preposition)) return false;
  }
  return false;
}

/** A body as a speaker: by its name, or by the words the article has for it. */
export function bodyPhrase(phrase: SpeakerPhrase): SpeakerPhrase {
  const named = phrase.names.some(({ kind }) => kind === 'organisation');
  return named ? phrase : { ...phrase, kind: 'noun', source: true, names: [], role: null, both: false };
}
