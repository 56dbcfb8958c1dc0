import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { behindName, behindParenthesis, isComplement, nameAt } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** Words of an office in front of the name in an apposition: "l'avvocata | Sofia Delmas". */
const LONGEST_OFFICE = 3;
const OFFICE = Word.title | Word.role | Word.determiner;

/** The item behind the noun phrase at `from`, behind a verb: a name with its office, or somebody without a name. */
export function phraseEnd(reading: Reading, names: Names, from: number, to: number): number {
  let person = false;
  let i = from;
  while (i < to) {
    if (reading.quotation(i)) break;
    if (reading.isPunctuation(i, '(')) {
      const behind = behindParenthesis(reading, i, to);
      const goesOn = behind < to && nameAt(reading, names, behind)?.continuesOffice === true;
      if (behind === i || (person && !goesOn)) break;
      i = behind;
    } else if (reading.isPunctuation(i, ',')) {
      const last = person ? listEnd(reading, names, i, to) : -1;
      if (last >= 0) return last;
      if (
        person ||
        i === from ||
        !(isAppositive(reading, names, i + 1, to) || officeGoesOn(reading, names, i + 1, to))
      )
        break;
      i += 1;
    } else if (i > from && !person && isSlash(reading, i) && nameAt(reading, names, i + 1)) {
      i += 1;
    } else if (i > from && isStopOfTitle(reading, i) && nameAt(reading, names, i + 1)) {
      i += 1;
    } else if (i > from && reading.is(i, Word.preposition) && officeGoesOn(reading, names, i + 1, to)) {
      i += 1;
    } else {
      const name = nameAt(reading, names, i);
      if (!name && !(reading.isWord(i) && belongsToPhrase(reading, i, to, person))) break;
      if (!name && i > from && opensAnother(reading, i)) break;
      if (name?.kind === 'person' && !isComplement(reading, name, from)) person = true;
      i = name ? behindName(reading, name, i, to) : i + 1;
    }
  }
  return i;
}

/** "said Ana Ruiz | , Tom Reed and Ann Lowe": the item behind a list of names that a conjunction ends, or -1. */
export function listEnd(reading: Reading, names: Names, comma: number, to: number): number {
  let i = comma;
  while (i < to && reading.isPunctuation(i, ',')) {
    const ends = reading.is(i + 1, Word.conjunction);
    const name = i + 1 < to ? nameAt(reading, names, ends ? i + 2 : i + 1) : undefined;
    if (name?.kind !== 'person') return -1;
    i = behindName(reading, name, ends ? i + 2 : i + 1, to);
    if (ends) return i;
    if (i + 1 < to && reading.is(i, Word.conjunction) && nameAt(reading, names, i + 1)?.kind === 'person')
      return behindName(reading, nameAt(reading, names, i + 1)!, i + 1, to);
  }
  return -1;
}

/** "selon le maire | le pont ouvrira": an article behind a noun begins the next noun; "des" and "dell'" do not. */
function opensAnother(reading: Reading, i: number): boolean {
  const article = reading.is(i, Word.determiner) && !reading.is(i, Word.preposition);
  if (!article || (reading.is(i, Word.particle) && !reading.has(i, Trait.objectPronoun))) return false;
  const inside = Word.preposition | Word.particle | Word.determiner | Word.conjunction | Word.demonstrative;
  return reading.isWord(i - 1) && !reading.is(i - 1, inside);
}

/** "Menteri Perencanaan / Kepala Bappenas": two offices of one person. */
const isSlash = (reading: Reading, i: number) =>
  reading.isPunctuation(i, '/') && i + 1 < reading.outline.count;

/** A lower-case word goes on with the phrase unless it begins something else. */
function belongsToPhrase(reading: Reading, i: number, to: number, person: boolean): boolean {
  const capital = reading.isCapital(i);
  const ahead =
    i + 1 < to && (reading.isCapital(i + 1) || reading.is(i + 1, Word.role | Word.title | Word.conjunction));
  if (reading.is(i, Word.conjunction)) return ahead;
  if (capital) return !reading.is(i, Word.time | Word.pronoun);
  if (reading.is(i, Word.particle) && reading.is(i, Word.preposition)) return true;
  if (reading.is(i, Word.role | Word.title | Word.organisation | Word.unnamed | Word.both))
    return !person || reading.is(i, Word.role);
  if (reading.is(i, Word.demonstrative | Word.determiner)) return !person;
  const stops =
    Word.preposition |
    Word.subordinator |
    Word.adverb |
    Word.relative |
    Word.time |
    Word.complementizer |
    Word.negation |
    Word.firstPerson |
    Word.relay |
    Word.pronoun;
  return !person && !reading.is(i, stops);
}

/** "Ketua Bidang Politik, | Hukum, | dan Keamanan Budi Santoso": one office over commas. */
export function officeGoesOn(reading: Reading, names: Names, i: number, to: number): boolean {
  const noun = i < to && reading.is(i, Word.conjunction) ? i + 1 : i;
  return noun < to && nameAt(reading, names, noun)?.continuesOffice === true;
}

/** "dr | . | Ani Lestari". */
const isStopOfTitle = (reading: Reading, i: number) =>
  reading.isPunctuation(i, '.') && reading.is(i - 1, Word.title) && i + 1 < reading.outline.count;

/** After an office and a comma, a name between commas: ", Djoko Pranoto,", ", Me Sophie Delmas,", ", l'avvocata Sofia Delmas,". */
export function isAppositive(reading: Reading, names: Names, i: number, to: number): boolean {
  let at = i;
  while (
    at < Math.min(to, i + LONGEST_OFFICE) &&
    (reading.is(at, OFFICE) || isStopOfTitle(reading, at)) &&
    !nameAt(reading, names, at)
  )
    at += 1;
  const name = at < to ? nameAt(reading, names, at) : undefined;
  if (!name || name.kind !== 'person') return false;
  const behind = behindName(reading, name, at, to);
  if (behind >= to || !reading.isWord(behind)) return true;
  return !reading.isCapital(behind) && !reading.is(i, Word.determiner);
}
