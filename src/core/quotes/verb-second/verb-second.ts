import type { Attribution } from '../attribution.js';
import { chunkEnd, inReportedMood, isRelative } from '../speakers/chunks.js';
import { behindCue, cueAt } from '../reports/cues.js';
import { CUE, Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { nameAt } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { attribution, type Clause } from '../reports/clause-row.js';
import { quotedBy } from '../speakers/quoted-person.js';
import { npEnd, subjectBehind, subjectOf } from './subject.js';
import { aroundVerb, interrupts, leadOf } from './verb-second-around.js';
import { fromSource, fromSourceBehind, speakerOfText } from './verb-second-sources.js';

/** Commas between a verb and its clause: relative clauses and appositions of the subject. */
const MOST_COMMAS = 5;
/** Letters of the particle in front of the marker of an infinitive, and of the verb behind it: "ab|zu|tun". */
const FEWEST_LETTERS_BEFORE = 2;
const FEWEST_LETTERS_BEHIND = 3;
/** How far behind its verb a clause may begin, in items. */
const REACH = 60;

/**
 * Finds reports where the finite verb stands second and clauses stand between commas (`grammar.verbSecond`): `X sagte
 * am Montag, dass …`, `Am Montag teilte X mit, …`, `…, so X`, `Nach Angaben von X …`, `… X zufolge …`.
 */
export function verbSecondReports(reading: Reading, names: Names, clause: Clause): Attribution[] {
  for (let i = clause.from; i < clause.to; i += 1) {
    const found = reportAt(reading, names, clause, i);
    if (found.length > 0) return found;
  }
  return unlistedVerb(reading, names, clause);
}

/** A clause behind `dass` in the reported mood is reported, whether we know its verb or not. */
function unlistedVerb(reading: Reading, names: Names, clause: Clause): Attribution[] {
  for (let i = clause.from + 2; i < clause.to; i += 1) {
    if (!reading.is(i, Word.complementizer) || !reading.isPunctuation(i - 1, ',')) continue;
    if (!reading.isWord(i - 2) || !inReportedMood(reading, i, clause.to)) return [];
    const speaker = subjectOf(reading, names, clause.from, i - 2, i - 1);
    const row = attribution(reading, clause, i + 1, clause.to, cueAt(reading, i - 2), speaker);
    return row ? [row] : [];
  }
  return [];
}

function reportAt(reading: Reading, names: Names, clause: Clause, i: number): Attribution[] {
  if (reading.has(i, Trait.sourceBehind)) return fromSourceBehind(reading, names, clause, i);
  if (!reading.is(i, CUE) || (nameAt(reading, names, i) && i > clause.from)) return [];
  if (reading.is(i, Word.source)) return fromSource(reading, names, clause, i);
  if (reading.isCapital(i) || speaksOfAuthor(reading, clause, i)) return [];
  const lead = leadOf(reading, clause, i);
  const content = reading.is(i, Word.afterSubject | Word.passive)
    ? contentBehind(reading, names, clause, i)
    : -1;
  const joined = content > 0 && reading.is(content - 1, Word.complementizer);
  if (lead && !joined && interrupts(reading, names, clause, lead)) {
    const around = aroundVerb(reading, names, clause, lead);
    if (around.length > 0) return around;
  }
  if (content >= 0) return behindVerb(reading, names, clause, i, content);
  return lead ? aroundVerb(reading, names, clause, lead) : [];
}

/** "Ich glaube, …": the author says it himself. */
function speaksOfAuthor(reading: Reading, { from, to }: Clause, cue: number): boolean {
  const before = cue > from && reading.is(cue - 1, Word.firstPerson);
  return before || (cue + 1 < to && reading.is(cue + 1, Word.firstPerson));
}

/** `X sagte, dass …`: the clause behind the verb, which begins at `content`. */
function behindVerb(
  reading: Reading,
  names: Names,
  clause: Clause,
  cue: number,
  content: number,
): Attribution[] {
  if (reading.isOneOf(clause.from, reading.pack.grammar.verbSecond!.neither)) return [];
  const impersonal = reading.is(cue, Word.passive);
  const speaker = impersonal
    ? speakerOfText(reading, names, clause, cue)
    : quotedBy(reading, names, cue, content, subjectOf(reading, names, clause.from, cue, content));
  const row = attribution(reading, clause, content, clause.to, cueAt(reading, cue), speaker);
  return row ? [row] : [];
}

/** Where the clause of a verb begins, behind one of the next commas; -1 when the verb reports nothing here. */
function contentBehind(reading: Reading, names: Names, clause: Clause, cue: number): number {
  const weak = reading.is(cue, Word.withComplementizer);
  const last = Math.min(clause.to, cue + REACH);
  let commas = 0;
  for (let i = behindCue(reading, cue); i < last && commas < MOST_COMMAS; i += 1) {
    if (reading.isPunctuation(i, ';') || isSecondVerb(reading, i)) return -1;
    if (reading.isPunctuation(i, ':')) return weak ? -1 : i + 1;
    if (!reading.isPunctuation(i, ',')) continue;
    commas += 1;
    const next = i + 1;
    if (next >= clause.to) return -1;
    if (reading.is(next, Word.complementizer)) return next + 1;
    if (reading.is(next, Word.conjunction) || isMainVerb(reading, next)) return -1;
    if (isRelative(reading, next, clause.to)) continue;
    if (isApposition(reading, names, next, clause.to)) continue;
    const chunk = chunkEnd(reading, next, clause.to);
    const subordinate = reading.is(next, Word.subordinator | Word.preposition);
    if (opensQuestion(reading, next)) return next;
    const spoken =
      inReportedMood(reading, next, subordinate ? Math.min(clause.to, next + REACH) : chunk) ||
      holdsInfinitive(reading, next, chunk);
    if (spoken) return next;
    if (subordinate) continue;
    const bare = !weak && opensMainClause(reading, next) && nothingBetween(reading, names, cue, i);
    return bare && subjectOf(reading, names, clause.from, cue, i).kind !== 'none' ? next : -1;
  }
  return -1;
}

/** "Ein Beamter, den die Zeitung zitiert, | sagte, …": the verb of the sentence behind a relative clause. */
const isMainVerb = (reading: Reading, i: number) =>
  reading.is(i, Word.afterSubject | Word.passive) && !reading.isCapital(i);

/** "lobte den Plan und | sagte, …": what follows is what the second verb reports. */
const isSecondVerb = (reading: Reading, i: number) =>
  reading.is(i, Word.afterSubject) && reading.is(i - 1, Word.conjunction) && !reading.isCapital(i);

/** Only the subject, a time or an adverb between verb and comma: what else stands there is an object, and no clause follows. */
function nothingBetween(reading: Reading, names: Names, cue: number, comma: number): boolean {
  const behind = behindCue(reading, cue);
  return behind === comma || subjectBehind(reading, names, behind, comma).next === comma;
}

const opensQuestion = (reading: Reading, i: number) =>
  reading.isOneOf(i, reading.pack.grammar.verbSecond!.questionWords);

const opensMainClause = (reading: Reading, i: number) => reading.isWord(i) || reading.quotation(i) !== null;

function isApposition(reading: Reading, names: Names, i: number, to: number): boolean {
  const end = chunkEnd(reading, i, to);
  if (end >= to || end - i > 12) return false;
  if (nameAt(reading, names, i) && npEnd(reading, names, i, to, true) >= end) return true;
  return reading.is(i, Word.determiner | Word.role) && npEnd(reading, names, i, end, true) >= end;
}

/** "… das Land zu verlassen": an infinitive with its marker that ends a chunk. */
function holdsInfinitive(reading: Reading, from: number, to: number): boolean {
  const { infinitiveMarker, infinitiveEnding, purposes } = reading.pack.grammar.verbSecond!;
  const last = to - 1;
  if (last < from || reading.isOneOf(from, purposes)) return false;
  const isInfinitive = (i: number) => reading.word(i).endsWith(infinitiveEnding);
  if (isInfinitive(last) && holdsInside(reading.word(last), infinitiveMarker)) return true;
  for (let i = last - 1; i >= Math.max(from, last - 2); i -= 1)
    if (reading.word(i) === infinitiveMarker && isInfinitive(i + 1)) return true;
  return false;
}

/** "fest|zu|halten": whether a word holds another, with more than a syllable's letters on both sides. */
function holdsInside(word: string, other: string): boolean {
  const at = word.lastIndexOf(other, word.length - other.length - FEWEST_LETTERS_BEHIND);
  return at >= FEWEST_LETTERS_BEFORE;
}
