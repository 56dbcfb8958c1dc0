import { behindComplementizer, behindCue, cueAt, cueOf, isCue } from '../reports/cues.js';
import { CUE, Word } from '../words/lexicon.js';
import {
  endsLikeSpeech,
  FEWEST_SPOKEN_WORDS,
  isPhrase,
  isSpoken,
  opensSpeech,
  wordsInside,
} from './marks-of-speech.js';
import type { Names } from '../names/names.js';
import { nameAt, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';
import type { Reading } from '../words/reading.js';
import { opensWithSource } from '../reports/sources.js';
import { quotedBy } from '../speakers/quoted-person.js';
import { bodyBefore, speakerAfter, speakerBefore, speakerInCue } from '../speakers/speaker-phrase.js';
import { subjectOf } from '../verb-second/subject.js';

/** A report found beside a quotation. */
export interface Report {
  cue: Cue | null;
  speaker: SpeakerPhrase;
  /** The item behind cue and speaker. */
  next: number;
}

/** A report in front of a quotation. */
interface Introduction extends Report {
  /** Whether the marks are only part of a reported clause. */
  clause: boolean;
  /** The colon behind a clause that is reported before the quotation ("X negou que …: “…”"), or -1. */
  announced: number;
}

/** How far from its quotation a cue may stand, in items. */
const REACH = 40;

/** `X mengatakan, “…”`, `Menurut X, “…”`. */
export function cueBefore(
  reading: Reading,
  names: Names,
  from: number,
  quotation: number,
): Introduction | null {
  const introduced = quotation > from && reading.isPunctuation(quotation - 1, ':,');
  const colon = quotation > from && reading.isPunctuation(quotation - 1, ':');
  if (quotation > from && reading.isPunctuation(quotation - 1, '(')) return null;
  const edge = introduced ? quotation - 1 : quotation;
  if (!introduced && isObject(reading, quotation)) return null;
  for (let verb = edge - 1; verb >= Math.max(from, quotation - REACH); verb -= 1) {
    if (reading.isPunctuation(verb, ';') || reading.quotation(verb)) return null;
    if (!reading.is(verb, CUE) || !isCue(reading, names, from, verb)) continue;
    const i = sourceOfVerb(reading, from, verb);
    const behind = behindCue(reading, i);
    if (!introduced && !reportsAlone(reading, i, quotation)) return null;
    const complement = behindComplementizer(reading, names, behind, edge);
    const speaker = quotedBy(reading, names, i, edge, speakerOf(reading, names, from, i, edge));
    const announced = complement >= 0 && colon ? edge : -1;
    const report = { cue: cueAt(reading, i), speaker, next: quotation + 1, announced };
    if (complement >= 0 && !colon) return { ...report, clause: true };
    const adverbialsOnly = introduced || (opensSpeech(reading, quotation) && isSpoken(reading, quotation));
    const beside = behind >= edge || (adverbialsOnly && isAdverbial(reading, names, i, edge, speaker));
    const phrase = isPhrase(reading, quotation) && !endsVerb(reading, quotation - 1);
    const direct = colon || (beside && !phrase && !(introduced && isSubject(reading, quotation)));
    if (!direct && !reading.is(i, CUE & ~Word.beforeSubject)) return null;
    return { ...report, clause: !direct };
  }
  return fromOpeningSource(reading, names, from, edge);
}

/** `disampaikan X dalam diskusi “…”`, `menurut X, yang “…”`: passives and sources need a comma or a colon in front of speech. */
function reportsAlone(reading: Reading, cue: number, quotation: number): boolean {
  if (reading.is(cue, Word.passive)) return false;
  return !reading.is(cue, Word.source) || wordsInside(reading, quotation) >= FEWEST_SPOKEN_WORDS;
}

/** "Para X, “…”". */
function fromOpeningSource(reading: Reading, names: Names, from: number, to: number): Introduction | null {
  if (!opensWithSource(reading, names, from, to + 1)) return null;
  const speaker = speakerAfter(reading, names, from + 1, to);
  const cue = cueOf(reading, from, from + 1);
  return { cue, speaker, next: to + 2, clause: speaker.next !== to, announced: -1 };
}

/** "conforme | explica X": the source that makes one cue with a verb behind it, or the verb. */
function sourceOfVerb(reading: Reading, from: number, verb: number): number {
  let i = verb - 1;
  while (i > from && reading.is(i, Word.adverb)) i -= 1;
  return i >= from && reading.is(i, Word.source) && behindCue(reading, i) > verb ? i : verb;
}

/** "o programa de «…»", "expõem «…» do pintor": marks within a phrase or around few words of a sentence that goes on. */
function isObject(reading: Reading, quotation: number): boolean {
  if (quotation === 0 || reading.is(quotation - 1, Word.complementizer)) return false;
  if (opensSpeech(reading, quotation) && endsLikeSpeech(reading, quotation)) return false;
  if (reading.is(quotation - 1, Word.preposition | Word.determiner)) return !reading.is(quotation - 1, CUE);
  const goesOn = quotation + 1 < reading.outline.count && reading.isWord(quotation + 1);
  if (!opensSpeech(reading, quotation) && endsVerb(reading, quotation - 1)) return false;
  return goesOn && reading.isWord(quotation - 1) && wordsInside(reading, quotation) < FEWEST_SPOKEN_WORDS;
}

/** Words of a verb with its auxiliary and what stands between them. */
const LONGEST_VERB = 5;

/** "s'est dit | « attentif » au dossier": a participle with its auxiliary, and what somebody called something. */
function endsVerb(reading: Reading, last: number): boolean {
  for (let i = last - 1; i >= Math.max(0, last - LONGEST_VERB); i -= 1)
    if (reading.is(i, CUE) && i + reading.length(i) === last + 1) return true;
  return false;
}

/** Between cue and quotation only a hearer, a place, a time or the speaker. */
function isAdverbial(
  reading: Reading,
  names: Names,
  cue: number,
  to: number,
  speaker: SpeakerPhrase,
): boolean {
  if (speaker.kind === 'clitic' || speaker.next >= to) return true;
  const from = behindCue(reading, cue);
  if (reading.is(cue, Word.withHearer) && speakerAfter(reading, names, from, to).next >= to) return true;
  const start = reading.isPunctuation(from, ',') ? from + 1 : from;
  return (
    start >= to ||
    reading.is(start, Word.preposition | Word.time) ||
    (start === from && nameAt(reading, names, from) !== undefined)
  );
}

/** `Menurut X, “kesalahan kecil” | yang terjadi …`: words in marks that a clause goes on with. */
function isSubject(reading: Reading, i: number): boolean {
  const goesOn = i + 1 < reading.outline.count && reading.is(i + 1, Word.relative);
  return goesOn && reading.quotation(i) !== null && !opensSpeech(reading, i);
}

function speakerOf(reading: Reading, names: Names, from: number, cue: number, to: number): SpeakerPhrase {
  if (reading.is(cue, Word.clitic)) return speakerInCue(reading, names, cue, to);
  if (reading.pack.grammar.verbSecond && !reading.is(cue, Word.source))
    return subjectOf(reading, names, from, cue, to);
  const after = reading.is(cue, Word.source | Word.passive) || !reading.is(cue, Word.afterSubject);
  const behind = behindCue(reading, cue);
  if (after) {
    const following = speakerAfter(reading, names, behind, to);
    const body = following.kind === 'none' && reading.is(cue, Word.passive);
    return (body && bodyBefore(reading, names, from, cue)) || following;
  }
  const before = speakerBefore(reading, names, from, cue);
  const mayFollow = reading.pack.reporting.verbBeforeSubject && reading.is(cue, Word.beforeSubject);
  if (!mayFollow) return before;
  const following = speakerAfter(reading, names, behind, to);
  // "El ministro, | dijo Vega, | “…”": the report stands between a subject and what it has done.
  const between = cue > from && reading.isPunctuation(cue - 1, ',–—') && following.next === to;
  return before.kind === 'none' || (between && following.kind === 'named') ? following : before;
}
