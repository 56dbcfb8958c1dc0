import { spanOf } from '../../text/span.js';
import { opensInfinitive } from './infinitives.js';
import { CUE, Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import {
  behindParenthesis,
  nameAt,
  nobody,
  pronounPhrase,
  type SpeakerPhrase,
} from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';

/** How far behind its verb a complementizer may stand, in items. */
const COMPLEMENT_REACH = 20;
/** How far in front of its verb a text may stand, in items. */
const TEXT_REACH = 8;
/** Words of "is said to" in front of "have". */
const LONGEST_HEARSAY = 3;
/** Adverbials in a row between a verb and its clause; keeps one endless sentence linear. */
const MOST_ADVERBIALS = 5;

/** What may stand between a verb and its clause: adverbs, times, and whoever speaks. */
const BETWEEN =
  Word.adverb |
  Word.time |
  Word.determiner |
  Word.demonstrative |
  Word.pronoun |
  Word.firstPerson |
  Word.role |
  Word.title |
  Word.unnamed |
  Word.organisation;

/** Whether a reporting word stands at an item and really reports: no name, not denied, not merely possible. */
export function isCue(reading: Reading, names: Names, sentenceFrom: number, i: number): boolean {
  if (!reading.is(i, CUE)) return false;
  if (reading.isCapital(i) && i > sentenceFrom && nameAt(reading, names, i)) return false;
  if (i > sentenceFrom && reading.isPunctuation(i - 1, '(')) return false;
  if (reading.isOneOf(i, reading.pack.reporting.ofTexts)) return isOfText(reading, sentenceFrom, i);
  if (i > sentenceFrom && isNoun(reading, i)) return false;
  if (!reading.is(i, Word.afterSubject)) return true;
  const reflexive = reading.has(i, Trait.reflexive);
  if (!reflexive && takesReflexive(reading, i)) return false;
  const active = reading.has(i, Trait.progressive);
  let before = reflexive && isReflexive(reading, i - 1) ? i - 2 : i - 1;
  while (before > sentenceFrom && standsBetween(reading, before)) {
    if (!active && reading.has(before, Trait.passiveAuxiliary)) return false;
    before -= 1;
  }
  if (before < sentenceFrom || isHearsay(reading, sentenceFrom, before)) return true;
  if (!active && reading.has(before, Trait.passiveAuxiliary)) return false;
  return !reading.is(before, Word.infinitive | Word.negation);
}

/** "the banner | read | “…”", but not "she | read | “War and Peace”". */
function isOfText(reading: Reading, from: number, i: number): boolean {
  for (let text = i - 1; text >= Math.max(from, i - TEXT_REACH); text -= 1)
    if (reading.has(text, Trait.occasion)) return true;
  return false;
}

/** "Reed | is said to have | called it a lie": several words that leave the report to whoever is their subject. */
function isHearsay(reading: Reading, from: number, last: number): boolean {
  if (!reading.is(last, Word.infinitive)) return false;
  for (let i = last - 1; i >= Math.max(from, last - LONGEST_HEARSAY); i -= 1)
    if (reading.is(i, Word.adverb) && i + reading.length(i) > last) return true;
  return false;
}

/** "revelou-se difícil": the pronoun that leans on a verb makes it another one. */
function takesReflexive(reading: Reading, i: number): boolean {
  const behind = i + reading.length(i);
  if (behind >= reading.outline.count || !reading.is(behind, Word.infinitive)) return false;
  return reading.text[reading.end(behind - 1)] === '-' && reading.has(behind, Trait.objectPronoun);
}

/** "se" of "se quejó", which makes other verbs say what nobody in particular says. */
const isReflexive = (reading: Reading, i: number) =>
  reading.is(i, Word.infinitive) && reading.has(i, Trait.objectPronoun);

/** An adverb, or a pronoun for whoever is told: "il ne | lui | dit pas". */
const standsBetween = (reading: Reading, i: number) =>
  !reading.is(i, Word.infinitive) && (reading.is(i, Word.adverb) || reading.has(i, Trait.objectPronoun));

/** "la denuncia", "por cuenta propia", "a joint report", where a verb of one person would have an ending: a word that may be a verb elsewhere. */
function isNoun(reading: Reading, i: number): boolean {
  if (!reading.has(i, Trait.alsoNoun)) return false;
  if (reading.is(i - 1, Word.determiner | Word.demonstrative | Word.preposition)) return true;
  const single = reading.has(i - 2, Trait.indefinite) && !reading.has(i - 2, Trait.plural);
  return (
    single && reading.is(i - 2, Word.determiner) && reading.lemmas.get(reading.word(i)) === reading.word(i)
  );
}

/** The words of the cue at `i`, with a noun that belongs to it ("menyatakan penyesalannya"). */
export function cueAt(reading: Reading, i: number): Cue {
  return cueOf(reading, i, behindCue(reading, i));
}

/** The items `from` to `to` as a cue. */
export function cueOf(reading: Reading, from: number, to: number): Cue {
  const span = spanOf(reading.text, reading.start(from), reading.end(to - 1));
  return { ...span, lemma: lemmaOf(reading, from, to) };
}

/** The lemma of the first and longest listed form in the cue; its words without a clitic when none is listed. */
function lemmaOf(reading: Reading, from: number, to: number): string {
  const apart = reading.separableLemmas.get(reading.token(from));
  if (apart !== undefined) return apart;
  for (let start = from; start < to; start += 1) {
    for (let end = to; end > start; end -= 1) {
      const words = reading.inSmallLetters(reading.text.slice(reading.start(start), reading.end(end - 1)));
      const lemma = reading.lemmas.get(words) ?? reading.lemmas.get(withoutClitic(reading, words));
      if (lemma !== undefined) return lemma;
    }
  }
  const words = reading.inSmallLetters(reading.text.slice(reading.start(from), reading.end(to - 1)));
  return reading.is(from, Word.clitic) ? withoutClitic(reading, words) : words;
}

function withoutClitic(reading: Reading, words: string): string {
  const clitic = reading.pack.reporting.clitics.find((one) => words.endsWith(one));
  return clitic === undefined ? words : words.slice(0, -clitic.length);
}

/** The item behind the cue at `i`: its verb, and a noun that belongs to it ("a exprimé | sa crainte"). */
export function behindCue(reading: Reading, i: number): number {
  const behind = i + reading.length(i);
  if (reading.is(i, Word.source)) return behindVerbOfSource(reading, behind);
  const { count } = reading.outline;
  if (!reading.is(i, Word.afterSubject) || behind >= count) return behind;
  if (reading.is(behind, Word.reportNoun)) return behind + reading.length(behind);
  const noun = behind + 1;
  const owned = noun < count && reading.is(behind, Word.determiner) && reading.is(noun, Word.reportNoun);
  return owned ? noun + reading.length(noun) : behind;
}

/** "según | explicó | X", "segundo | informou | a Lusa": one cue with the verb that stands before its subject. */
function behindVerbOfSource(reading: Reading, from: number): number {
  let i = from;
  while (i < Math.min(reading.outline.count, from + 2) && reading.is(i, Word.adverb)) i += 1;
  const verb = i < reading.outline.count && reading.is(i, Word.beforeSubject) && !reading.isCapital(i);
  return verb && !reading.is(i, Word.source | Word.clitic) ? i + reading.length(i) : from;
}

/** The clitic of the cue at `i`, as the speaker: "nya" of "katanya", "il" of "a-t-il déclaré", "его" of "по его словам". */
export function cliticOf(reading: Reading, i: number): SpeakerPhrase {
  const next = behindCue(reading, i);
  for (let word = i + 1; word < next; word += 1) {
    if (reading.is(word, Word.pronoun) || reading.has(word, Trait.possessive))
      return { ...pronounPhrase(reading, word), kind: 'clitic', next };
  }
  const end = reading.end(next - 1);
  const words = reading.inSmallLetters(reading.text.slice(reading.start(i), end));
  const clitic = reading.pack.reporting.clitics.find((one) => words.endsWith(one)) ?? '';
  return { ...nobody(end - clitic.length, next), kind: 'clitic', end };
}

/** The item behind the complementizer of the cue that ends before `from`, or -1. */
export function behindComplementizer(reading: Reading, names: Names, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + COMPLEMENT_REACH); i += reading.length(i)) {
    if (reading.is(i, Word.complementizer)) {
      if (isSubject(reading, i)) return i;
      return joinsClause(reading, names, from, i) ? i + reading.length(i) : -1;
    }
    if (reading.quotation(i) && !isFollowedByClause(reading, i)) return -1;
    if (reading.isPunctuation(i, ';:') || opensInfinitive(reading, i, to)) return -1;
    if (reading.isPunctuation(i, '(')) i = Math.max(i + 1, behindParenthesis(reading, i, to)) - 1;
    else if (
      i > from &&
      reading.is(i, Word.afterSubject) &&
      !nameAt(reading, names, i) &&
      !isNoun(reading, i)
    )
      return -1;
  }
  return -1;
}

/** "said | that was a lie": what looks like a complementizer points at something said before. */
const isSubject = (reading: Reading, i: number) =>
  reading.is(i, Word.demonstrative) &&
  i + 1 < reading.outline.count &&
  reading.has(i + 1, Trait.passiveAuxiliary);

/** "dalam seminar | “Masa Depan Kita” | bahwa …": marks in front of the clause hold a title, not the words. */
export const isFollowedByClause = (reading: Reading, i: number) =>
  i + 1 < reading.outline.count && reading.is(i + 1, Word.complementizer);

/**
 * "dijo ayer a la prensa | que", but not "anunció un plan | que": a complementizer that is a relative pronoun as well
 * joins a clause only when nothing between it and its verb is what it could refer to.
 */
function joinsClause(reading: Reading, names: Names, from: number, complementizer: number): boolean {
  if (!reading.is(complementizer, Word.relative) || complementizer === from) return true;
  if (reading.is(complementizer - 1, Word.determiner)) return false;
  const paused = reading.isPunctuation(complementizer - 1, ',');
  let commas = 0;
  let inside = false;
  for (let i = from; i < complementizer; i += reading.length(i)) {
    if (reading.isPunctuation(i, '(')) i = Math.max(i + 1, behindParenthesis(reading, i, complementizer)) - 1;
    else if (reading.isPunctuation(i, ',')) {
      commas += 1;
      inside = false;
    } else if (reading.is(i, Word.preposition | Word.relay)) inside = true;
    else if (!inside && !reading.is(i, BETWEEN) && !nameAt(reading, names, i)) return false;
  }
  return commas === 0 || (paused && commas > 1);
}

/** Passes over whoever is told or speaks, and adverbs: "спросил журналистов в среду | , почему". */
export function behindHearers(reading: Reading, names: Names, from: number, to: number): number {
  const most = Math.min(to, from + COMPLEMENT_REACH);
  let i = from;
  while (
    i < most &&
    (reading.is(i, BETWEEN | Word.preposition) || reading.has(i, Trait.hearer) || nameAt(reading, names, i))
  )
    i += reading.length(i);
  return reading.is(i - 1, Word.preposition) ? from : i;
}

/** Passes over adverbials of place and time between commas: "di Jakarta, Selasa (26/5), | …". */
export function behindAdverbials(reading: Reading, from: number, to: number): number {
  let i = from;
  for (let passed = 0; passed < MOST_ADVERBIALS && i < to; passed += 1) {
    if (!reading.is(i, Word.preposition | Word.time) || reading.is(i, Word.infinitive)) return i;
    let comma = i;
    while (comma < Math.min(to, i + 12) && !reading.isPunctuation(comma, ',')) comma += 1;
    if (comma >= to || !reading.isPunctuation(comma, ',')) return i;
    i = comma + 1;
  }
  return i;
}

/** The complementizer right behind a verb, or behind its comma (", добавив, | что"), or -1. */
export function nextComplementizer(reading: Reading, from: number, to: number): number {
  const i = from < to && reading.isPunctuation(from, ',') ? from + 1 : from;
  return i < to && reading.is(i, Word.complementizer) ? i : -1;
}
