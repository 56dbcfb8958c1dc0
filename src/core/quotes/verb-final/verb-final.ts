import { carryOn, type Attribution } from '../attribution.js';
import { complementBefore, cueOf, isConverb, verbPhraseAt, type VerbPhrase } from './final-verbs.js';
import { behindConnectors, behindDateline, endsAdverbial } from './head-final-chunks.js';
import {
  firstSubject,
  phraseEndingAt,
  subjectBeforeQuotation,
  subjectInFront,
  type Subject,
} from './head-final-phrase.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { isSomebody, nameAt, nobody, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';
import { directRow, quotationsAlone } from '../speech/quotations-alone.js';
import { behindOccasion, opensWithOccasion, sourceOfStatement, textItself } from './occasions.js';
import type { Reading } from '../words/reading.js';
import { attribution, type Clause } from '../reports/clause-row.js';
import { sourceBehind } from './source-behind.js';

/** Shorter words that end like a verb are nouns: "adı ve". */
const SHORTEST_VERB = 6;
/** Quotations before one verb: `"…", "…" ve "…" dedi`. */
const MOST_QUOTATIONS = 8;
/** Words in front of marks that belong to what is said in them. */
const LONGEST_OPENING = 6;
/** How far behind an attributive verb its subject may stand, in items. */
const SUBJECT_REACH = 20;
/** A clause whose content cannot begin before an item: another verb of its subject stands in front. */
interface Part extends Clause {
  floor: number;
}

/**
 * Finds who said what in a language whose reporting verb stands at the end: `X, … olduğunu söyledi`, `X, "…" dedi`,
 * `… belirten X, "…" diye konuştu`, `X şöyle dedi: "…"`. Reads left to right, verb by verb; what one verb has taken is
 * not read again, and a verb without a subject of its own takes over the one before.
 */
export function verbFinalSpeech(reading: Reading, names: Names, clause: Clause): Attribution[] {
  const found: Attribution[] = [];
  let from = behindDateline(reading, clause.from, clause.to);
  let floor = from;
  for (let i = clause.from; i < clause.to; i += 1) {
    const verb = verbPhraseAt(reading, names, from, i);
    if (!verb) {
      if (leadsOn(reading, i, clause.to)) floor = i + 1;
      continue;
    }
    const rows = reportsOf(reading, names, { ...clause, from, floor }, verb, found.at(-1));
    found.push(...rows);
    if (rows.length > 0) from = Math.max(verb.to, nextItem(reading, rows.at(-1)!, verb.to, clause.to));
    else if (leadsOn(reading, verb.to - 1, clause.to)) floor = verb.to;
    i = Math.max(verb.to, from) - 1;
  }
  if (found.length === 0) found.push(...sourceBehind(reading, names, clause));
  return [...found, ...quotationsAlone(reading, names, clause, found)];
}

/** "geldi ve", "geldi,": a verb that reports nothing; what it says is no part of the clause that follows. */
function leadsOn(reading: Reading, i: number, to: number): boolean {
  if (i + 1 >= to || reading.isCapital(i)) return false;
  if (!reading.is(i + 1, Word.conjunction) && !reading.isPunctuation(i + 1, ',')) return false;
  if (reading.is(i, Word.afterSubject)) return true;
  const long = reading.end(i) - reading.start(i) >= SHORTEST_VERB;
  return long && reading.endsIn(i, reading.pack.reporting.verbFinal!.finiteEndings);
}

/** The report that a clause ends in, in front of its colon: `X şöyle konuştu`. */
export function finalAnnouncement(
  reading: Reading,
  names: Names,
  clause: Clause,
): { cue: Cue; speaker: SpeakerPhrase } | null {
  const verb = verbPhraseAt(reading, names, clause.from, lastEntry(reading, clause));
  if (!verb) return null;
  return { cue: cueOf(reading, verb), speaker: subjectOfAnnouncement(reading, names, clause, verb) };
}

/** The entry of the lexicon, of up to three words, that ends the clause. */
function lastEntry(reading: Reading, { from, to }: Clause): number {
  for (let length = 3; length > 1; length -= 1) {
    if (to - length >= from && reading.length(to - length) === length) return to - length;
  }
  return to - 1;
}

function subjectOfAnnouncement(
  reading: Reading,
  names: Names,
  { from }: Clause,
  verb: VerbPhrase,
): SpeakerPhrase {
  return (
    subjectInFront(reading, names, from, verb.from)?.phrase ??
    subjectBeforeQuotation(reading, names, from, verb.from) ??
    dropped(reading, verb)
  );
}

function reportsOf(
  reading: Reading,
  names: Names,
  clause: Part,
  verb: VerbPhrase,
  last: Attribution | undefined,
): Attribution[] {
  const complement = complementBefore(reading, clause.from, verb);
  if (!complement) return introduced(reading, names, clause, verb, last);
  const rows =
    'quotation' in complement
      ? quoted(reading, names, clause, verb, complement.quotation, last)
      : reported(reading, names, clause, verb, complement.clauseEnd, last);
  const more = rows.length > 0 && verb.to < clause.to && reading.isPunctuation(verb.to, ':');
  return more
    ? [
        ...rows,
        ...introduced(reading, names, clause, verb, rows.at(-1)).map((row) =>
          carryOn(row, rows.at(-1)!, row.continues),
        ),
      ]
    : rows;
}

/** `X, "…" dedi`, `"…" diyen X`, `"…" dedi X`, `Bu karar "…" diyor X`. */
function quoted(
  reading: Reading,
  names: Names,
  clause: Clause,
  verb: VerbPhrase,
  at: number,
  last: Attribution | undefined,
): Attribution[] {
  const behind = subjectBehind(reading, names, verb, clause.to);
  if (behind && goesOnInMarks(reading, clause, verb, at)) {
    const row = attribution(reading, clause, clause.from, at + 1, cueOf(reading, verb), behind);
    return row ? [row] : [];
  }
  const first = firstQuotation(reading, clause.from, at);
  const passive = reading.is(verb.verb, Word.passive) && !reading.is(verb.verb, Word.afterSubject);
  const speaker =
    (passive ? sourceOfStatement(reading, names, clause.from, first)?.phrase : null) ??
    behind ??
    subjectBeforeQuotation(reading, names, clause.from, first) ??
    firstSubject(reading, names, at + 1, verb.from)?.phrase ??
    null;
  const rows: Attribution[] = [];
  for (let i = first; i <= at; i += 1) {
    if (reading.quotation(i))
      rows.push(directRow(reading, clause, i, cueOf(reading, verb), speaker, verb.to));
  }
  return rows.map((row, n) => (n === 0 ? withSubject(row, last) : carryOn(row, rows[0]!, true)));
}

/** `Bu karar | "çok geç" | diyor X`: what is said begins in front of the marks, for its subject is not who says it. */
function goesOnInMarks(reading: Reading, { from }: Clause, { verb }: VerbPhrase, at: number): boolean {
  if (at === from || at - from > LONGEST_OPENING || reading.has(verb, Trait.attributive)) return false;
  for (let i = from; i < at; i += 1) if (!reading.isWord(i)) return false;
  return !endsAdverbial(reading, at - 1);
}

/** The first of several quotations with nothing but commas and conjunctions between them. */
function firstQuotation(reading: Reading, from: number, at: number): number {
  let first = at;
  for (let i = at - 1, count = 1; i >= from && count < MOST_QUOTATIONS; i -= 1) {
    if (reading.quotation(i)) {
      first = i;
      count += 1;
    } else if (!reading.isPunctuation(i, ',') && !reading.is(i, Word.conjunction)) break;
  }
  return first;
}

/** `X, … olduğunu söyledi`, `… olduğunu belirten X`, `X'ten yapılan açıklamada, … olduğu bildirildi`. */
function reported(
  reading: Reading,
  names: Names,
  clause: Part,
  verb: VerbPhrase,
  end: number,
  last: Attribution | undefined,
): Attribution[] {
  const subject = subjectOf(reading, names, clause, verb, end);
  if (subject && reading.has(verb.verb, Trait.ofThings) && !isSomebody(subject.phrase)) return [];
  const known = subject ?? last;
  if (!known && mustBeNamed(reading, verb) && !opensWithOccasion(reading, clause)) return [];
  const said = behindConnectors(reading, Math.max(clause.floor, subject?.behind ?? clause.from), end);
  const row = attribution(
    reading,
    clause,
    behindHearer(reading, behindOccasion(reading, said, end), end),
    end,
    cueOf(reading, verb),
    subject?.phrase ??
      (reading.is(verb.verb, Word.passive) ? textItself(reading, clause.from, end) : null) ??
      dropped(reading, verb),
  );
  return row ? [withSubject(row, last)] : [];
}

function subjectOf(
  reading: Reading,
  names: Names,
  clause: Part,
  verb: VerbPhrase,
  end: number,
): Subject | null {
  if (reading.is(verb.verb, Word.passive)) return sourceOfStatement(reading, names, clause.from, end - 1);
  const behind = subjectBehind(reading, names, verb, clause.to);
  if (behind) return { phrase: behind, behind: clause.from };
  const own = clause.floor > clause.from ? subjectInFront(reading, names, clause.floor, end - 1) : null;
  return own && isSomebody(own.phrase) ? own : subjectInFront(reading, names, clause.from, end - 1);
}

/** A passive, or a verb of thinking, reports only what somebody is named for. */
const mustBeNamed = (reading: Reading, { verb }: VerbPhrase) =>
  reading.is(verb, Word.passive | Word.withComplementizer);

/** `X şöyle dedi: "…"`, `X diyor ki …`: what is said follows after all. */
function introduced(
  reading: Reading,
  names: Names,
  clause: Clause,
  verb: VerbPhrase,
  last: Attribution | undefined,
): Attribution[] {
  let i = verb.to;
  const opens = i < clause.to && (reading.is(i, Word.complementizer) || reading.isPunctuation(i, ':'));
  if (!opens) return [];
  while (i < clause.to && (reading.is(i, Word.complementizer) || reading.isPunctuation(i, ',:'))) i += 1;
  if (i >= clause.to) return [];
  const speaker = subjectOfAnnouncement(reading, names, clause, verb);
  const cue = cueOf(reading, verb);
  if (reading.quotation(i)) {
    const next = i + 1;
    return [withSubject(directRow(reading, clause, i, cue, speaker, next), last)];
  }
  const row = attribution(reading, clause, i, clause.to, cue, speaker);
  return row ? [withSubject(row, last)] : [];
}

/** The subject of an attributive verb, or of a verb that is not the last word after all: `dedi X`, `dedi bir yetkili`. */
function subjectBehind(
  reading: Reading,
  names: Names,
  { verb, to }: VerbPhrase,
  end: number,
): SpeakerPhrase | null {
  if (to >= end) return null;
  const attributive = reading.has(verb, Trait.attributive);
  const noun = reading.is(to, Word.role | Word.unnamed) || reading.has(to, Trait.indefinite);
  const opens = noun || nameAt(reading, names, to) !== undefined;
  if (!attributive && (!opens || isConverb(reading, to - 1))) return null;
  const limit = chunkEndBehind(reading, to, end);
  const ended = limit < end && !reading.isWord(limit) ? phraseEndingAt(reading, names, to, limit) : null;
  return ended ?? firstSubject(reading, names, to, limit)?.phrase ?? null;
}

function chunkEndBehind(reading: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + SUBJECT_REACH); i += 1) {
    if (reading.quotation(i) || reading.isPunctuation(i, ',:;')) return i;
  }
  return Math.min(to, from + SUBJECT_REACH);
}

/** "gazetecilere | yolun bittiğini söyledi": whoever is told, in front of the owner that begins the clause. */
function behindHearer(reading: Reading, i: number, to: number): number {
  const { ownerEndings, hearerEndings } = reading.pack.reporting.verbFinal!;
  const told = i + 2 < to && reading.has(i, Trait.oblique) && reading.endsIn(i, hearerEndings);
  return told && reading.endsIn(i + 1, ownerEndings) ? i + 1 : i;
}

const dropped = (reading: Reading, { to }: VerbPhrase) => nobody(reading.end(to - 1), to);

/** A verb without a subject of its own takes over the subject of the verb before it in the sentence. */
function withSubject(row: Attribution, last: Attribution | undefined): Attribution {
  return row.speaker.kind === 'none' && last ? carryOn(row, last, row.continues) : row;
}

/** The first item behind a verb and the row it made. */
function nextItem(reading: Reading, row: Attribution, from: number, to: number): number {
  let i = from;
  while (i < to && reading.start(i) < row.end) i += 1;
  return i;
}
