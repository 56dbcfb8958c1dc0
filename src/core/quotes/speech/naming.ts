import type { Report } from './cue-before-quotation.js';
import { cueAt, cueOf, isCue } from '../reports/cues.js';
import { CUE, Trait, Word } from '../words/lexicon.js';
import { wordsInside } from './marks-of-speech.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { isSomebody, nameAt, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import { speakerBefore } from '../speakers/speaker-phrase.js';
import { subjectOf } from '../verb-second/subject.js';

/** How far in front of the marks the verb may stand, in items. */
const REACH = 30;
/** Determiners and adjectives between the joint and the marks: "als | einen großen | „Erfolg“". */
const MOST_MODIFIERS = 3;

/**
 * `X bezeichnete den Plan als „haltlos“`, `X sprach von einer „Schande“`, `X called the plan “a disgrace”`: what somebody calls a thing are
 * their own words.
 */
export function namingReport(reading: Reading, names: Names, from: number, quotation: number): Report | null {
  const { naming, ownWords = [] } = reading.pack.reporting;
  if (!naming || quotation === from || isProperName(reading, quotation)) return null;
  const joint = jointBefore(reading, from, quotation, Object.keys(naming));
  const end = joint < 0 ? objectEnd(reading, from, quotation) : joint;
  const verbs = joint < 0 ? [...(naming[''] ?? []), ...ownWords] : naming[reading.word(joint)];
  if (!verbs || end < 0) return null;
  const last = verbBehind(reading, names, from, quotation, verbs);
  if (last) return last;
  for (let i = end - 1; i >= Math.max(from, end - REACH); i -= 1) {
    if (reading.quotation(i) || reading.isPunctuation(i, ',;:') || reading.is(i, Word.negation)) return null;
    if (reading.isCapital(i) || !isVerb(reading, i)) continue;
    const first = withAuxiliary(reading, from, i);
    const cue = first < i ? cueOf(reading, first, i + reading.length(i)) : cueAt(reading, i);
    if (!verbs.includes(cue.lemma)) {
      if (isCue(reading, names, from, i)) return null;
      continue;
    }
    if (first > from && reading.is(first - 1, Word.negation)) return null;
    // "The plan, called “a disaster”, …": a participle without its auxiliary belongs to the thing.
    if (first === i && reading.has(i, Trait.participle)) return null;
    // "The mayor, praised “for his calm”, …": a participle of the thing.
    const apart = reading.isPunctuation(first - 1, ',') && !reading.has(i, Trait.progressive);
    const own = ownWords.includes(cue.lemma) && wordsInside(reading, quotation) > 1 && !apart;
    const front =
      own ||
      reading.pack.grammar.verbSecond ||
      isSubject(reading, names, from, first - 1) ||
      whatStart(reading, from, first) < first;
    const named = joint >= 0 || i + 1 < end || front;
    const speaker = named ? namer(reading, names, from, first, i, end) : null;
    return speaker && { cue, speaker, next: quotation + 1 };
  }
  return null;
}

/** "X hat den Plan als „haltlos“ | bezeichnet", "den X „haltlos“ | nannte": a verb that ends its clause behind the marks. */
function verbBehind(
  reading: Reading,
  names: Names,
  from: number,
  quotation: number,
  verbs: readonly string[],
): Report | null {
  const verb = quotation + 1;
  if (!reading.pack.grammar.verbSecond || verb >= reading.outline.count || !isVerb(reading, verb))
    return null;
  const cue = cueAt(reading, verb);
  const speaker = verbs.includes(cue.lemma) ? subjectOf(reading, names, from, verb, verb + 1) : null;
  return speaker && isSomebody(speaker) ? { cue, speaker, next: verb + 1 } : null;
}

/** Looked at before anything is read of a word: most are none. */
const isVerb = (reading: Reading, i: number) =>
  reading.is(i, Word.afterSubject) || (reading.isWord(i) && reading.lemmas.has(reading.word(i)));

/** "La maire | a qualifié", "has | called": where the verb begins. In a verb-second clause the two stand apart. */
function withAuxiliary(reading: Reading, from: number, verb: number): number {
  let first = verb;
  if (reading.pack.grammar.verbSecond) return first;
  while (first > from && reading.has(first - 1, Trait.auxiliary)) first -= 1;
  return first;
}

/** Whoever calls a thing something; null where the verb is a passive or an attribute: "the app called “Foo”". */
function namer(
  reading: Reading,
  names: Names,
  from: number,
  first: number,
  verb: number,
  to: number,
): SpeakerPhrase | null {
  if (reading.pack.grammar.verbSecond) return subjectOf(reading, names, from, verb, to);
  for (let i = Math.max(from, first - 1); i < verb; i += 1)
    if (reading.has(i, Trait.passiveAuxiliary) || reading.is(i, Word.passive)) return null;
  const speaker = speakerBefore(reading, names, from, whatStart(reading, from, first));
  // « Ce qu'on appelle « la crise » »: everybody calls it so.
  const everybody = speaker.kind === 'pronoun' && (speaker.traits & Trait.indefinite) !== 0;
  return isSomebody(speaker) && !everybody && !isReported(reading, from, speaker, first) ? speaker : null;
}

/** "Reed said | he would refuse to “…”": what the speaker's subject does is what somebody else reports. */
function isReported(reading: Reading, from: number, speaker: SpeakerPhrase, verb: number): boolean {
  // ", calling it “…”" goes on with the subject of the whole sentence.
  if (reading.isPunctuation(verb - 1, ',')) return false;
  for (let i = verb - 1; i >= from; i -= 1) {
    const joins = reading.is(i, Word.complementizer) && !reading.is(i, Word.relative);
    if (joins || reading.is(i, CUE)) return true;
    if (reading.is(i, Word.relative)) return i > from && reading.is(i - 1, CUE);
    if (reading.start(i) < speaker.start) return false;
  }
  return false;
}

/** "what | he | called “…”": somebody right in front of the verb, and the thing in front of them. */
const isSubject = (reading: Reading, names: Names, from: number, i: number) =>
  i > from && (reading.is(i, Word.pronoun) || nameAt(reading, names, i)?.kind === 'person');

/** "Ana Ruiz criticó | lo que | llamó “…”", "quella che": where the words for the thing begin in front of the verb, or the verb. */
function whatStart(reading: Reading, from: number, verb: number): number {
  const what = verb - 2;
  const thing = Word.pronoun | Word.demonstrative | Word.determiner | Word.standIn;
  if (what < from) return verb;
  const one = reading.is(what, Word.relative) && reading.length(what) > 1;
  const two = reading.is(what, thing) && reading.is(what + 1, Word.relative | Word.complementizer);
  return one || two ? what : verb;
}

/** "called the plan | a “disgrace”": where an object ends in front of marks that no capital opens, or -1. */
function objectEnd(reading: Reading, from: number, quotation: number): number {
  const first = reading.text[reading.quotation(quotation)!.start] ?? '';
  if (first !== first.toLowerCase()) return -1;
  let end = quotation;
  while (end > from && reading.is(end - 1, Word.determiner)) end -= 1;
  return end;
}

/** "bekannt als die „Südsee“": one noun behind an article is what everybody calls the thing. */
function isProperName(reading: Reading, quotation: number): boolean {
  const first = reading.text[reading.quotation(quotation)!.start] ?? '';
  const noun = first !== first.toLowerCase() && wordsInside(reading, quotation) === 1;
  return noun && reading.is(quotation - 1, Word.determiner);
}

function jointBefore(reading: Reading, from: number, quotation: number, joints: readonly string[]): number {
  for (let i = quotation - 1; i >= Math.max(from, quotation - 1 - MOST_MODIFIERS); i -= 1) {
    if (reading.isOneOf(i, joints)) return i;
    if (!reading.isWord(i) || reading.isCapital(i)) return -1;
  }
  return -1;
}
