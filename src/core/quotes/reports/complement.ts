import { behindAdverbials, behindComplementizer, behindCue, behindHearers } from './cues.js';
import { infinitiveAt } from './infinitives.js';
import { Trait, Word } from '../words/lexicon.js';
import { isPhrase, opensSpeech, wordsInside } from '../speech/marks-of-speech.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { behindAgencyTold } from '../speakers/between-verb-and-subject.js';
import { speakerAfter } from '../speakers/speaker-phrase.js';

/** How long an object may be of which something is said, in items. */
const LONGEST_OBJECT = 8;
/** A word that begins like a verb and is shorter may be anything: "di". In letters. */
const SHORTEST_VERB = 6;
/** What a subject begins with, and what stands between a verb and its clause. */
const OPENS_CLAUSE = Word.pronoun | Word.firstPerson | Word.determiner | Word.demonstrative;
const ADVERBIAL = Word.preposition | Word.adverb | Word.time;
const ENDS_OBJECT =
  Word.preposition |
  Word.relative |
  Word.subordinator |
  Word.conjunction |
  Word.complementizer |
  Word.standIn;

/** Where the clause of a verb begins, or -1 when the verb reports nothing here. */
export function contentBehind(
  reading: Reading,
  names: Names,
  { from, to }: { from: number; to: number },
  cue: number,
): number {
  const behind = behindCue(reading, cue);
  if (behind >= to || isStandIn(reading, behind, to)) return -1;
  if (behind > cue + reading.length(cue) && isOwned(reading, behind)) return -1;
  if (reading.quotation(behind) && isPhrase(reading, behind) && wordsInside(reading, behind) > 1)
    return behind;
  const question = reading.is(cue, Word.withComplementizer) ? -1 : questionBehind(reading, names, behind, to);
  if (question >= 0) return question;
  const infinitive = reading.has(cue, Trait.withInfinitive) ? infinitiveAt(reading, behind, to) : -1;
  if (infinitive >= 0) return infinitive;
  const weak = reading.is(cue, Word.withComplementizer) && !reading.is(cue, Word.bareComplement);
  const complement = behindComplementizer(reading, names, behind, weak ? Math.min(to, behind + 6) : to);
  if (complement >= 0) {
    const bare = reading.is(cue, Word.bareComplement);
    const clause = bare ? clauseInFront(reading, names, cue, behind, complement - 1) : -1;
    if (clause >= 0) return clause;
    if (!(bare && isFurther(reading, behind, complement))) return complement;
  }
  if (!weak && opensBehindColon(reading, behind, to)) return behind + 1;
  if (reading.pack.reporting.commaComplement) {
    const settled = behindAdverbials(reading, behind, to);
    const comma = settled === behind && reading.isPunctuation(behind, ',');
    const start = comma ? behindAdverbialTime(reading, behind + 1, to) : settled;
    if (start > behind) return reading.is(start, Word.conjunction) ? -1 : start;
  }
  if (isSubordinate(reading, from, cue)) return -1;
  if (saysOfObject(reading, cue, behind, to)) return behind;
  if (!reading.is(cue, Word.bareComplement)) return -1;
  let start = reading.is(cue, Word.withHearer) ? behindHearer(reading, names, behind, to) : behind;
  while (start < to && reading.is(start, Word.time)) start += reading.length(start);
  return opensClause(reading, start, to) ? start : -1;
}

/** "told Reuters | she was ill", "told the minister | it was over". */
function behindHearer(reading: Reading, names: Names, from: number, to: number): number {
  const agency = behindAgencyTold(reading, names, from, to);
  return agency > from ? agency : speakerAfter(reading, names, from, to).next;
}

/**
 * "said | the dam that failed was old", "said in Vale | he would resign if …": the clause without a complementizer in front of one that
 * belongs to it, or -1. Between a verb and the complementizer of its own stand only whoever is told, and adverbials.
 */
function clauseInFront(reading: Reading, names: Names, cue: number, behind: number, to: number): number {
  if (reading.pack.reporting.commaComplement) return -1;
  let i = reading.is(cue, Word.withHearer) ? behindHearer(reading, names, behind, to) : behind;
  while (i < to) {
    if (reading.is(i, Word.preposition)) {
      i += reading.length(i);
      if (i < to && reading.is(i, Word.determiner | Word.demonstrative)) i += 1;
      while (i < to && reading.isWord(i) && !reading.is(i, OPENS_CLAUSE | ADVERBIAL)) i += 1;
    } else if (reading.is(i, ADVERBIAL) || !reading.isWord(i)) i += reading.length(i);
    else return opensClause(reading, i, to) ? i : -1;
  }
  return -1;
}

/** "menegaskan: | pemerintah tidak akan mundur": words without marks behind the colon of a verb. */
const opensBehindColon = (reading: Reading, colon: number, to: number) =>
  colon + 1 < to && reading.isPunctuation(colon, ':') && reading.isWord(colon + 1);

/** "menilai kebijakan itu | keliru", "menilai pemerintah | “terlalu lamban”", "menyebut pelaku | akan ditangkap", "menyebut | ada 12 korban": not only an object, but what is said of it. */
function saysOfObject(reading: Reading, cue: number, behind: number, to: number): boolean {
  const { ofObjects, saidOfObjects, existentials, beforeTitles } = reading.pack.reporting;
  if (!reading.isOneOf(cue, ofObjects)) return false;
  if (reading.isOneOf(behind, existentials)) return true;
  if (reading.is(behind, Word.standIn))
    return !reading.is(behind + reading.length(behind), ENDS_OBJECT | Word.time);
  for (let i = behind; i < Math.min(to, behind + LONGEST_OBJECT); i += 1) {
    if (reading.quotation(i))
      return i > behind && !opensSpeech(reading, i) && !reading.isOneOf(i - 1, beforeTitles);
    if (!reading.isWord(i) || reading.is(i, ENDS_OBJECT)) return false;
    if (reading.isOneOf(i, saidOfObjects)) return i > behind || reading.has(cue, Trait.withInfinitive);
    if (i > behind && reading.is(i, Word.demonstrative))
      return (
        i + 1 < to &&
        !reading.is(i + 1, ENDS_OBJECT | Word.time) &&
        (reading.isWord(i + 1) || !!reading.quotation(i + 1))
      );
  }
  return false;
}

/** "explicó | cómo funciona", "спросил журналистов, | откроют ли мост": where a reported question begins, or -1. */
function questionBehind(reading: Reading, names: Names, behind: number, to: number): number {
  const told = behindHearers(reading, names, behind, to);
  const start = told < to && reading.isPunctuation(told, ',') ? told + 1 : told;
  return start < to && opensQuestion(reading, start, to) ? start : -1;
}

function opensQuestion(reading: Reading, i: number, to: number): boolean {
  const { questionWords, questionParticles } = reading.pack.reporting;
  if (!reading.isWord(i)) return false;
  const words = reading.text.slice(reading.start(i), reading.end(i + reading.length(i) - 1));
  if (questionWords?.includes(words.toLowerCase())) return true;
  const first = reading.is(i, Word.negation) ? i + reading.length(i) : i;
  return first + 1 < to && reading.isOneOf(first + 1, questionParticles);
}

/** "resaltó el deseo | de la empresa de que …": the noun behind the verb is somebody else's. */
const isOwned = (reading: Reading, i: number) =>
  reading.is(i, Word.particle) && reading.is(i, Word.preposition) && !reading.is(i, Word.complementizer);

/** "said prices rose, | and that | nobody knew": a second clause, behind one without a complementizer. */
function isFurther(reading: Reading, behind: number, complement: number): boolean {
  return complement - 2 > behind && reading.is(complement - 2, Word.conjunction);
}

/** "mengatakan hal itu saat …": the object only points at words given elsewhere; "hal itu tidak masalah" is a clause. */
function isStandIn(reading: Reading, i: number, to: number): boolean {
  if (!reading.is(i, Word.standIn)) return false;
  const behind = i + reading.length(i);
  return (
    behind >= to ||
    !reading.isWord(behind) ||
    reading.is(behind, Word.preposition | Word.subordinator | Word.time)
  );
}

/** "saat mereka menambahkan opsi", "surat yang menyatakan sumpah": such verbs take an object sooner than a clause. */
function isSubordinate(reading: Reading, from: number, cue: number): boolean {
  const before = reading.isOneOf(cue - 1, reading.pack.reporting.quotedAs) ? cue - 2 : cue - 1;
  for (let i = before; i >= Math.max(from, cue - 6) && !reading.isPunctuation(i, ','); i -= 1) {
    if (reading.is(i, Word.subordinator)) return true;
    if (reading.is(i, Word.relative)) return !hasVerbOfItsOwn(reading, i, cue);
  }
  return false;
}

/** "warga yang rumahnya rusak | mengaku", "the man who owns the shop | said": the relative clause has ended in front of the verb. */
function hasVerbOfItsOwn(reading: Reading, relative: number, cue: number): boolean {
  const { relativesAreSubjects } = reading.pack.grammar;
  const somebody = Word.role | Word.unnamed | Word.pronoun | Word.firstPerson | Word.title;
  if (reading.is(relative + 1, somebody | Word.determiner)) return false;
  if (!relativesAreSubjects && reading.is(cue - 1, somebody)) return false;
  let words = 0;
  for (let i = relative + 1; i < cue; i += 1) {
    const inside = words > 0 || looksLikeVerb(reading, i) || reading.is(i, Word.role);
    const stops = reading.isCapital(i) || reading.is(i, Word.preposition);
    if (stops && !(relativesAreSubjects && inside)) return false;
    if (!reading.is(i, Word.adverb | Word.negation | Word.time)) words += 1;
  }
  return words > 1;
}

/** "didampingi", which stands in the list of prepositions as well. */
function looksLikeVerb(reading: Reading, i: number): boolean {
  const { verbBeginnings = [] } = reading.pack.claims;
  const word = reading.word(i);
  return word.length >= SHORTEST_VERB && verbBeginnings.some((one) => word.startsWith(one));
}

/** "mengatakan, Selasa (26/5), harga naik": a time between the commas belongs to the report, not to the clause. */
export function behindAdverbialTime(reading: Reading, from: number, to: number): number {
  return reading.is(from, Word.time) ? behindAdverbials(reading, from, to) : from;
}

function opensClause(reading: Reading, i: number, to: number): boolean {
  if (i >= to || isStandIn(reading, i, to) || !(reading.isWord(i) || reading.quotation(i))) return false;
  return !reading.is(i, Word.preposition | Word.subordinator | Word.relative | Word.conjunction);
}
