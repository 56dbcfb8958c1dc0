import type { Report } from './cue-before-quotation.js';
import { cueAt } from '../reports/cues.js';
import { Word } from '../words/lexicon.js';
import { wordsInside } from './marks-of-speech.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { subjectOf } from '../verb-second/subject.js';

/** How far in front of the marks the verb may stand, in items. */
const REACH = 30;
/** Determiners and adjectives between the joint and the marks: "als | einen großen | „Erfolg“". */
const MOST_MODIFIERS = 3;

/** `X bezeichnete den Plan als „haltlos“`, `X sprach von einer „Schande“`: what somebody calls a thing are their own words. */
export function namingReport(reading: Reading, names: Names, from: number, quotation: number): Report | null {
  const { naming } = reading.pack.reporting;
  if (!naming || quotation === from || isProperName(reading, quotation)) return null;
  const joint = jointBefore(reading, from, quotation, Object.keys(naming));
  if (joint < 0) return null;
  const verbs = naming[reading.word(joint)]!;
  for (let i = joint - 1; i >= Math.max(from, joint - REACH); i -= 1) {
    if (reading.quotation(i) || reading.isPunctuation(i, ',;:') || reading.is(i, Word.negation)) return null;
    if (!reading.is(i, Word.afterSubject) || reading.isCapital(i)) continue;
    const cue = cueAt(reading, i);
    if (!verbs.includes(cue.lemma)) return null;
    return { cue, speaker: subjectOf(reading, names, from, i, joint), next: quotation + 1 };
  }
  return null;
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
