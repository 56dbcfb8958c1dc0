import { carryOn, type Attribution } from './attribution.js';
import { behindCue, cueAt } from './cues.js';
import { CUE, Trait, Word } from './lexicon.js';
import type { Names } from './names.js';
import { nameAt, nobody, pronounPhrase, readPhrase, type SpeakerPhrase } from './noun-phrase.js';
import type { Reading } from './reading.js';
import { attribution, wordsIn, type Clause } from './clause-row.js';
import { chunkStart, npEnd, subjectBehind, subjectOf } from './subject.js';

/** Commas between a verb and its clause: relative clauses and appositions of the subject. */
const MOST_COMMAS = 5;
/** How far behind its verb a clause may begin, in items. */
const REACH = 60;
/** Fewer words in front of a report are no statement. */
const FEWEST_WORDS = 2;

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
  if ((reading.isCapital(i) && i > clause.from) || speaksOfAuthor(reading, clause, i)) return [];
  const report = { clause, cue: i };
  return (
    (reading.is(i, Word.afterSubject | Word.passive) ? behindVerb(reading, names, report) : null) ??
    (reading.is(i, Word.beforeSubject | Word.passive) ? inFrontOfVerb(reading, names, report) : null) ??
    []
  );
}

/** "Ich glaube, …": the author says it himself. */
function speaksOfAuthor(reading: Reading, { from, to }: Clause, cue: number): boolean {
  const before = cue > from && reading.is(cue - 1, Word.firstPerson);
  return before || (cue + 1 < to && reading.is(cue + 1, Word.firstPerson));
}

interface Report {
  clause: Clause;
  cue: number;
}

/** `X sagte, dass …`: the clause behind the verb, or null. */
function behindVerb(reading: Reading, names: Names, { clause, cue }: Report): Attribution[] | null {
  const content = contentBehind(reading, names, clause, cue);
  if (content < 0) return null;
  const impersonal = reading.is(cue, Word.passive);
  const speaker = impersonal
    ? nobody(reading.end(cue), cue + 1)
    : subjectOf(reading, names, clause.from, cue, content);
  const row = attribution(reading, clause, content, clause.to, cueAt(reading, cue), speaker);
  return row && [row];
}

/** Where the clause of a verb begins, behind one of the next commas; -1 when the verb reports nothing here. */
function contentBehind(reading: Reading, names: Names, clause: Clause, cue: number): number {
  const weak = reading.is(cue, Word.withComplementizer);
  const last = Math.min(clause.to, cue + REACH);
  let commas = 0;
  for (let i = behindCue(reading, cue); i < last && commas < MOST_COMMAS; i += 1) {
    if (reading.isPunctuation(i, ';')) return -1;
    if (reading.isPunctuation(i, ':')) return weak ? -1 : i + 1;
    if (!reading.isPunctuation(i, ',')) continue;
    commas += 1;
    const next = i + 1;
    if (next >= clause.to) return -1;
    if (reading.is(next, Word.complementizer)) return next + 1;
    if (reading.is(next, Word.conjunction)) return -1;
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
    return bare ? next : -1;
  }
  return -1;
}

/** Only the subject, a time or an adverb between verb and comma: what else stands there is an object, and no clause follows. */
function nothingBetween(reading: Reading, names: Names, cue: number, comma: number): boolean {
  const behind = behindCue(reading, cue);
  return behind === comma || subjectBehind(reading, names, behind, comma).next === comma;
}

const opensQuestion = (reading: Reading, i: number) =>
  /^(?:wie|warum|weshalb|was|wer|wann|wo|wohin|welche[rsnm]?|inwieweit|wieso)$/i.test(reading.word(i));

const opensMainClause = (reading: Reading, i: number) => reading.isWord(i) || reading.quotation(i) !== null;

function chunkEnd(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (reading.isPunctuation(i, ',;')) return i;
  return to;
}

/** "der in Berlin lebt" as against "der Plan sei gut": a relative clause says something of the word before its comma. */
function isRelative(reading: Reading, i: number, to: number): boolean {
  const preposition = reading.is(i, Word.preposition) && i + 1 < to && reading.is(i + 1, Word.relative);
  if (preposition && !reading.isCapital(i + 2)) return true;
  if (!reading.is(i, Word.relative) || i + 1 >= to) return false;
  if (reading.isCapital(i + 1)) return false;
  const end = chunkEnd(reading, i, to);
  const mood = inReportedMood(reading, i, end - 1);
  return !mood;
}

function isApposition(reading: Reading, names: Names, i: number, to: number): boolean {
  const end = chunkEnd(reading, i, to);
  if (end >= to || end - i > 12) return false;
  if (nameAt(reading, names, i) && npEnd(reading, names, i, to, true) >= end) return true;
  return reading.is(i, Word.determiner | Word.role) && npEnd(reading, names, i, end, true) >= end;
}

/** A verb of the reported mood among the items `from` to `to`. */
export function inReportedMood(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (reading.has(i, Trait.reportedMood) && !reading.isCapital(i)) return true;
  return false;
}

/** "… das Land zu verlassen": an infinitive with its marker that ends a chunk. */
function holdsInfinitive(reading: Reading, from: number, to: number): boolean {
  const last = to - 1;
  if (last <= from) return false;
  if (/^(?:um|ohne|statt|anstatt)$/i.test(reading.word(from))) return false;
  if (/[a-zäöü]{2}zu[a-zäöü]{2,}n$/.test(reading.word(last))) return true;
  for (let i = last - 1; i >= Math.max(from, last - 2); i -= 1)
    if (reading.word(i) === 'zu' && /n$/.test(reading.word(i + 1))) return true;
  return false;
}

/** `…, sagte X`, `…, so X`, `…, wie X mitteilte`, `…, hieß es`, and `Wie X mitteilte, …`. */
function inFrontOfVerb(reading: Reading, names: Names, { clause, cue }: Report): Attribution[] | null {
  const front = chunkStart(reading, Math.max(clause.from, cue - REACH), cue);
  const compares = reading.is(front, Word.subordinator) && /^wie$/i.test(reading.word(front));
  if (!compares && front !== cue) return null;
  const behind = behindCue(reading, cue);
  const impersonal = reading.is(cue, Word.passive);
  const speaker = impersonal
    ? nobody(reading.end(cue), behind)
    : compares
      ? subjectOf(reading, names, clause.from, cue, cue)
      : subjectBehind(reading, names, behind, clause.to);
  if (speaker.kind === 'none' && !impersonal && !compares) return null;
  if (front === clause.from && !compares) return null;
  const end = chunkEnd(reading, Math.max(behind, speaker.next), clause.to);
  if (compares && front === clause.from) {
    const row = attribution(reading, clause, end, clause.to, cueAt(reading, cue), speaker);
    return row && [row];
  }
  const before = attribution(reading, clause, clause.from, front - 1, cueAt(reading, cue), speaker);
  if (!before || wordsIn(reading, clause.from, front, FEWEST_WORDS) < FEWEST_WORDS) {
    const row = attribution(reading, clause, end, clause.to, cueAt(reading, cue), speaker);
    return row && [row];
  }
  const rest =
    end + 1 < clause.to ? attribution(reading, clause, end, clause.to, cueAt(reading, cue), speaker) : null;
  return rest ? [before, carryOn(rest, before, true)] : [before];
}

/** `Nach Angaben von X …`, `…, laut X`, and `… laut X …` inside its clause. */
function fromSource(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const behind = behindCue(reading, cue);
  const possessive = possessiveIn(reading, cue, behind);
  let from = behind;
  if (from < clause.to && reading.word(from) === 'von') from += 1;
  const speaker =
    possessive >= 0 ? pronounPhrase(reading, possessive) : phraseAt(reading, names, from, clause.to);
  const next = possessive >= 0 ? behind : speaker.next;
  const alone = behind - cue > 1 || reading.is(cue, Word.adverb);
  if (speaker.kind === 'none' && !alone) return [];
  return aroundSource(reading, clause, cue, cue, next, speaker);
}

function phraseAt(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  if (reading.is(from, Word.pronoun) && !reading.is(from, Word.demonstrative))
    return pronounPhrase(reading, from);
  const end = npEnd(reading, names, from, to, false);
  return end === from
    ? nobody(reading.end(Math.max(0, from - 1)), from)
    : readPhrase(reading, names, from, end);
}

function possessiveIn(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (reading.has(i, Trait.possessive)) return i;
  return -1;
}

/** `Angaben der Polizei zufolge …`. */
function fromSourceBehind(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const floor = chunkStart(reading, Math.max(clause.from, cue - 20), cue);
  let start = cue;
  while (start > floor && goesBack(reading, names, start - 1)) start -= 1;
  if (start === cue) return [];
  const possessive = possessiveIn(reading, start, cue);
  const speaker =
    possessive >= 0 ? pronounPhrase(reading, possessive) : readPhrase(reading, names, start, cue);
  return aroundSource(reading, clause, cue, start, cue + reading.length(cue), speaker);
}

function goesBack(reading: Reading, names: Names, i: number): boolean {
  if (!reading.isWord(i)) return reading.isPunctuation(i, ')(');
  if (nameAt(reading, names, i) || (reading.isCapital(i) && !reading.is(i, Word.time | Word.preposition)))
    return true;
  if (reading.is(i, Word.determiner | Word.unnamed)) return true;
  if (reading.is(i, Word.particle)) return true;
  const other = Word.adverb | Word.preposition | Word.afterSubject | Word.pronoun | Word.stopWord | Word.time;
  return (
    !reading.is(i, other) && !reading.has(i, Trait.reportedMood) && /(?:e|er|es|en|em)$/.test(reading.word(i))
  );
}

/**
 * The words that a source stands beside. Inside its clause it is an adverbial like any other, so that the row keeps it:
 * a row is contiguous, and half a clause is no statement.
 */
function aroundSource(
  reading: Reading,
  clause: Clause,
  cue: number,
  from: number,
  next: number,
  speaker: SpeakerPhrase,
): Attribution[] {
  const front = chunkStart(reading, Math.max(clause.from, from - REACH), from);
  const row = (start: number, end: number) =>
    attribution(reading, clause, start, end, cueAt(reading, cue), speaker);
  const opens = from === clause.from;
  const alone = front === from && (next >= clause.to || reading.isPunctuation(next, ','));
  const found = opens
    ? row(next, clause.to)
    : alone
      ? row(clause.from, from)
      : row(
          isRelative(reading, front, clause.to) || reading.is(front, Word.complementizer)
            ? front
            : clause.from,
          clause.to,
        );
  return found ? [found] : [];
}
