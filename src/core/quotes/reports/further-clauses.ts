import { carryOn, type Attribution } from '../attribution.js';
import { statementEnd, subordinateEnd } from './clause-end.js';
import { attribution, type Clause } from './clause-row.js';
import { contentBehind } from './complement.js';
import { infinitiveAt } from './infinitives.js';
import { behindCue, cueAt, isCue, nextComplementizer } from './cues.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { isSomebody, nameAt, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { speakerBefore } from '../speakers/speaker-phrase.js';

/** How far before its verb a subject of its own may begin, in items. */
const SUBJECT_REACH = 14;

/** A verb behind reported words that ends them. */
interface Further {
  /** The item at which the words before end. */
  at: number;
  cue: number;
  /** Where its own words begin; -1 when it reports none. */
  content: number;
  /** Its own subject; null when it has that of the verb before. */
  speaker: SpeakerPhrase | null;
}

/** The clause that begins at `content`, and every further one: of the same subject, or of another joined to it. */
export function withFurtherClauses(
  reading: Reading,
  names: Names,
  clause: Clause,
  cue: number,
  content: number,
  speaker: SpeakerPhrase,
): Attribution[] {
  const found: Attribution[] = [];
  const to = subordinateEnd(reading, clause, cue, content);
  let report: Further | null = { at: content, cue, content, speaker };
  let who = speaker;
  while (report && report.content >= 0) {
    const next = furtherVerb(reading, names, report.content, to);
    const end = next?.at ?? statementEnd(reading, names, report.content, to);
    who = report.speaker ?? who;
    const row = attribution(reading, clause, report.content, end, cueAt(reading, report.cue), who);
    const before = report.speaker ? null : (found.at(-1) ?? null);
    if (row) found.push(carryOn(row, before));
    report = next;
  }
  return found;
}

/** The words behind a source, up to whoever else says something in the same sentence, with what they say. */
export function besideOthers(
  reading: Reading,
  names: Names,
  clause: Clause,
  content: number,
): { to: number; others: Attribution[] } {
  for (let i = content + 1; i < clause.to; i += 1) {
    if (!reading.is(i, Word.afterSubject) || nameAt(reading, names, i)) continue;
    const other = ofOtherSubject(reading, names, content, i, clause.to);
    if (!other?.speaker) continue;
    const others = withFurtherClauses(reading, names, clause, other.cue, other.content, other.speaker);
    return { to: other.at, others };
  }
  return { to: clause.to, others: [] };
}

function furtherVerb(reading: Reading, names: Names, from: number, to: number): Further | null {
  for (let i = from + 1; i < to; i += 1) {
    if (!reading.is(i, Word.afterSubject) || nameAt(reading, names, i)) continue;
    const further = ofSameSubject(reading, names, from, i, to) ?? ofOtherSubject(reading, names, from, i, to);
    if (further) return further;
  }
  return null;
}

/** ", menekankan | bahwa", "e prometeu | ouvir todos", ", aunque admiten | que". */
function ofSameSubject(
  reading: Reading,
  names: Names,
  from: number,
  cue: number,
  to: number,
): Further | null {
  let before = cue - 1;
  while (before > from && standsBeforeVerb(reading, before)) before -= 1;
  const joins = Word.conjunction | Word.preposition | Word.subordinator;
  if (!reading.isPunctuation(before, ',') && !reading.is(before, joins)) return null;
  if (announcesMarks(reading, behindCue(reading, cue), to))
    return { at: before, cue, content: -1, speaker: null };
  const content = clauseOf(reading, cue, to);
  if (content >= 0)
    return { at: reading.is(before, Word.subordinator) ? before : cue, cue, content, speaker: null };
  const says = reading.pack.grammar.dropsSubject && reading.is(before, Word.conjunction);
  const ofOwn = before < cue - 1 || isCue(reading, names, from, cue);
  return says && ofOwn && !reading.is(cue, Word.withComplementizer)
    ? { at: before, cue, content: -1, speaker: null }
    : null;
}

/** ", adding|: “…”": what stands between those marks is a row of its own. */
const announcesMarks = (reading: Reading, colon: number, to: number) =>
  colon + 1 < to && reading.isPunctuation(colon, ':') && reading.quotation(colon + 1) !== null;

/** "pero | no | dijo", "y | le | pidió". */
const standsBeforeVerb = (reading: Reading, i: number) =>
  reading.is(i, Word.adverb | Word.negation) ||
  (reading.has(i, Trait.objectPronoun) && !reading.is(i, Word.determiner | Word.infinitive));

/** ", mientras que Prieto aseguró | que", ", mas o ministro diz | que", ", but Reed says | they are fair". */
function ofOtherSubject(
  reading: Reading,
  names: Names,
  from: number,
  cue: number,
  to: number,
): Further | null {
  let comma = cue - 1;
  const floor = Math.max(from, cue - SUBJECT_REACH);
  while (comma > floor && !reading.isPunctuation(comma, ',')) comma -= 1;
  if (comma === floor || !reading.is(comma + 1, Word.conjunction | Word.subordinator)) return null;
  if (!isCue(reading, names, from, cue)) return null;
  const subject = comma + 1 + reading.length(comma + 1);
  const speaker = speakerBefore(reading, names, subject, cue);
  if (!isSomebody(speaker) || subordinates(reading, subject, cue)) return null;
  const complementizer = nextComplementizer(reading, behindCue(reading, cue), to);
  if (complementizer >= 0)
    return { at: comma, cue, content: complementizer + reading.length(complementizer), speaker };
  const content = speaker.kind === 'named' ? contentBehind(reading, names, { from: subject, to }, cue) : -1;
  return content < 0 ? null : { at: comma, cue, content, speaker };
}

function subordinates(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (reading.quotation(i) || reading.is(i, Word.complementizer | Word.relative)) return true;
  return false;
}

/** Where the clause of a further verb begins, or -1. */
function clauseOf(reading: Reading, cue: number, to: number): number {
  const behind = behindCue(reading, cue);
  const complementizer = nextComplementizer(reading, behind, to);
  if (complementizer >= 0) return complementizer + reading.length(complementizer);
  return reading.has(cue, Trait.withInfinitive) ? infinitiveAt(reading, behind, to) : -1;
}
