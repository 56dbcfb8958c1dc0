import { behindOpeners, chunkEnd, chunkStart, endsAdverbial, isEnding } from './head-final-chunks.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Name, Names } from '../names/names.js';
import {
  behindName,
  behindParenthesis,
  isSomebody,
  nameAt,
  readPhrase,
  type SpeakerPhrase,
} from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** Chunks between commas in which a subject is looked for; keeps one endless sentence linear. */
const CHUNKS = 6;
/** Words that may stand in front of a subject that no comma ends: "Şirketin yeni genel müdürü …". */
const FRONT_REACH = 8;
/** Longer phrases around a noun are shown by the noun alone. */
const LONGEST_NOUN = 5;
/** In code units: "da", "ise". */
const LONGEST_PARTICLE = 3;
/** Words between a name and the noun behind it that describes another name. */
const APPOSITION_REACH = 5;
/** How far in front of what somebody owns they may stand, in items. */
const OWNER_REACH = 3;
/** Items of a parenthesis behind a name. */
const PARENTHESIS_REACH = 8;

/** Who speaks, and where the words behind the subject begin. */
export interface Subject {
  phrase: SpeakerPhrase;
  /** The item behind the subject and its comma. */
  behind: number;
}

/**
 * Reads subjects of a language that puts them in front, their head last, and the verb at the end: `Toplantıda konuşan
 * Bakan Ali Veli, | … olduğunu söyledi`. Left to right, up to `to`, where the reported clause ends.
 */
export function subjectInFront(reading: Reading, names: Names, from: number, to: number): Subject | null {
  let start = behindOpeners(reading, from, to);
  for (let chunk = 0; chunk < CHUNKS && start < to; chunk += 1) {
    const end = chunkEnd(reading, start, to);
    const comma = end < to && reading.isPunctuation(end, ',');
    const listed = comma ? listEnd(reading, names, end, to) : end;
    const phrase = comma ? phraseEndingAt(reading, names, start, Math.max(listed, end)) : null;
    const certain = (at: SpeakerPhrase) =>
      isSomebody(at) || !reading.endsIn(listed - 1, words(reading).ownerEndings);
    if (phrase && listed >= end && certain(phrase)) return { phrase, behind: listed + 1 };
    const front = firstSubject(reading, names, start, end);
    if (front) return front;
    if (phrase) return { phrase, behind: end + 1 };
    if (end >= to || (comma && !endsAdverbial(reading, end - 1))) return null;
    start = behindOpeners(reading, end + 1, to);
  }
  return null;
}

/** As `subjectInFront`, in front of a quotation at `to`: the nearest chunk that can be a subject is one, if it can speak. */
export function subjectBeforeQuotation(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
): SpeakerPhrase | null {
  const first = behindOpeners(reading, from, to);
  let end = to;
  let noun: SpeakerPhrase | null = null;
  for (let chunk = 0; chunk < CHUNKS && end > first; chunk += 1) {
    if (reading.isPunctuation(end - 1, ',:–—-')) end -= 1;
    const start = chunkStart(reading, first, end);
    const phrase = phraseEndingAt(reading, names, start, end);
    if (phrase && isSomebody(phrase)) return phrase;
    noun ??= phrase;
    end = start;
  }
  return noun ?? subjectInFront(reading, names, first, to)?.phrase ?? null;
}

/**
 * The first phrase that can be a subject although no comma ends it: `Bakan Veli | düzenlediği toplantıda`. Only a
 * name in full or with its office may have other words in front: the first bare noun behind them is part of what is said.
 */
export function firstSubject(reading: Reading, names: Names, from: number, to: number): Subject | null {
  let described = false;
  for (let i = from, passed = 0; i < to && passed < FRONT_REACH; passed += 1) {
    const end = phraseFrom(reading, names, i, to);
    if (end === i) {
      if (!reading.isWord(i)) return null;
      described ||= !isEnding(reading, i) && !reading.is(i, Word.determiner);
      i += 1;
      continue;
    }
    const head = appositionBehind(reading, names, end, to) ?? { from: i, to: end };
    const somebody = isSomebodyNew(reading, head.from);
    const certain = !described || somebody || isFullName(reading, names, head.to - 1);
    if (certain && isSubjectForm(reading, names, head.to - 1) && !isModifier(reading, names, head.to, to))
      return {
        phrase: phraseWithHead(reading, names, somebody ? head.from - 1 : head.from, head.to),
        behind: behindParticle(reading, behindStop(reading, head.to, to), to),
      };
    i = end;
    described = true;
  }
  return null;
}

/** "Bakanlıktan bir | yetkili", "üst düzey bir | yetkili": a noun without a name that is brought in can only be the subject. */
const isSomebodyNew = (reading: Reading, i: number) =>
  i > 0 &&
  reading.is(i, Word.role | Word.unnamed) &&
  reading.is(i - 1, Word.determiner) &&
  reading.has(i - 1, Trait.indefinite);

/** A name of more than one word, titles and offices included, is nothing that only describes what follows. */
function isFullName(reading: Reading, names: Names, i: number): boolean {
  const name = nameAt(reading, names, i);
  return name?.kind === 'person' && name.to - name.from > 1;
}

/** "SaskTel | sınırsız veri müşterisi Lindsay Gay": a noun that describes a name behind it. */
function appositionBehind(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
): { from: number; to: number } | null {
  for (let i = from; i < Math.min(to - 1, from + APPOSITION_REACH); i += 1) {
    if (!reading.isWord(i) || isEnding(reading, i) || reading.has(i, Trait.oblique)) return null;
    if (!reading.is(i, Word.role | Word.unnamed)) continue;
    const name = nameAt(reading, names, i + 1);
    if (name?.kind === 'person') return { from: i + 1, to: behindName(reading, name, i + 1, to) };
  }
  return null;
}

/** The item behind a run of names, offices and sources that begins at `i`, or `i` when none does. */
function phraseFrom(reading: Reading, names: Names, i: number, to: number): number {
  let end = i;
  while (end < to) {
    const name = nameAt(reading, names, end);
    if (name && end > i && isHearer(reading, names, name, end, to)) break;
    if (name) end = behindName(reading, name, end, to);
    else if (reading.is(end, Word.role | Word.unnamed | Word.title) || isPronoun(reading, end, to)) {
      const body = end > i && reading.has(end, Trait.impersonal);
      end += reading.length(end);
      if (body) break;
    } else if (end > i && joinsName(reading, names, end, to)) end += 1;
    else if (end > i && opensName(reading, names, behindShortForm(reading, end, to), to))
      end = behindShortForm(reading, end, to);
    else if (end > i && opensSource(reading, behindStop(reading, end, to), to)) end += 1;
    else break;
    if (reading.has(end - 1, Trait.oblique) || (end < to && isEnding(reading, end))) break;
  }
  return Math.min(end, to);
}

/** "kendisi", "O,": in front of a noun "o" only points at it. */
function isPronoun(reading: Reading, i: number, to: number): boolean {
  if (!reading.is(i, Word.pronoun) || reading.has(i, Trait.oblique)) return false;
  return !reading.is(i, Word.demonstrative) || (i + 1 < to && reading.is(i + 1, Word.adverb));
}

/** "Ali Tan | AA'ya yaptığı açıklamada": a name in a case behind a person is somebody else. */
function isHearer(reading: Reading, names: Names, name: Name, i: number, to: number): boolean {
  const behind = behindName(reading, name, i, to);
  return behind < to && isEnding(reading, behind) && nameAt(reading, names, i - 1)?.kind === 'person';
}

/** "Ali Tan | ve | Selin Aydın", but not "Hazine | ve | Maliye Bakanı Ali Tan". */
function joinsName(reading: Reading, names: Names, i: number, to: number): boolean {
  if (!reading.is(i, Word.conjunction)) return false;
  const other = i + 1 < to && reading.is(i + 1, Word.conjunction) ? i + 2 : i + 1;
  if (!opensName(reading, names, other, to)) return false;
  const before = nameAt(reading, names, i - 1);
  return !before || !endsOffice(reading, before, nameAt(reading, names, other));
}

function opensName(reading: Reading, names: Names, i: number, to: number): boolean {
  return i < to && nameAt(reading, names, i) !== undefined;
}

const opensSource = (reading: Reading, i: number, to: number) =>
  i < to && reading.is(i, Word.role | Word.unnamed);

/**
 * Whether a phrase only describes what follows: "Fiyat | artışının", "Otel | kuran", "CBC News | ile", "Ankara Belediyesi | bütçesinin".
 * A full name does so only with an ending of its own, or in front of a broadcast: "Kent Radyosu | programında".
 */
function isModifier(reading: Reading, names: Names, end: number, to: number): boolean {
  if (end >= to) return false;
  const opener = reading.is(end, Word.conjunction) && reading.length(end) > 1;
  if (!opener && reading.is(end, Word.preposition | Word.conjunction) && !reading.is(end, Word.adverb))
    return true;
  if (reading.isOneOf(end, words(reading).venues)) return true;
  if (isFullName(reading, names, end - 1)) return false;
  const { possessedEndings, ownedEndings, participleEndings, obliqueEndings } = words(reading);
  const doubtful = nameAt(reading, names, end - 1)?.doubtful;
  if (doubtful && reading.endsIn(end, participleEndings)) return !reading.endsIn(end, obliqueEndings);
  return reading.endsIn(end, doubtful ? ownedEndings : possessedEndings) && !reading.has(end, Trait.occasion);
}

/**
 * The phrase that ends in front of `end`, if its head can be a subject: a name, an office, a source or any noun that
 * is in no case. The head stands last, so that whatever describes it stands in front.
 */
export function phraseEndingAt(
  reading: Reading,
  names: Names,
  from: number,
  end: number,
): SpeakerPhrase | null {
  const to = headEnd(reading, from, end);
  if (to <= from || !isSubjectForm(reading, names, to - 1)) return null;
  const name = nameAt(reading, names, to - 1);
  if (name) return readPhrase(reading, names, startOfNames(reading, names, from, to, name), to);
  const entry = entryEndingAt(reading, to);
  const source = reading.is(entry, Word.role | Word.unnamed);
  if (!source && to - from > FRONT_REACH) return null;
  const start = behindAttributive(reading, from, entry);
  return phraseWithHead(
    reading,
    names,
    to - start > LONGEST_NOUN ? startOfNoun(reading, names, start, entry) : start,
    to,
  );
}

/** "Kente konuşan | bir yetkili": what somebody does is no part of how they are called. */
function behindAttributive(reading: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - LONGEST_NOUN); i -= 1)
    if (reading.has(i, Trait.attributive)) return i + reading.length(i);
  return from;
}

/** What a phrase names whose last word says what it is: "Bakanlık kaynakları" are not "Bakanlık". */
function phraseWithHead(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  if (nameAt(reading, names, to - 1)) return readPhrase(reading, names, from, to);
  const entry = entryEndingAt(reading, to);
  const noun = readPhrase(reading, names, entry, to);
  const pronoun = to - from === 1 && reading.is(from, Word.pronoun);
  let { traits } = noun;
  for (let i = from; i < entry; i += 1) traits |= reading.traits(i) & Trait.indefinite;
  return { ...noun, traits, kind: pronoun ? 'pronoun' : 'noun', start: reading.start(from) };
}

/** "… istemeyen | bir bakanlık yetkilisi": a noun with the sources and determiners right in front of it. */
function startOfNoun(reading: Reading, names: Names, from: number, entry: number): number {
  const closely = Word.role | Word.unnamed | Word.organisation | Word.determiner;
  let start = entry;
  while (start > from && reading.is(start - 1, closely)) start -= 1;
  if (start <= from || !isEnding(reading, start - 1)) return start;
  const owner = nameAt(reading, names, start - 2);
  return owner ? Math.max(from, start - 1 - (owner.to - owner.from)) : start;
}

/** The item behind "da" or "ise", which only stresses the subject in front of it. */
function behindParticle(reading: Reading, i: number, to: number): number {
  return i < to && reading.is(i, Word.adverb) && reading.end(i) - reading.start(i) <= LONGEST_PARTICLE
    ? i + 1
    : i;
}

/**
 * The comma behind a list of names of which the first stands in front of `comma`: `A, B, C ve D |, …`; `comma` if there
 * is no list, and -1 if the list is no subject: `A, B ve C | gibi`.
 */
function listEnd(reading: Reading, names: Names, comma: number, to: number): number {
  if (!nameAt(reading, names, comma - 1)) return comma;
  let end = comma;
  while (end < to && reading.isPunctuation(end, ',') && opensName(reading, names, end + 1, to)) {
    const next = end + 1;
    end = phraseFrom(reading, names, next, to);
    for (let i = next; i < end; i += 1) {
      if (reading.is(i, Word.conjunction)) return end < to && reading.isPunctuation(end, ',') ? end : -1;
    }
  }
  return comma;
}

/** The item behind a short form in brackets: "Belediyesi | (İBB) |"; `i` when none stands there. */
function behindShortForm(reading: Reading, i: number, to: number): number {
  return i < to && reading.isPunctuation(i, '(') ? behindParenthesis(reading, i, to) : i;
}

/** The item behind the full stop of an initial: "Ahmet K. |", "B.C. | polisi"; `i` when none stands there. */
const behindStop = (reading: Reading, i: number, to: number) =>
  i < to && reading.isPunctuation(i, '.') ? i + 1 : i;

/** Where the entry of the lexicon begins that ends in front of `to`: "bilim insanı". */
function entryEndingAt(reading: Reading, to: number): number {
  for (let length = 3; length > 1; length -= 1) {
    if (to >= length && reading.length(to - length) === length) return to - length;
  }
  return to - 1;
}

/** Behind the head: before particles ("da") and a parenthesis ("(45)"). */
function headEnd(reading: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && reading.is(to - 1, Word.adverb) && !reading.isCapital(to - 1)) to -= 1;
  if (to > from && reading.isPunctuation(to - 1, '.')) to -= 1;
  if (to === from || !reading.isPunctuation(to - 1, ')')) return to;
  for (let i = to - 2; i > Math.max(from, to - PARENTHESIS_REACH); i -= 1) {
    if (reading.isPunctuation(i, '(')) return i;
  }
  return to;
}

/** The first item of a name, and of the names that conjunctions or commas join to it. */
function startOfNames(reading: Reading, names: Names, from: number, to: number, last: Name): number {
  let start = Math.max(from, to - (last.to - last.from));
  while (
    start - 2 >= from &&
    (reading.is(start - 1, Word.conjunction) || reading.isPunctuation(start - 1, ','))
  ) {
    const name = nameAt(reading, names, start - 2);
    if (!name || endsOffice(reading, name, nameAt(reading, names, start))) break;
    start = Math.max(from, start - 1 - (name.to - name.from));
  }
  return start;
}

/** "Hazine | ve | Maliye Bakanı Ali Veli": one word, and behind the conjunction more of the body whose office it is. */
function endsOffice(reading: Reading, before: Name, behind: Name | undefined): boolean {
  if (!behind || before.to - before.from > 1 || behind.nameFrom === behind.from) return false;
  return !(reading.annotations.classes[behind.from]! & (Word.role | Word.title));
}

/** Whether a word can end a subject: in no case, and neither an adverb nor a verb that only leads to another. */
function isSubjectForm(reading: Reading, names: Names, i: number): boolean {
  if (!reading.isWord(i) || isEnding(reading, i) || reading.has(i, Trait.oblique)) return false;
  if (i + 1 < reading.outline.count && isEnding(reading, i + 1)) return false;
  if (reading.is(entryEndingAt(reading, i + 1), Word.pronoun | Word.role | Word.unnamed)) return true;
  const name = nameAt(reading, names, i);
  if (name) return !name.doubtful || !reading.endsIn(i, words(reading).obliqueEndings);
  if (reading.is(i, Word.afterSubject)) return false;
  return !endsAdverbial(reading, i) || isOwnedByMany(reading, i);
}

/** "partinin ekonomi | kurmayları": behind an owner, what looks like a case is the ending of what is owned. */
function isOwnedByMany(reading: Reading, i: number): boolean {
  const { ownedPluralEndings, ownerEndings } = words(reading);
  if (reading.is(i, Word.reportNoun) || !reading.endsIn(i, ownedPluralEndings)) return false;
  for (let owner = i - 1; owner >= Math.max(0, i - OWNER_REACH) && reading.isWord(owner); owner -= 1)
    if (reading.endsIn(owner, ownerEndings)) return true;
  return false;
}

const words = (reading: Reading) => reading.pack.reporting.verbFinal!;
