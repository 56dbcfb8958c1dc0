import type { Report } from './cue-before-quotation.js';
import { cueAt, isCue } from '../reports/cues.js';
import { Trait, Word } from '../words/lexicon.js';
import { wordsInside } from './marks-of-speech.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { isSomebody, type SpeakerPhrase } from '../speakers/noun-phrase.js';
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
  const { naming } = reading.pack.reporting;
  if (!naming || quotation === from || isProperName(reading, quotation)) return null;
  const joint = jointBefore(reading, from, quotation, Object.keys(naming));
  const end = joint < 0 ? objectEnd(reading, from, quotation) : joint;
  const verbs = naming[joint < 0 ? '' : reading.word(joint)];
  if (!verbs || end < 0) return null;
  for (let i = end - 1; i >= Math.max(from, end - REACH); i -= 1) {
    if (reading.quotation(i) || reading.isPunctuation(i, ',;:') || reading.is(i, Word.negation)) return null;
    if (reading.isCapital(i) || !isVerb(reading, i)) continue;
    const cue = cueAt(reading, i);
    if (!verbs.includes(cue.lemma)) {
      if (isCue(reading, names, from, i)) return null;
      continue;
    }
    if (i > from && reading.is(i - 1, Word.negation)) return null;
    const named = joint >= 0 || i + 1 < end;
    const speaker = named ? namer(reading, names, from, i, end) : null;
    return speaker && { cue, speaker, next: quotation + 1 };
  }
  return null;
}

/** Looked at before anything is read of a word: most are none. */
const isVerb = (reading: Reading, i: number) =>
  reading.is(i, Word.afterSubject) || (reading.isWord(i) && reading.lemmas.has(reading.word(i)));

/** Whoever calls a thing something; null where the verb is a passive or an attribute: "the app called “Foo”". */
function namer(reading: Reading, names: Names, from: number, verb: number, to: number): SpeakerPhrase | null {
  if (reading.pack.grammar.verbSecond) return subjectOf(reading, names, from, verb, to);
  const before = Math.max(from, verb - 1);
  if (reading.has(before, Trait.passiveAuxiliary)) return null;
  const speaker = speakerBefore(reading, names, from, verb);
  return isSomebody(speaker) ? speaker : null;
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
