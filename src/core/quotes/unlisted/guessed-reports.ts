import { hasCase } from '../../text/characters.js';
import { cueOf } from '../reports/cues.js';
import type { KnownNames } from '../names/known-names.js';
import { Word } from '../words/lexicon.js';
import type { Name, Names } from '../names/names.js';
import {
  behindName,
  behindParenthesis,
  nameAt,
  nobody,
  type SpeakerPhrase,
} from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';
import type { Reading } from '../words/reading.js';

/** What an article lets us guess from, where no verb of its language is known. */
export interface Evidence {
  reading: Reading;
  names: Names;
  known: KnownNames;
}

/** Who may have said something, and the word that seems to say so. */
export interface Guess {
  cue: Cue | null;
  speaker: SpeakerPhrase;
}

/** How far from the marks a speaker is looked for, in items. */
const REACH = 24;
/** A shorter word is no verb but a pronoun, a particle or a preposition. */
const SHORTEST_VERB = 3;
const LONGEST_PRONOUN = 4;
/** How sure a place is: a name of two words or one known by two, another beside the verb, another near, nobody at all. */
const CERTAINTY = { known: 0.9, beside: 0.8, near: 0.65, dropped: 0.75 };

/** A name between two items, with what stands in front of it. */
interface Candidate {
  name: Name;
  /** Items of the name, half-open. */
  from: number;
  to: number;
  /** Whether a very short word is in front of it, like a preposition: "v Praze", "på X". */
  behindShortWord: boolean;
}

/** `„…,“ řekl starosta Jan Novák`, `“…,” Svensson sade`: the small word behind a quotation, and whoever is named beside it. */
export function guessBehind(evidence: Evidence, quotation: number, to: number): Guess | null {
  const { reading, names } = evidence;
  let from = quotation + 1;
  while (from < to && (reading.isPunctuation(from, ',،，–—-') || reading.is(from, Word.title))) from += 1;
  if (from >= to || !reading.isWord(from) || !hasCase(reading.text.charCodeAt(reading.start(from))))
    return null;
  const end = endOfChunk(reading, from, to);
  const name = nameAt(reading, names, from);
  if (name) {
    const behind = behindName(reading, name, from, end);
    const verb = verbAt(reading, behind, end);
    const subject = { name, from, to: behind, behindShortWord: false };
    if (verb >= 0) return reported(reading, verb, named(evidence, [subject], verb + 1, CERTAINTY.beside));
    const known = evidence.known.isPerson(name);
    return known ? { cue: null, speaker: phraseOf(reading, [subject], behind, CERTAINTY.near) } : null;
  }
  const verb = verbAt(reading, from, end);
  if (verb < 0) return null;
  const speaker = speakerBehind(evidence, verb, end);
  const apposed =
    speaker && !speaker.names.some((one) => evidence.known.isPerson(one)) && behindComma(evidence, end, to);
  return reported(reading, verb, apposed || speaker || unnamed(reading, verb, end));
}

const reported = (reading: Reading, verb: number, speaker: SpeakerPhrase): Guess => ({
  cue: cueOf(reading, verb, verb + 1),
  speaker,
});

/** "a declarat ministrul Muncii, | Andrei Popa": the name right behind a comma, or null. */
function behindComma(evidence: Evidence, comma: number, to: number): SpeakerPhrase | null {
  const { reading, names, known } = evidence;
  const name =
    comma + 1 < to && reading.isPunctuation(comma, ',') ? nameAt(reading, names, comma + 1) : undefined;
  if (!name || !known.isPerson(name)) return null;
  const behind = behindName(reading, name, comma + 1, to);
  const candidate = { name, from: comma + 1, to: behind, behindShortWord: false };
  return phraseOf(reading, [candidate], behind, CERTAINTY.known);
}

/** A verb alone goes on with whoever spoke, as with a pronoun; more words may say who speaks, and nobody knows them. */
function unnamed(reading: Reading, verb: number, end: number): SpeakerPhrase {
  const place = nobody(reading.end(verb), verb + 1);
  let behind = verb + 1;
  if (behind < end && isPronoun(reading, behind)) behind += 1;
  const dropped = behind >= end || !reading.isWord(behind) || reading.is(behind, Word.preposition);
  return dropped ? { ...place, certainty: CERTAINTY.dropped } : { ...place, kind: 'open' };
}

/** `Jan Novák řekl: „…“`, `řekl Novák: „…“`, `Novák: „…“`: what stands in front of a colon, or null without one. */
export function guessBefore(evidence: Evidence, from: number, quotation: number): Guess | null {
  const { reading } = evidence;
  const colon = quotation - 1;
  if (colon < from || !reading.isPunctuation(colon, ':：')) return null;
  const start = startOfChunk(reading, from, colon);
  const speaker = speakerBefore(evidence, start, colon);
  const verb = verbBeforeColon(reading, start, colon, speaker);
  if (!speaker && verb < 0) return { cue: null, speaker: nobody(reading.start(colon), quotation + 1) };
  const open: SpeakerPhrase = { ...nobody(reading.start(colon), quotation + 1), kind: 'open' };
  return {
    cue: verb < 0 ? null : cueOf(reading, verb, verb + 1),
    speaker: { ...(speaker ?? open), next: quotation + 1 },
  };
}

/** A verb of this article in front of a colon, or the small word between it and a name on either side; else -1. */
function verbBeforeColon(
  reading: Reading,
  from: number,
  colon: number,
  speaker: SpeakerPhrase | null,
): number {
  for (let i = colon - 1; i >= from; i -= 1) if (reading.is(i, Word.beforeSubject)) return i;
  const last = colon - 1;
  if (!speaker || last <= from) return -1;
  if (isVerb(reading, last)) return reading.end(last - 1) === speaker.end ? last : -1;
  let first = last;
  while (first > from && reading.start(first) > speaker.start) first -= 1;
  return speaker.end === reading.end(last) && first - 1 === from && isLongWord(reading, from) ? from : -1;
}

/** Whoever is named in front of marks within their sentence: `Jan Novák to označil za „…“`. */
export function guessInSentence(evidence: Evidence, from: number, quotation: number): Guess {
  const { reading } = evidence;
  const named = candidatesIn(evidence, startOfChunk(reading, from, quotation), quotation).find(
    ({ name, behindShortWord }) => !behindShortWord && evidence.known.isPerson(name),
  );
  if (!named)
    return { cue: null, speaker: { ...nobody(reading.end(quotation), quotation + 1), kind: 'open' } };
  return { cue: null, speaker: phraseOf(reading, [named], quotation + 1, CERTAINTY.near) };
}

/**
 * Whoever speaks behind a verb, by position alone: people with two names before those with one; a name behind a very
 * short word ("v Praze") only when it is all there is. Null when nobody is likely.
 */
export function speakerBehind(evidence: Evidence, verb: number, to: number): SpeakerPhrase | null {
  const { reading } = evidence;
  const found = candidatesIn(evidence, verb + 1, to);
  const known = found.filter(({ name }) => evidence.known.isPerson(name));
  const best =
    known.find((one) => !one.behindShortWord) ??
    found.find((one) => !one.behindShortWord || (one.from - verb === 2 && isPronoun(reading, verb + 1))) ??
    known[0];
  if (!best) return null;
  const beside = best.from - verb <= 2 ? CERTAINTY.beside : CERTAINTY.near;
  return named(evidence, withPartner(evidence, found, best), best.to, beside);
}

/** The same in front of a verb or a colon, nearest first. */
export function speakerBefore(evidence: Evidence, from: number, to: number): SpeakerPhrase | null {
  const found = candidatesIn(evidence, from, to).filter((one) => !one.behindShortWord);
  const best = found.findLast(({ name }) => evidence.known.isPerson(name)) ?? found[0];
  if (!best) return null;
  return named(
    evidence,
    withPartner(evidence, found, best),
    to,
    best.to === to ? CERTAINTY.beside : CERTAINTY.near,
  );
}

/** "Jan Novák a Petr Malý": with whoever a conjunction joins to somebody. */
function withPartner(
  { reading, known }: Evidence,
  found: readonly Candidate[],
  best: Candidate,
): Candidate[] {
  const joined = (first: Candidate, second: Candidate) =>
    second.from - first.to === 1 &&
    reading.is(first.to, Word.conjunction) &&
    known.isPerson(first.name) &&
    known.isPerson(second.name);
  const before = found.find((one) => joined(one, best));
  const behind = found.find((one) => joined(best, one));
  return [before, best, behind].filter((one) => one !== undefined);
}

function named(
  { reading, known }: Evidence,
  speakers: readonly Candidate[],
  next: number,
  certainty: number,
): SpeakerPhrase {
  const sure = speakers.every(({ name }) => known.isPerson(name));
  return phraseOf(reading, speakers, next, sure ? CERTAINTY.known : certainty);
}

function phraseOf(
  reading: Reading,
  speakers: readonly Candidate[],
  next: number,
  certainty: number,
): SpeakerPhrase {
  const [first, last] = [speakers[0]!, speakers.at(-1)!];
  return {
    ...nobody(reading.start(first.from), Math.max(next, last.to)),
    kind: 'named',
    names: speakers.map(({ name }) => name),
    end: reading.end(last.to - 1),
    certainty,
  };
}

/** The names between two items, in order, without those in brackets. */
export function candidatesIn({ reading, names }: Evidence, from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let i = from; i < to; i += 1) {
    if (reading.isPunctuation(i, '(')) i = Math.max(i, behindParenthesis(reading, i, to) - 1);
    const name = nameAt(reading, names, i);
    if (!name || isLetter(reading, name)) continue;
    const behind = behindName(reading, name, i, to);
    const behindShortWord = i > from && isShortWord(reading, i - 1) && !reading.is(i - 1, Word.conjunction);
    found.push({ name, from: i, to: behind, behindShortWord });
    i = behind - 1;
  }
  return found;
}

/** "na síti X": one letter is nobody. */
const isLetter = ({ tokens }: Reading, { nameFrom, to }: Name) =>
  tokens.ends[to - 1]! - tokens.starts[nameFrom]! === 1;

/** The first small word between two items that is long enough for a verb, at most one short word behind them; else -1. */
function verbAt(reading: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 2); i += 1) {
    if (!reading.isWord(i) || reading.isCapital(i)) return -1;
    if (isVerb(reading, i)) return i;
  }
  return -1;
}

const isSmall = (reading: Reading, i: number) => reading.isWord(i) && !reading.isCapital(i);
const lengthOf = (reading: Reading, i: number) => reading.end(i) - reading.start(i);
const isLongWord = (reading: Reading, i: number) =>
  reading.isWord(i) && lengthOf(reading, i) >= SHORTEST_VERB;

/** A small word that is long enough for a verb. */
export const isVerb = (reading: Reading, i: number) =>
  isSmall(reading, i) && lengthOf(reading, i) >= SHORTEST_VERB;

/** A small word as short as a pronoun: "se", "hon", "вона". */
export const isPronoun = (reading: Reading, i: number) =>
  isSmall(reading, i) &&
  lengthOf(reading, i) <= LONGEST_PRONOUN &&
  !reading.is(i, Word.preposition | Word.determiner | Word.conjunction | Word.title);

/** A word like a preposition. */
export const isShortWord = (reading: Reading, i: number) =>
  isSmall(reading, i) && (lengthOf(reading, i) < SHORTEST_VERB || reading.is(i, Word.preposition));

/** Where the words at an item end: at a comma, a colon or the next quotation. */
export function endOfChunk(reading: Reading, from: number, to: number): number {
  const limit = Math.min(to, from + REACH);
  let i = from;
  while (i < limit && !reading.quotation(i) && !reading.isPunctuation(i, ',;:،，')) i += 1;
  return i;
}

/** Where the words in front of an item begin: behind a comma, a colon or a quotation. */
export function startOfChunk(reading: Reading, from: number, to: number): number {
  const floor = Math.max(from, to - REACH);
  let i = to;
  while (i > floor && !reading.quotation(i - 1) && !reading.isPunctuation(i - 1, ',;:،，')) i -= 1;
  return i;
}
