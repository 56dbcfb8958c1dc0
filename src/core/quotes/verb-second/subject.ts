import { chunkStart } from '../speakers/chunks.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import {
  behindName,
  behindParenthesis,
  isSomebody,
  nameAt,
  nobody,
  pronounPhrase,
  readPhrase,
  type SpeakerPhrase,
} from '../speakers/noun-phrase.js';
import { jointly } from '../speakers/joint-subject.js';
import { listEnd } from '../speakers/phrase-end.js';
import type { Reading } from '../words/reading.js';

/** How far from its verb a subject may stand, in items; keeps one endless sentence linear. */
const REACH = 60;
/** Adjectives and adverbs that may stand between a determiner and its noun. */
const MOST_ADJECTIVES = 5;
/** Adverbials that may stand between a verb and its subject. */
const MOST_ADVERBIALS = 4;
/** Commas that a subject with its relative clauses and appositions may hold. */
const MOST_CHUNKS = 4;

/** Items of an attribute with a participle between determiner and noun. */
const LONGEST_ATTRIBUTE = 10;

/**
 * The subject of a verb where the finite verb stands second (`grammar.verbSecond`): in front of it when a noun phrase
 * stands there, else behind it; in a subordinate clause behind the word that opens it. `from` begins the sentence.
 */
export function subjectOf(
  reading: Reading,
  names: Names,
  from: number,
  cue: number,
  to: number,
): SpeakerPhrase {
  const floor = Math.max(from, cue - REACH);
  const front = chunkStart(reading, floor, cue);
  if (front < cue && verbEnds(reading, cue)) {
    if (reading.is(front, Word.subordinator | Word.complementizer) && cue - front > 1)
      return subjectBehind(reading, names, skipSmall(reading, front + 1, cue), cue);
    const relative = front > floor ? behindRelative(reading, front) : front;
    if (relative > front && relative <= cue) return subjectOfRelative(reading, names, front, relative, cue);
  }
  const finite = finiteFor(reading, front, cue);
  if (finite < 0) return nobody(reading.end(cue), cue);
  if (finite === front) {
    return reading.isPunctuation(front - 1, ',')
      ? (subjectAcross(reading, names, floor, front) ?? subjectBehind(reading, names, finite + 1, to))
      : subjectBehind(reading, names, finite + 1, to);
  }
  const inFront = subjectInFront(reading, names, front, finite);
  return inFront
    ? jointly(reading, names, floor, front, inFront)
    : subjectBehind(reading, names, finite + 1, to);
}

/** Whether a verb ends its clause, with its auxiliaries: "als er das | sagte,", "der das | gesagt hatte,". */
function verbEnds(reading: Reading, cue: number): boolean {
  let i = cue + reading.length(cue);
  while (i < reading.outline.count && reading.has(i, Trait.clauseAuxiliary)) i += 1;
  return i >= reading.outline.count || !reading.isWord(i);
}

/** The item behind a relative pronoun with its preposition at `i`, or `i` when there is none. */
function behindRelative(reading: Reading, i: number): number {
  const pronoun = reading.is(i, Word.preposition) ? i + 1 : i;
  return reading.is(pronoun, Word.relative) ? pronoun + 1 : i;
}

/** "von dem | die Polizei | glaubt", or whoever stands in front of the pronoun: "Petra Lindner, | die betonte". */
function subjectOfRelative(
  reading: Reading,
  names: Names,
  front: number,
  from: number,
  cue: number,
): SpeakerPhrase {
  const inside = subjectBehind(reading, names, from, cue);
  if (inside.kind !== 'none') return inside;
  const last = front - 2;
  if (!nameAt(reading, names, last)) return inside;
  let start = last;
  while (start > 0 && nameAt(reading, names, start - 1) === nameAt(reading, names, last)) start -= 1;
  return readPhrase(reading, names, start, front - 1);
}

/** The finite verb that a participle goes with, or the verb itself; -1 for a passive, whose subject does not speak. */
function finiteFor(reading: Reading, front: number, cue: number): number {
  const participle =
    reading.length(cue) === 1 && !reading.isOneOf(cue, reading.pack.reporting.quotedPassives);
  for (let i = cue - 1; i >= front; i -= 1) {
    if (participle && reading.has(i, Trait.passiveAuxiliary)) return -1;
    if (reading.has(i, Trait.clauseAuxiliary)) return i;
  }
  return cue;
}

/** The phrase in front of a finite verb, or null when an adverbial stands there. */
function subjectInFront(reading: Reading, names: Names, front: number, verb: number): SpeakerPhrase | null {
  let start = front;
  while (
    start < verb &&
    reading.is(start, Word.conjunction | Word.adverb | Word.stopWord) &&
    !reading.is(start, Word.determiner | Word.preposition) &&
    !nameAt(reading, names, start)
  )
    start += 1;
  if (start >= verb || isOblique(reading, start)) return null;
  if (reading.is(start, Word.pronoun) && verb - start <= 2) return pronounPhrase(reading, start);
  const named = nameAt(reading, names, start) !== undefined;
  if (!named && reading.is(start, Word.preposition | Word.time | Word.subordinator | Word.firstPerson))
    return null;
  const end = npEnd(reading, names, start, verb, true);
  if (end === start) return null;
  return readPhrase(reading, names, start, end);
}

/** "Der Sprecher, Peter Müller, | sagte", "Der Mann, der … war, | sagte": the subject in front of commas, or null. */
function subjectAcross(reading: Reading, names: Names, floor: number, verb: number): SpeakerPhrase | null {
  let end = verb;
  for (let chunk = 0; chunk < MOST_CHUNKS && end - 1 > floor; chunk += 1) {
    const start = chunkStart(reading, floor, end - 1);
    const relative =
      start > floor &&
      behindRelative(reading, start) > start &&
      npEnd(reading, names, start, end - 1, true) < end - 1;
    if (!relative && reading.is(start, Word.subordinator | Word.complementizer)) return null;
    if (
      start === floor ||
      (!relative && reading.is(start, Word.determiner) && !nameAt(reading, names, start))
    ) {
      const first = skipSmall(reading, start, verb, true);
      if (reading.is(first, Word.preposition | Word.adverb | Word.subordinator | Word.time)) return null;
      if (isOblique(reading, first)) return null;
      const head = npEnd(reading, names, first, verb, true);
      const reachesComma = head > first && (head >= verb - 1 || reading.isPunctuation(head, ','));
      return reachesComma ? readPhrase(reading, names, first, head) : null;
    }
    end = start;
  }
  return null;
}

/** The phrase behind a verb, past reflexives and adverbials: `erklärte | am Montag | der Minister`. */
export function subjectBehind(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  const limit = Math.min(to, from + REACH);
  let i = from;
  for (let passed = 0; passed < MOST_ADVERBIALS; passed += 1) {
    i = skipSmall(reading, i, limit);
    const behind = isOblique(reading, i)
      ? npEnd(reading, names, i, limit, false)
      : behindTime(reading, i, limit);
    if (behind === i) break;
    i = behind;
  }
  if (i < limit && reading.is(i, Word.pronoun) && !startsNoun(reading, i, limit))
    return pronounPhrase(reading, i);
  const end = npEnd(reading, names, i, limit, false);
  return end === i ? nobody(reading.end(Math.max(from - 1, 0)), from) : readPhrase(reading, names, i, end);
}

/** Passes over adverbs; in front of a sentence (`opens`) one may have a capital. */
function skipSmall(reading: Reading, from: number, to: number, opens = false): number {
  let i = from;
  while (
    i < to &&
    reading.is(i, Word.adverb | Word.negation) &&
    !reading.is(i, Word.determiner) &&
    (!reading.isCapital(i) || (opens && i === from))
  )
    i += reading.length(i);
  return i;
}

/** "dem Sender", "seinen Plan", "der Zeitung": in a case that no subject has. */
function isOblique(reading: Reading, i: number): boolean {
  if (!reading.is(i, Word.determiner)) return false;
  const { obliqueDeterminers, obliqueNouns } = reading.pack.grammar;
  return (
    reading.isOneOf(i, obliqueDeterminers) ||
    reading.isOneOf(i + 1, obliqueNouns?.[reading.word(i).toLowerCase()])
  );
}

/** The subject of a sentence that stands in front of its verb, when it can speak; nobody else. */
export function openingSubject(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  const phrase = subjectInFront(reading, names, from, to);
  return phrase && isSomebody(phrase) ? phrase : nobody(reading.start(from), from);
}

/** "am Montag", "gestern", "am 3. Mai 2005": the item behind a time at `i`, or `i`. */
function behindTime(reading: Reading, i: number, to: number): number {
  if (i < to && reading.is(i, Word.time)) return i + reading.length(i);
  if (i >= to || !reading.is(i, Word.preposition)) return i;
  let end = i + 1;
  let time = false;
  while (end < Math.min(to, i + 6)) {
    if (reading.is(end, Word.time)) time = true;
    else if (!isNumber(reading, end) && !reading.isPunctuation(end, '.')) break;
    end += 1;
  }
  return time ? end : i;
}

/** "seien", "würden": look like adjectives and are none. */
const isVerbForm = (reading: Reading, i: number) =>
  reading.has(i, Trait.reportedMood | Trait.clauseAuxiliary | Trait.passiveAuxiliary);

const isNumber = (reading: Reading, i: number) =>
  reading.isWord(i) && /^\d/.test(reading.text[reading.start(i)]!);

/** Whether a word that may be a pronoun or a determiner ("dieser") begins a noun phrase. */
function startsNoun(reading: Reading, i: number, to: number): boolean {
  if (!reading.is(i, Word.demonstrative | Word.determiner)) return false;
  return nounAhead(reading, i + 1, to) > i;
}

/** The item of the noun that adjectives at `i` lead to, or -1. */
function nounAhead(reading: Reading, i: number, to: number): number {
  for (let j = i; j < Math.min(to, i + MOST_ADJECTIVES); j += 1) {
    if (!reading.isWord(j)) return -1;
    if (reading.isCapital(j)) return reading.is(j, Word.time) && j === i ? -1 : j;
    const adjective =
      reading.is(j, Word.determiner) ||
      endsLikeAdjective(reading, j) ||
      reading.is(j, Word.adverb) ||
      isNumber(reading, j);
    if (
      !adjective ||
      isVerbForm(reading, j) ||
      reading.is(j, Word.preposition | Word.afterSubject | Word.subordinator)
    )
      return -1;
  }
  return -1;
}

/**
 * Where the noun phrase at `from` ends. In front of the verb (`whole`) prepositions and what follows them belong to it;
 * behind the verb only what says whose or which body's somebody is.
 */
export function npEnd(reading: Reading, names: Names, from: number, to: number, whole: boolean): number {
  let person = false;
  let head = false;
  let i = from;
  while (i < to) {
    const name = nameAt(reading, names, i);
    if (name) {
      i = behindName(reading, name, i, to);
      person ||= name.kind === 'person';
      head = true;
      continue;
    }
    const next = stepInPhrase(reading, names, i, to, { whole, head, person });
    if (next === i) break;
    if (reading.isPunctuation(i, ',')) person = true;
    if (isNoun(reading, next - 1)) head = true;
    i = next;
  }
  return i;
}

/** The item behind what goes on with a noun phrase at `i`, or `i` when it ends here. */
function stepInPhrase(
  reading: Reading,
  names: Names,
  i: number,
  to: number,
  { whole, head, person }: { whole: boolean; head: boolean; person: boolean },
): number {
  if (reading.quotation(i)) return !person && isTitle(reading, i) ? i + 1 : i;
  if (reading.isPunctuation(i, '(')) return head ? behindParenthesis(reading, i, to) : i;
  if (reading.isPunctuation(i, ',')) return apposition(reading, names, i, to, person);
  if (!reading.isWord(i) || reading.is(i, Word.firstPerson)) return i;
  if (isNoun(reading, i)) return reading.is(i, Word.time) ? i : i + 1;
  if (reading.is(i, Word.conjunction)) {
    const other = i + 1 < to && reading.is(i + 1, Word.conjunction) ? i + 2 : i + 1;
    const behind = head ? nounAhead(reading, other, to) : -1;
    return behind < 0 ? i : behind + 1;
  }
  if (reading.is(i, Word.preposition) && !reading.is(i, Word.determiner)) {
    const attribute = head && (whole || reading.is(i, Word.particle) || isAttribute(reading, i));
    const noun = attribute && (!person || whole) ? nounAhead(reading, i + 1, to) : -1;
    return noun < 0 ? i : noun + 1;
  }
  if (person && !whole) return i;
  const determiner = reading.is(i, Word.determiner | Word.demonstrative);
  if (determiner && i + 1 < to && reading.isNameInMarks(i + 1)) return i + 1;
  const ahead = nounAhead(reading, determiner ? i + 1 : i, to);
  const noun = ahead < 0 && determiner ? nounBehindParticiple(reading, i + 1, to) : ahead;
  const opens = !head || (determiner && opensGenitive(reading, i));
  return opens && noun >= 0 ? noun + 1 : i;
}

/** "die | am Montag in Kassel verhaftete | Frau": the noun behind a participle with its adverbials, or -1. */
function nounBehindParticiple(reading: Reading, from: number, to: number): number {
  if (!reading.is(from, Word.preposition | Word.time | Word.adverb)) return -1;
  const { participleEndings } = reading.pack.grammar.verbSecond!;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_ATTRIBUTE) && reading.isWord(i); i += 1) {
    if (reading.isCapital(i) || reading.isFunctionWord(reading.token(i))) continue;
    if (reading.endsIn(i, participleEndings) && reading.isCapital(i + 1))
      return nounAhead(reading, i + 1, to);
  }
  return -1;
}

/** "russischen", "erster". */
export const endsLikeAdjective = (reading: Reading, i: number) =>
  reading.endsIn(i, reading.pack.grammar.adjectiveEndings ?? []);

/** "der Sprecher | des Rates", "nach Angaben | russischer Medien". */
export const opensGenitive = (reading: Reading, i: number) =>
  reading.endsIn(i, reading.pack.grammar.verbSecond!.genitiveEndings);

/** Nouns have a capital; so has what opens a sentence. */
const isNoun = (reading: Reading, i: number) =>
  reading.isCapital(i) && !reading.is(i, Word.pronoun | Word.determiner | Word.demonstrative);

/** Prepositions that say which body or field somebody speaks for: "ein Sprecher | vom Ministerium". */
export const isAttribute = (reading: Reading, i: number) =>
  reading.isOneOf(i, reading.pack.grammar.nounPrepositions?.behindVerb);

/** Marks around few words behind a noun are the name of a paper or a ship. */
function isTitle(reading: Reading, i: number): boolean {
  const { from, to } = reading.quotation(i)!;
  return to - from <= 5;
}

/** ", Peter Müller," behind an office, ", Peter Müller und Petra Lang" behind a name: the item behind the name, or `i`. */
function apposition(reading: Reading, names: Names, i: number, to: number, person: boolean): number {
  const list = person ? listEnd(reading, names, i, to) : -1;
  if (list >= 0) return list;
  const name = i + 1 < to ? nameAt(reading, names, i + 1) : undefined;
  if (person || !name || name.kind !== 'person') return i;
  let behind = behindName(reading, name, i + 1, to);
  if (behind < to && reading.isPunctuation(behind, '(')) behind = behindParenthesis(reading, behind, to);
  return behind >= to || reading.isPunctuation(behind, ',') ? behind : i;
}
