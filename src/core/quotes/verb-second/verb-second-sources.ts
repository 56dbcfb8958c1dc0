import type { Attribution } from '../attribution.js';
import { chunkEnd, chunkStart, isRelative } from '../speakers/chunks.js';
import { attribution, type Clause } from '../reports/clause-row.js';
import { behindCue, cueAt } from '../reports/cues.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import {
  isSomebody,
  nameAt,
  nobody,
  pronounPhrase,
  readPhrase,
  type SpeakerPhrase,
} from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { endsLikeAdjective, isAttribute, npEnd, opensGenitive } from './subject.js';

/** How far in front of a source its chunk may begin, in items. */
const REACH = 60;

/** `Nach Angaben von X …`, `…, laut X`, and `… laut X …` inside its clause. */
export function fromSource(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const behind = behindCue(reading, cue);
  const speaker = speakerOfSource(reading, names, cue, behind, clause.to);
  const alone = behind - cue > 1 || reading.is(cue, Word.adverb);
  if (speaker.kind === 'none' && !alone) return [];
  return aroundSource(reading, clause, cue, cue, speaker.kind === 'none' ? behind : speaker.next, speaker);
}

/** Whoever a source names: within it ("nach seinen | Angaben", "nach Müllers | Worten"), behind it, or nobody but itself. */
function speakerOfSource(
  reading: Reading,
  names: Names,
  cue: number,
  behind: number,
  to: number,
): SpeakerPhrase {
  const possessive = possessiveIn(reading, cue, behind);
  if (possessive >= 0) return { ...pronounPhrase(reading, possessive), next: behind };
  if (reading.is(cue, Word.adverb)) return nobody(reading.end(cue), behind);
  if (behind - cue === 1) return withBody(reading, names, phraseAt(reading, names, behind, to), to);
  const owner = readPhrase(reading, names, cue + 1, behind);
  if (owner.kind === 'named') return owner;
  const { owning } = reading.pack.grammar.verbSecond!;
  const from = behind < to && reading.isOneOf(behind, owning) ? behind + 1 : behind;
  const owned = from > behind || ownsSource(reading, names, from, to);
  const speaker = owned ? phraseAt(reading, names, from, to) : nobody(reading.end(behind - 1), behind);
  return speaker.kind === 'none' ? owner : speaker;
}

/** A genitive behind a source says whose it is: "nach Angaben | der Polizei", "… | russischer Medien", "… | Müllers". */
function ownsSource(reading: Reading, names: Names, i: number, to: number): boolean {
  if (i >= to || !reading.isWord(i)) return false;
  const { owningBodies } = reading.pack.grammar.verbSecond!;
  if (nameAt(reading, names, i) || reading.isOneOf(i, owningBodies)) return true;
  const other = Word.adverb | Word.preposition | Word.pronoun | Word.conjunction;
  return opensGenitive(reading, i) && (!reading.is(i, other) || reading.is(i, Word.determiner));
}

function phraseAt(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  if (reading.is(from, Word.pronoun) && !reading.is(from, Word.demonstrative))
    return pronounPhrase(reading, from);
  const end = npEnd(reading, names, from, to, false);
  return end === from
    ? nobody(reading.end(Math.max(0, from - 1)), from)
    : readPhrase(reading, names, from, end);
}

/** "laut Petra Lindner | vom Bauamt": the body somebody speaks for is no part of what is said. */
function withBody(reading: Reading, names: Names, speaker: SpeakerPhrase, to: number): SpeakerPhrase {
  const { next } = speaker;
  if (speaker.kind !== 'named' || next >= to || !isAttribute(reading, next)) return speaker;
  return { ...speaker, next: npEnd(reading, names, next + 1, to, false) };
}

function possessiveIn(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (reading.has(i, Trait.possessive)) return i;
  return -1;
}

/** `Angaben der Polizei zufolge …`. */
export function fromSourceBehind(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const floor = chunkStart(reading, Math.max(clause.from, cue - 20), cue);
  let start = cue;
  while (start > floor && goesBack(reading, names, start - 1)) start -= 1;
  if (start === cue) return [];
  const possessive = possessiveIn(reading, start, cue);
  const bare = cue - start === 1 && reading.is(start, Word.determiner);
  const source = bare ? nobody(reading.end(start), cue) : readPhrase(reading, names, start, cue);
  const speaker = possessive >= 0 ? pronounPhrase(reading, possessive) : source;
  return aroundSource(reading, clause, cue, start, cue + reading.length(cue), speaker);
}

function goesBack(reading: Reading, names: Names, i: number): boolean {
  if (!reading.isWord(i)) return reading.isPunctuation(i, ')(');
  const noNoun = Word.time | Word.preposition | Word.adverb | Word.conjunction;
  if (nameAt(reading, names, i) || (reading.isCapital(i) && !reading.is(i, noNoun))) return true;
  if (reading.is(i, Word.determiner | Word.unnamed)) return true;
  if (reading.is(i, Word.particle)) return true;
  const other = Word.adverb | Word.preposition | Word.afterSubject | Word.pronoun | Word.stopWord | Word.time;
  return !reading.is(i, other) && !reading.has(i, Trait.reportedMood) && endsLikeAdjective(reading, i);
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
  const [start, end] = statementBeside(reading, clause, from, next);
  const row = attribution(reading, clause, start, end, cueAt(reading, cue), speaker);
  return row ? [row] : [];
}

function statementBeside(
  reading: Reading,
  { from, to }: Clause,
  source: number,
  next: number,
): [from: number, to: number] {
  if (opens(reading, from, source)) return [behindRelatives(reading, next, to), to];
  const front = chunkStart(reading, Math.max(from, source - REACH), source);
  if (front === source && (next >= to || reading.isPunctuation(next, ','))) return [from, source];
  if (isRelative(reading, front, to)) return [front, chunkEnd(reading, next, to)];
  return [reading.is(front, Word.complementizer) ? front : from, to];
}

/** "Laut einem Bericht, | der dem Kurier vorliegt, | …": the comma that ends what is said of the source, or `from`. */
function behindRelatives(reading: Reading, from: number, to: number): number {
  let comma = from;
  while (comma + 1 < to && reading.isPunctuation(comma, ',') && isRelative(reading, comma + 1, to))
    comma = chunkEnd(reading, comma + 1, to);
  return comma;
}

/** "In einem Bericht | heißt es", "heißt es | aus der Fraktion", "Wie aus Regierungskreisen | verlautete": the text or body that an impersonal report names, or nobody. */
export function speakerOfText(
  reading: Reading,
  names: Names,
  clause: Pick<Clause, 'from' | 'to'>,
  cue: number,
): SpeakerPhrase {
  const { ofTexts } = reading.pack.grammar.verbSecond!;
  const behind = behindCue(reading, cue);
  const none = nobody(reading.end(behind - 1), behind);
  const front = chunkStart(reading, Math.max(clause.from, cue - REACH), cue);
  for (const [at, to] of [
    [behind, clause.to],
    [front, cue],
  ] as const) {
    const preposition = at < to && !reading.isOneOf(at, ofTexts) ? at + 1 : at;
    if (preposition >= to || !reading.isOneOf(preposition, ofTexts)) continue;
    const phrase = phraseAt(reading, names, preposition + 1, to);
    const inText = phrase.kind === 'noun' || reading.is(preposition + 1, Word.determiner);
    if (inText && isSomebody(phrase)) return phrase;
  }
  return none;
}

/** Whether nothing but adverbs and conjunctions stands in front of a source: "Doch | laut X …". */
function opens(reading: Reading, from: number, source: number): boolean {
  for (let i = from; i < source; i += 1)
    if (!reading.is(i, Word.adverb | Word.conjunction) || reading.is(i, Word.preposition)) return false;
  return true;
}
