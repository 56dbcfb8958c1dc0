import { carryOn, type Attribution } from '../attribution.js';
import { chunkEnd, chunkStart, inReportedMood, isRelative } from '../speakers/chunks.js';
import { attribution, wordsIn, type Clause } from '../reports/clause-row.js';
import { behindCue, cueAt } from '../reports/cues.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { npEnd, subjectBehind } from './subject.js';
import { speakerOfText } from './verb-second-sources.js';

/** How far in front of its verb a report may begin, in items. */
const REACH = 60;
/** Chunks between commas from "wie" to its verb: appositions of the subject. */
const MOST_CHUNKS = 4;
/** Fewer words in front of a report are no statement. */
const FEWEST_WORDS = 2;

/** How a report begins that stands beside the words it reports. */
interface Lead {
  cue: number;
  /** The item that opens the report. */
  front: number;
  /** `plain`: "…, | sagte X"; `pointing`: "…, | so schätzt X", "…, | das teilte X mit"; `comparing`: "…, | wie X mitteilte"; `nobody`: "…, | wird vermutet". */
  kind: 'plain' | 'pointing' | 'comparing' | 'nobody';
}

/** How the report of a verb begins, or null when it stands beside no words. */
export function leadOf(reading: Reading, clause: Clause, cue: number): Lead | null {
  const floor = Math.max(clause.from, cue - REACH);
  const front = chunkStart(reading, floor, cue);
  const verb = reading.is(cue, Word.afterSubject);
  const weak = reading.is(cue, Word.withComplementizer);
  const compares = weak ? -1 : comparing(reading, floor, front, cue);
  if (compares >= 0) return { cue, front: compares, kind: 'comparing' };
  if (front === cue) {
    if (reading.is(cue, Word.passive)) return { cue, front, kind: 'nobody' };
    return cue > clause.from && reading.is(cue, Word.beforeSubject) ? { cue, front, kind: 'plain' } : null;
  }
  if (!verb || front !== cue - 1) return null;
  const points = front > clause.from && reading.isOneOf(front, reading.pack.reporting.pointers);
  if (points || reading.is(front, Word.beforeSubject)) return { cue, front, kind: 'pointing' };
  const passive = reading.has(front, Trait.passiveAuxiliary) && inReportedMood(reading, clause.from, front);
  return passive ? { cue, front, kind: 'nobody' } : null;
}

/** The item of the "wie" that opens the clause of a verb, which may have appositions between; -1 when none does. */
function comparing(reading: Reading, floor: number, front: number, cue: number): number {
  let start = front;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk += 1) {
    const word = reading.is(start, Word.conjunction) ? start + 1 : start;
    if (reading.isOneOf(word, reading.pack.grammar.verbSecond!.comparing)) return word;
    const ends = chunk > 0 || endsClause(reading, behindCue(reading, cue));
    if (!ends || start <= floor || !reading.isPunctuation(start - 1, ',')) return -1;
    start = chunkStart(reading, floor, start - 1);
  }
  return -1;
}

const endsClause = (reading: Reading, i: number) =>
  i >= reading.outline.count || reading.isPunctuation(i, ',.–—');

/** Whether a report stands within or behind the words it reports, rather than in front of others: "Er habe Recht, sagte X, …". */
export function interrupts(
  reading: Reading,
  names: Names,
  { from, to }: Clause,
  { front, kind, cue }: Lead,
): boolean {
  if (front === from || kind === 'comparing') return false;
  if (kind === 'pointing' || inReportedMood(reading, from, front)) return true;
  const { next } = subjectBehind(reading, names, behindCue(reading, cue), to);
  return next + 1 < to && reading.isPunctuation(next, ',') && reading.has(next + 1, Trait.reportedMood);
}

/** `…, sagte X`, `…, so X`, `…, so schätzt X`, `…, wie X mitteilte`, `…, hieß es`, and `Wie X mitteilte, …`. */
export function aroundVerb(reading: Reading, names: Names, clause: Clause, lead: Lead): Attribution[] {
  const { cue, front, kind } = lead;
  const behind = behindCue(reading, cue);
  const speaker =
    kind === 'nobody' || reading.is(cue, Word.passive)
      ? speakerOfText(reading, names, clause, cue)
      : kind === 'comparing'
        ? subjectBehind(reading, names, front + 1, cue)
        : subjectBehind(reading, names, behind, clause.to);
  if (speaker.kind === 'none' && (kind === 'plain' || kind === 'pointing')) return [];
  const row = (from: number, to: number) =>
    attribution(reading, clause, from, to, cueAt(reading, cue), speaker);
  const end = reportEnd(reading, Math.max(behind, speaker.next), clause.to);
  const rest = end + 1 < clause.to ? row(end, clause.to) : null;
  const stated = wordsIn(reading, clause.from, front, FEWEST_WORDS) >= FEWEST_WORDS;
  const before = stated ? row(clause.from, front - 1) : null;
  if (!before) return rest ? [rest] : [];
  if (kind === 'plain' && !isStatement(reading, names, clause, lead, end)) return [];
  return rest ? [before, carryOn(rest, before, true)] : [before];
}

/** Where a report ends that begins in front of an item: at its comma, or behind what is said of the speaker. */
function reportEnd(reading: Reading, from: number, to: number): number {
  let end = chunkEnd(reading, from, to);
  while (end + 1 < to && isRelative(reading, end + 1, to)) end = chunkEnd(reading, end + 1, to);
  return end;
}

/** The words in front of a verb are no statement when they are its own clause, subject or object: "Wenn …, droht X", "X, ein Y, warf …". */
function isStatement(
  reading: Reading,
  names: Names,
  { from }: Clause,
  { front, cue }: Lead,
  end: number,
): boolean {
  if (!reading.is(cue, Word.afterSubject)) return true;
  const single = chunkEnd(reading, from, front) === front - 1;
  if (single && reading.is(from, Word.subordinator)) return false;
  const interjected = end === subjectBehind(reading, names, behindCue(reading, cue), end).next;
  return interjected || !reading.isPunctuation(npEnd(reading, names, from, front, true), ',');
}
