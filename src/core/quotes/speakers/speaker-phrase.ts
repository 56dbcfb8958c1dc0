import { cliticOf } from '../reports/cues.js';
import { behindHearers, bodyPhrase, isBody } from './between-verb-and-subject.js';
import { chunkStartBehindSpeech } from './chunks.js';
import { groupOf, jointly } from './joint-subject.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { isOwner } from '../names/owner.js';
import { opensInfinitive, withModifiers } from './noun-modifiers.js';
import { antecedentBefore, nounBefore, nounPhraseBefore, subjectInRelative } from './noun-before.js';
import {
  behindName,
  behindParenthesis,
  isBareName,
  isSomebody,
  nameAt,
  nobody,
  nounUpTo,
  pointsAtNoun,
  pronounPhrase,
  readPhrase,
  type SpeakerPhrase,
} from './noun-phrase.js';
import { isAppositive, officeGoesOn, phraseEnd } from './phrase-end.js';
import type { Reading } from '../words/reading.js';

/** How far from its cue a speaker may stand, in items; keeps one endless sentence linear. */
const REACH = 60;
/** How far before its verb the determiner of a subject is looked for behind an adverbial, in items. */
const DETERMINED_REACH = 8;
/** Chunks between commas that may stand between a subject and its verb. */
const CHUNKS = 8;

/** Reads the speaker behind a cue: `kata | Wakil Presdir UNTR, Djoko Pranoto, | dalam …`. */
export function speakerAfter(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  let i = from;
  while (i < to && reading.is(i, Word.adverb) && !reading.isCapital(i)) i += reading.length(i);
  const limit = Math.min(to, i + REACH);
  i = behindHearers(reading, names, i, limit);
  if (isBody(reading, names, i, limit))
    return bodyPhrase(readPhrase(reading, names, i + 1, phraseEnd(reading, names, i + 1, limit)));
  if (i < limit && reading.is(i, Word.pronoun)) return pronounPhrase(reading, i);
  const end = phraseEnd(reading, names, i, limit);
  if (end === i) return nobody(reading.end(Math.max(from - 1, 0)), from);
  const phrase = readPhrase(reading, names, i, end);
  if (pointsAtNoun(reading, names, i, end, limit)) return nounUpTo(reading, phrase, end);
  const whole = withModifiers(reading, names, phrase, limit, 'behindVerb');
  if (whole.next === end)
    return (isToldByOwner(reading, whole, i) && namedBehind(reading, names, whole, limit)) || whole;
  return endedByName(reading, names, whole, whole.next) ?? namedBehind(reading, names, whole, limit) ?? whole;
}

/** "Tom Hart’s mother, | Ellen Marsh": somebody by whom they belong to. */
const isToldByOwner = (reading: Reading, phrase: SpeakerPhrase, from: number) =>
  phrase.kind === 'noun' || isOfSomebody(reading, from);

/** "kuasa hukum | Rudi, Bambang Sutejo,": the name behind such a role tells whose. */
function isOfSomebody(reading: Reading, role: number): boolean {
  const { kin, ofSomebody } = reading.pack.people;
  if (!(kin ?? ofSomebody) || !reading.is(role, Word.role | Word.unnamed)) return false;
  const words = reading.text.slice(reading.start(role), reading.end(role + reading.length(role) - 1));
  return Boolean(kin?.includes(words) || ofSomebody?.includes(words));
}

/** "pengamat dari Universitas Padjadjaran, | Rahmat Hakim,": the name between commas behind somebody and what tells who that is. */
function namedBehind(
  reading: Reading,
  names: Names,
  { start, next: comma }: SpeakerPhrase,
  to: number,
): SpeakerPhrase | null {
  const from = comma + 1;
  if (!reading.isPunctuation(comma, ',') || !isAppositive(reading, names, from, to)) return null;
  return { ...readPhrase(reading, names, from, phraseEnd(reading, names, from, to)), start };
}

/** The clitic of a cue, or the name in it ("in | Reed’s | words"); but where it stands for nobody in particular, the body behind it: "confirme-t-on | à la mairie". */
export function speakerInCue(reading: Reading, names: Names, cue: number, to: number): SpeakerPhrase {
  const clitic = cliticOf(reading, cue);
  for (let i = cue + 1; i < clitic.next; i += 1) {
    const owner = nameAt(reading, names, i);
    if (owner)
      return { ...readPhrase(reading, names, i, behindName(reading, owner, i, to)), next: clitic.next };
  }
  const body = clitic.traits & Trait.indefinite ? speakerAfter(reading, names, clitic.next, to) : clitic;
  return body.kind === 'none' ? clitic : body;
}

/**
 * Reads the subject in front of a cue within the clause that begins at `from`; adverbials between commas are
 * passed over: `Menteri BUMN Erick Thohir, dalam telekonferensi, Selasa (26/5/2020), | mengatakan`.
 */
export function speakerBefore(reading: Reading, names: Names, from: number, cue: number): SpeakerPhrase {
  const floor = Math.max(from, cue - REACH);
  const quoted = quotedAs(reading, names, floor, cue);
  if (quoted) return quoted;
  let end = cue;
  let told = false;
  while (end > floor && standsBeforeVerb(reading, end - 1)) {
    end -= 1;
    told ||= reading.has(end, Trait.objectPronoun);
  }
  end = beforeInsertion(reading, floor, end);
  if (end > floor && reading.is(end - 1, Word.conjunction)) return firstIn(reading, names, floor, end - 1);
  const describesLast = reading.is(end - 1, Word.relative) && reading.isPunctuation(floor, ',');
  if (end - 1 > floor && describesLast) return nobody(reading.start(cue), cue);
  const relative =
    subjectInRelative(reading, names, floor, end) ?? antecedentBefore(reading, names, floor, end);
  if (relative) return relative;
  for (let chunk = 0; chunk < CHUNKS && end > floor; chunk += 1) {
    const start = chunkStartBehindSpeech(reading, floor, end);
    const phrase = readChunk(reading, names, floor, start, end, chunk === 0);
    if (phrase) {
      const described = describedBy(reading, names, floor, start, phrase, chunk > 0);
      const first = described ? chunkStartBehindSpeech(reading, floor, start - 1) : start;
      const group = chunk > 0 && !described ? groupOf(reading, names, floor, start) : null;
      const named = group ?? jointly(reading, names, floor, first, described ?? phrase);
      return told ? { ...named, told } : named;
    }
    end = start - 1;
  }
  return nobody(reading.start(cue), cue);
}

/** "Reed | – he leads the union – | said": in front of what stands between two dashes. */
function beforeInsertion(reading: Reading, from: number, end: number): number {
  if (end <= from || !reading.isPunctuation(end - 1, '–—-')) return end;
  for (let i = end - 2; i > from; i -= 1) {
    if (reading.quotation(i) || reading.isPunctuation(i, ';:')) return end;
    if (reading.isPunctuation(i, '–—-')) return i;
  }
  return end;
}

/** "The BBC quoted | Ana Ruiz | as saying", "| Ana Ruiz | was quoted by the BBC as saying": whoever is quoted, or null. */
function quotedAs(reading: Reading, names: Names, from: number, cue: number): SpeakerPhrase | null {
  const { quoting, quotedAs: joints } = reading.pack.reporting;
  if (!reading.isOneOf(cue - 1, joints)) return null;
  for (let i = cue - 2; i > from; i -= 1) {
    if (!reading.isWord(i) || !quoting?.includes(reading.lemmas.get(reading.word(i)) ?? '')) continue;
    return reading.isOneOf(i - 1, reading.pack.grammar.passiveAuxiliaries)
      ? speakerBefore(reading, names, from, i - 1)
      : speakerAfter(reading, names, i + 1, cue - 1);
  }
  return null;
}

/** An adverb, or a pronoun for somebody else than the subject. */
const standsBeforeVerb = (reading: Reading, i: number) =>
  reading.has(i, Trait.objectPronoun) || (reading.is(i, Word.adverb) && !reading.is(i, Word.pronoun));

/**
 * "Juan Pérez, | ministro de Interior, | dijo", "Junaidi, | Sekretaris Koperasi Tani Jaya, | mengatakan": the name in
 * front of its description between commas, or null.
 */
function describedBy(
  reading: Reading,
  names: Names,
  floor: number,
  from: number,
  phrase: SpeakerPhrase,
  endsInComma: boolean,
): SpeakerPhrase | null {
  const opens = reading.is(from, Word.role) || (reading.is(from, Word.unnamed) && !reading.isCapital(from));
  const office = phrase.kind === 'named' && opens;
  const describes = phrase.kind === 'noun' || office;
  if (!endsInComma || !describes || from <= floor || !reading.isPunctuation(from - 1, ',')) return null;
  const last = chunkStartBehindSpeech(reading, floor, from - 1);
  const before = last - 1 > floor ? chunkStartBehindSpeech(reading, floor, last - 1) : last;
  const start = isBareName(reading, names, before, from - 1) ? before : last;
  if (office && !isBareName(reading, names, start, from - 1)) return null;
  const name = readChunk(reading, names, floor, start, from - 1, false);
  return name?.names.some(({ kind }) => kind === 'person') ? { ...name, next: phrase.next } : null;
}

/** "Durissima la replica di | Paolo Neri, capogruppo:": the subject, or whoever is named in front of his description. */
export function speakerBeforeColon(
  reading: Reading,
  names: Names,
  from: number,
  colon: number,
): SpeakerPhrase {
  const phrase = speakerBefore(reading, names, from, colon);
  const start = chunkStartBehindSpeech(reading, from, colon);
  if (phrase.kind !== 'noun' || start - 1 <= from || !reading.isPunctuation(start - 1, ',')) return phrase;
  const name = nameAt(reading, names, start - 2);
  if (name?.kind !== 'person' || !reading.is(start, Word.role)) return phrase;
  return nounBefore(reading, names, from, start - 1) ?? phrase;
}

function readChunk(
  reading: Reading,
  names: Names,
  floor: number,
  from: number,
  to: number,
  beside: boolean,
): SpeakerPhrase | null {
  if (from > floor && reading.is(from, Word.relative) && !nameAt(reading, names, from)) return null;
  let start = from;
  while (
    start < to &&
    reading.is(start, Word.conjunction | Word.complementizer) &&
    !nameAt(reading, names, start)
  )
    start += 1;
  if (start >= to) return null;
  if (reading.is(to - 1, Word.pronoun)) return pronounPhrase(reading, to - 1);
  // "She left the hall, | saying it was over": a clause that opens with a pronoun has it for its subject.
  if (reading.is(start, Word.pronoun) && (!beside || to - start <= 3)) return pronounPhrase(reading, start);
  if (reading.is(start, Word.relative)) return null;
  if (beside) start = subjectWithin(reading, names, start, to);
  const adverbial = reading.is(
    start,
    Word.preposition | Word.subordinator | Word.time | Word.adverb | Word.relay,
  );
  if (adverbial && !nameAt(reading, names, start)) {
    if (!beside || opensInfinitive(reading, start, to)) return null;
    return (
      nounPhraseBefore(reading, names, start, to) ??
      bodyBefore(reading, names, start, to) ??
      determinedBefore(reading, names, start, to)
    );
  }
  const head = readPhrase(reading, names, start, headEnd(reading, names, start, to));
  const phrase = withModifiers(reading, names, head, to, 'beforeVerb');
  if (from > floor && (isWhere(phrase) || isParticiple(reading, start, phrase))) return null;
  return (beside && endedByName(reading, names, phrase, to)) || phrase;
}

/**
 * Where the subject begins that stands beside its verb: behind the adverbs that open its chunk ("Já | o sindicato dos
 * médicos"), and behind the last word that subordinates it ("antes de que | la Cámara").
 */
function subjectWithin(reading: Reading, names: Names, from: number, to: number): number {
  let start = from;
  while (start < to && reading.is(start, Word.adverb | Word.time) && !nameAt(reading, names, start))
    start += reading.length(start);
  for (let i = from; i < to - 1; i += 1) {
    if (reading.is(i, Word.subordinator) && !reading.is(i, Word.preposition)) start = i + reading.length(i);
  }
  const noun = Word.determiner | Word.role | Word.unnamed;
  const opens = start < to && (reading.is(start, noun) || nameAt(reading, names, start));
  return opens ? start : from;
}

/** ", in the town hall, | London, | said": a place between commas says where. */
const isWhere = ({ names }: SpeakerPhrase) => names.length === 1 && names[0]!.kind === 'place';

/** "Une étude, | conduite par l'ONU, | montre": words between commas that describe a subject and are none. */
const isParticiple = (reading: Reading, from: number, phrase: SpeakerPhrase) =>
  !isSomebody(phrase) && !reading.isCapital(from) && !reading.is(from, Word.determiner | Word.demonstrative);

/** "Ketua Komisi Pangan dari Fraksi Tani | Ani Lestari": the name of an office stands behind its body. */
function endedByName(
  reading: Reading,
  names: Names,
  phrase: SpeakerPhrase,
  to: number,
): SpeakerPhrase | null {
  const last = phrase.kind === 'noun' && phrase.role !== null ? nameAt(reading, names, to - 1) : undefined;
  const named =
    last?.kind === 'person' &&
    last.nameFrom > last.from &&
    last.to === reading.token(to - 1) + 1 &&
    !isOwner(reading, names, last);
  return named
    ? { ...phrase, kind: 'named', names: [last], role: null, end: reading.end(to - 1), next: to }
    : null;
}

/** Where the head of a noun phrase ends: before its first preposition or relative clause. */
function headEnd(reading: Reading, names: Names, from: number, to: number): number {
  const stops = Word.preposition | Word.relative | Word.complementizer;
  for (let i = from; i < to; i += 1) {
    const name = nameAt(reading, names, i);
    if (name) i = behindName(reading, name, i, to) - 1;
    else if (reading.isPunctuation(i, '(')) i = Math.max(i, behindParenthesis(reading, i, to) - 1);
    else if (i > from && reading.length(i) > 1 && isAdverbial(reading, i)) return i;
    else if (i > from && reading.is(i, stops) && !reading.is(i, Word.particle)) {
      if (!officeGoesOn(reading, names, i + 1, to)) return i;
    }
  }
  return to;
}

/** "on Monday", "в интервью": several words that the pack lists as one. */
const isAdverbial = (reading: Reading, i: number) => reading.is(i, Word.time) || reading.has(i, Trait.hearer);

/** "Na região | o sindicato dos médicos": somebody from their determiner on, or null. */
function determinedBefore(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase | null {
  for (let i = to - 1; i > Math.max(from, to - DETERMINED_REACH); i -= 1) {
    if (reading.is(i, Word.relative | Word.complementizer | Word.conjunction)) return null;
    if (!reading.is(i, Word.determiner) || reading.is(i - 1, Word.preposition)) continue;
    const phrase = readPhrase(reading, names, i, headEnd(reading, names, i, to));
    return isSomebody(phrase) ? phrase : null;
  }
  return null;
}

/** "В четверг | в Кремле | заявили": the body that speaks at the right end of a chunk without a subject. */
export function bodyBefore(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase | null {
  const floor = Math.max(from, to - REACH);
  for (let i = floor; i < to - 1; i += 1) {
    if (isBody(reading, names, i, to)) return bodyPhrase(readPhrase(reading, names, i + 1, to));
  }
  return null;
}

/** "X marah dan | mengatakan": the subject stands at the front of the clause. */
function firstIn(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  for (let i = from; i < to; i += 1) {
    if (reading.is(i, Word.pronoun)) return pronounPhrase(reading, i);
    const name = nameAt(reading, names, i);
    if (!name) continue;
    const behind = behindName(reading, name, i, to);
    if (i === from || !reading.is(i - 1, Word.preposition)) return readPhrase(reading, names, i, behind);
    i = behind - 1;
  }
  return nobody(reading.start(to), to);
}
