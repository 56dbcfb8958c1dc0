import type { Attribution } from '../attribution.js';
import { attribution, type Clause } from '../reports/clause-row.js';
import { cueOf } from '../reports/cues.js';
import {
  candidatesIn,
  endOfChunk,
  isPronoun,
  isVerb,
  speakerBefore,
  speakerBehind,
  startOfChunk,
  type Evidence,
} from './guessed-reports.js';
import { Trait, Word } from '../words/lexicon.js';
import { nobody, pronounPhrase, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** A name and its verb stand at most so many items apart: "Novák v úterý odpoledne | řekl". */
const NAME_TO_VERB = 4;
/** Items in front of "szerint", "mukaan". */
const LONGEST_SOURCE = 6;
/** A verb that goes on with a report has at least so many letters and few words in front: "Dodal, že", "Zároveň připustil, že". */
const SHORTEST_ALONE = 4;
const LONGEST_ALONE = 2;

/**
 * The words behind "that" at an item as a row, when a name, or a verb that the article uses beside quotations, shows
 * that somebody says them; else null. `last` is the report before it in its sentence; `told` says that the sentences
 * just before hold one, so that a verb alone goes on with it ("Dodal, že").
 */
export function clauseBehindThat(
  evidence: Evidence,
  clause: Clause,
  i: number,
  last: Attribution | undefined,
  told: boolean,
): Attribution | null {
  const { reading } = evidence;
  if (i === clause.from || !reading.is(i, Word.complementizer)) return null;
  const to = reading.isPunctuation(i - 1, ',') ? i - 1 : i;
  const from = startOfChunk(reading, clause.from, to);
  if (from >= to) return null;
  const verb = verbIn(evidence, from, to, told && from === clause.from);
  const goesOn = last?.kind === 'direct' ? last : null;
  if (verb < 0 && !goesOn) return null;
  const end = endOfWords(reading, i + 1, clause.to);
  const cue = verb < 0 ? cueOf(reading, from, to) : cueOf(reading, verb, verb + 1);
  const speaker = (verb < 0 ? null : subjectOf(evidence, from, verb, to)) ?? nobody(cue.end, end);
  const row = attribution(reading, clause, i + 1, end, cue, { ...speaker, next: end });
  return row && goesOn && speaker.kind === 'none' ? { ...row, carriedFrom: goesOn } : row;
}

/** The item that reports between two items: a verb of the article, a word beside a name, or one that stands alone; or -1. */
function verbIn(evidence: Evidence, from: number, to: number, goesOn: boolean): number {
  const { reading } = evidence;
  for (let i = from; i < to; i += 1) if (reading.is(i, Word.beforeSubject)) return i;
  const last = to - 1;
  if (goesOn && to - from <= LONGEST_ALONE && isLong(reading, last)) return last;
  const person = candidatesIn(evidence, from, to).findLast(
    ({ name, behindShortWord }) => !behindShortWord && evidence.known.isPerson(name),
  );
  if (!person) return -1;
  if (person.to <= last) return isVerb(reading, last) && last - person.to < NAME_TO_VERB ? last : -1;
  return person.from - from === 1 && reading.isWord(from) ? from : -1;
}

/** "Ён дадаў", "Hij zei": a word as short as a pronoun that opens the sentence. */
const isShort = (reading: Reading, i: number) => reading.end(i) - reading.start(i) < SHORTEST_ALONE;

const isLong = (reading: Reading, i: number) =>
  reading.isWord(i) && reading.end(i) - reading.start(i) >= SHORTEST_ALONE;

/** Whoever stands in front of the verb, by name or as "Ředitelství silnic a dálnic"; else whoever is named behind it. */
function subjectOf(evidence: Evidence, from: number, verb: number, to: number): SpeakerPhrase | null {
  const { reading, known } = evidence;
  const open: SpeakerPhrase = { ...nobody(reading.end(verb), to), kind: 'open' };
  const before = speakerBefore(evidence, from, verb);
  if (!before) return speakerBehind(evidence, verb, to) ?? (verb > from ? open : null);
  const [name] = before.names;
  if (!name!.doubtful || known.isPerson(name!)) return before;
  const end = reading.end(verb - 1);
  if (verb - from === 1 && isShort(reading, from)) return pronounPhrase(reading, from);
  return before.end === end ? open : { ...before, kind: 'noun', names: [], end };
}

/** `Podle Nováka …`, `Enligt Svensson, …`, `… podle něj …`: the words around a source as rows. */
export function clausesOfSource(evidence: Evidence, clause: Clause, i: number): Attribution[] {
  const { reading } = evidence;
  const first = i + reading.length(i);
  if (!reading.is(i, Word.source) || first >= clause.to) return [];
  const speaker = sourceAt(evidence, i, first, clause.to, i === clause.from);
  if (!speaker) return [];
  const end = endOfWords(reading, first, clause.to);
  const cue = cueOf(reading, i, first);
  const before = attribution(reading, clause, clause.from, i, cue, speaker);
  const behind = attribution(reading, clause, speaker.next, end, cue, { ...speaker, next: end });
  if (!before || !behind) return behind && i === clause.from ? [behind] : [];
  return [before, { ...behind, carriedFrom: before, continues: true }];
}

/** Whom a source names; within a sentence only a pronoun is sure to be one. */
function sourceAt(
  evidence: Evidence,
  source: number,
  from: number,
  to: number,
  opens: boolean,
): SpeakerPhrase | null {
  const { reading } = evidence;
  if (isPronoun(reading, from) && from + 1 < to && !reading.isCapital(from + 1))
    return pronounPhrase(reading, from);
  if (!opens) return null;
  const end = endOfChunk(reading, from, to);
  const paused = end < to && reading.isPunctuation(end, ',');
  const speaker = speakerBehind(evidence, source, paused ? end : Math.min(end, from + NAME_TO_VERB));
  if (!speaker || paused) return speaker && { ...speaker, next: end };
  const beside = speaker.start === reading.start(from) || evidence.known.isPerson(speaker.names[0]!);
  return beside ? speaker : null;
}

/** `Kovács Péter szerint …`: the words behind a source that stands behind whom it names, or null. */
export function clauseBehindNamedSource(evidence: Evidence, clause: Clause, i: number): Attribution | null {
  const { reading } = evidence;
  if (!reading.has(i, Trait.sourceBehind) || i === clause.from || i - clause.from > LONGEST_SOURCE)
    return null;
  const speaker = speakerBefore(evidence, clause.from, i);
  const end = endOfWords(reading, i + 1, clause.to);
  const open: SpeakerPhrase = { ...nobody(reading.start(i), end), kind: 'open' };
  return attribution(reading, clause, i + 1, end, cueOf(reading, i, i + 1), {
    ...(speaker ?? open),
    next: end,
  });
}

/** `Vláda padla, řekl Novák`: the words in front of a verb that the article uses beside quotations, or null. */
export function clauseBeforeVerb(evidence: Evidence, clause: Clause): Attribution | null {
  const { reading } = evidence;
  const comma = startOfChunk(reading, clause.from, clause.to) - 1;
  if (comma <= clause.from || !reading.isPunctuation(comma, ',')) return null;
  const verb = comma + 1;
  if (verb >= clause.to || !reading.is(verb, Word.beforeSubject)) return null;
  const speaker = speakerBehind(evidence, verb, clause.to);
  return speaker && attribution(reading, clause, clause.from, comma, cueOf(reading, verb, verb + 1), speaker);
}

/** Where reported words end: with their clause, or in front of a colon that announces a quotation. */
function endOfWords(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1)
    if (reading.quotation(i) && reading.isPunctuation(i - 1, ':')) return i - 1;
  return to;
}
