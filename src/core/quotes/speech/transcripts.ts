import type { Sentence } from '../../text/sentences.js';
import type { Span } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import type { ReadAs } from '../read-as.js';
import { CUE, Word } from '../words/lexicon.js';
import type { Name, Names } from '../names/names.js';
import {
  behindParenthesis,
  nameAt,
  nobody,
  readPhrase,
  type SpeakerPhrase,
} from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** What the sentences of a transcript say, by their number: a row for the first of a turn, null for all others. */
export type Transcript = ReadonlyMap<number, Attribution | null>;

/** A paragraph, as items and numbers of sentences, half-open. */
interface Paragraph {
  from: number;
  to: number;
  firstSentence: number;
  lastSentence: number;
}

/** `Budi Santoso (Menteri):` in front of a paragraph. */
interface Label {
  /** Its name in small letters: turns with one key are one speaker's. */
  key: string;
  kind: 'question' | 'answer' | 'name';
  /** Items of the name without what stands in brackets or behind a comma, half-open. */
  from: number;
  to: number;
  colon: number;
}

interface Turn {
  label: Label;
  /** Number of the labelled paragraph. */
  at: number;
  paragraph: Paragraph;
  asks: boolean;
  /** Whether it ends like a sentence and holds more than names: fact boxes and credits have labels too. */
  says: boolean;
}

/** Items before the colon of a label; longer is a sentence. */
const LONGEST_LABEL = 12;
/** A turn may go on over so many paragraphs without a label of their own. */
const LONGEST_GAP = 6;
/** How many paragraphs before the first turn the introduction of an interview may stand. */
const INTRODUCTION_REACH = 3;

/**
 * Reads interviews and transcripts, where labels say who speaks: `Budi: Kami siap.`, `Q: … A: …`, `HOST: …`. A single
 * `Catatan: …` is none: labels must recur, or be several whom the article knows or who say "we" or "I". Whoever only
 * asks is the journalist, and nobody's quote. Linear.
 * @param as what a person says that the text is: it decides instead
 */
export function readTranscript(
  reading: Reading,
  names: Names,
  aside: readonly Span[],
  as: ReadAs | null,
): Transcript {
  const transcript = new Map<number, Attribution | null>();
  if (as === 'news') return transcript;
  const paragraphs = paragraphsOf(reading.sentences);
  const candidates = turnsOf(reading, names, paragraphs, aside);
  const turns = as ? labelledTurns(candidates) : believable(reading, names, candidates);
  if (turns.length === 0) return transcript;
  const askers = whoOnlyAsk(turns, as);
  const interviewee = introducedBefore(reading, names, paragraphs, turns[0]!.at);
  const labelledAt = new Set(candidates.map(({ at }) => at));
  turns.forEach((turn, n) => {
    const speaker = askers.has(turn.label.key) ? null : speakerOf(reading, names, turn.label, interviewee);
    let last: Attribution | null = null;
    const behind =
      as === 'transcript'
        ? (turns[n + 1]?.at ?? paragraphs.length)
        : endOf(reading, paragraphs, turn, turns[n + 1], labelledAt);
    for (const paragraph of paragraphs.slice(turn.at, behind)) {
      for (let number = paragraph.firstSentence; number <= paragraph.lastSentence; number += 1)
        transcript.set(number, null);
      if (!speaker) continue;
      const from = paragraph === turn.paragraph ? turn.label.colon + 1 : paragraph.from;
      last = spoken(reading, paragraph, from, speaker, last);
      transcript.set(paragraph.firstSentence, last);
    }
  });
  return transcript;
}

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let number = -1;
  sentences.forEach(({ from, to, paragraph }, n) => {
    const last = paragraphs.at(-1);
    if (last && paragraph === number) Object.assign(last, { to, lastSentence: n });
    else paragraphs.push({ from, to, firstSentence: n, lastSentence: n });
    number = paragraph;
  });
  return paragraphs;
}

function turnsOf(
  reading: Reading,
  names: Names,
  paragraphs: readonly Paragraph[],
  aside: readonly Span[],
): Turn[] {
  const turns: Turn[] = [];
  paragraphs.forEach((paragraph, at) => {
    const label = labelOf(reading, names, paragraph);
    if (!label || label.colon + 1 >= paragraph.to) return;
    const start = reading.start(paragraph.from);
    if (aside.some((span) => start >= span.start && start < span.end)) return;
    const asks = reading.isPunctuation(paragraph.to - 1, '?');
    turns.push({ label, at, paragraph, asks, says: saysSomething(reading, label, paragraph) });
  });
  return turns;
}

function labelOf(reading: Reading, names: Names, { from, to }: Paragraph): Label | null {
  let end = -1;
  for (let i = from; i < Math.min(to, from + LONGEST_LABEL); i += 1) {
    if (reading.isPunctuation(i, ':'))
      return i === from ? null : labelled(reading, from, end < 0 ? i : end, i);
    if (reading.isPunctuation(i, '(')) {
      if (end < 0) end = i;
      i = Math.max(i, behindParenthesis(reading, i, to) - 1);
    } else if (reading.isPunctuation(i, ',')) {
      if (end < 0) end = i;
    } else if (end < 0 && !isLabelWord(reading, names, i, from)) return null;
  }
  return null;
}

/** Capitals, what belongs to a name, and the full stop of a title. */
function isLabelWord(reading: Reading, names: Names, i: number, from: number): boolean {
  if (reading.isWord(i)) return reading.isCapital(i) || nameAt(reading, names, i) !== undefined;
  return i > from && reading.isPunctuation(i, '.&');
}

function labelled(reading: Reading, from: number, to: number, colon: number): Label {
  const key = reading.text.slice(reading.start(from), reading.end(to - 1)).toLowerCase();
  const { questionLabels, answerLabels } = reading.pack.layout;
  const kind = questionLabels.includes(key) ? 'question' : answerLabels.includes(key) ? 'answer' : 'name';
  return { key, kind, from, to, colon };
}

function saysSomething(reading: Reading, { colon }: Label, { to }: Paragraph): boolean {
  if (!reading.quotation(to - 1) && !reading.isPunctuation(to - 1, '.!?…)')) return false;
  for (let i = colon + 1; i < to; i += 1)
    if (reading.quotation(i) || (reading.isWord(i) && !reading.isCapital(i))) return true;
  return false;
}

/** The turns that are a transcript: all of labels that recur or are known, and what stands between two of them; or none. */
function believable(reading: Reading, names: Names, turns: readonly Turn[]): Turn[] {
  const saying = turns.filter(({ says }) => says);
  if (saying.length < 2) return [];
  const count = new Map<string, number>();
  for (const { label } of saying) count.set(label.key, (count.get(label.key) ?? 0) + 1);
  const known = knownElsewhere(reading, names, saying);
  const personal = saying.some(({ paragraph }) => holds(reading, paragraph, Word.firstPerson));
  const likely = (label: Label) =>
    label.kind !== 'name' || count.get(label.key)! > 1 || known.has(label.key) || (personal && isLong(label));
  const keys = new Set(saying.filter(({ label }) => likely(label)).map(({ label }) => label.key));
  const recurring = [...keys].some((key) => count.get(key)! > 1 && (personal || known.has(key)));
  if (keys.size === 0 || (keys.size === 1 && !recurring)) return [];
  const believed = turns.filter(({ label }) => label.kind !== 'name' || keys.has(label.key));
  const at = new Set(believed.map((turn) => turn.at));
  return turns.filter((turn) => at.has(turn.at) || (turn.says && at.has(turn.at - 1) && at.has(turn.at + 1)));
}

/** Where somebody says that there are turns: all of labels that say something, be it once. */
function labelledTurns(turns: readonly Turn[]): Turn[] {
  const saying = new Set(turns.filter(({ says }) => says).map(({ label }) => label.key));
  return turns.filter(({ label }) => label.kind !== 'name' || saying.has(label.key));
}

const isLong = ({ from, to }: Label) => to - from > 1;

/** Labels whose last word is an office, or part of a name somewhere else in the article. */
function knownElsewhere(reading: Reading, names: Names, turns: readonly Turn[]): ReadonlySet<string> {
  const labels = new Map<string, string>();
  const own = new Set<Name>();
  const known = new Set<string>();
  for (const { label } of turns) {
    labels.set(lastWord(label.key), label.key);
    for (let i = label.from; i < label.colon; i += 1) {
      const name = nameAt(reading, names, i);
      if (name) own.add(name);
      if (i < label.to && reading.is(i, Word.role | Word.unnamed)) known.add(label.key);
    }
  }
  const { tokens, text } = reading;
  for (const name of names.all) {
    if (own.has(name)) continue;
    const last = text.slice(tokens.starts[name.to - 1]!, tokens.ends[name.to - 1]!).toLowerCase();
    const key = labels.get(last);
    if (key !== undefined) known.add(key);
  }
  return known;
}

const lastWord = (key: string) => key.slice(key.lastIndexOf(' ') + 1);

/** Labels of questions, and those of speakers who only ask while others answer; in a transcript these take part. */
function whoOnlyAsk(turns: readonly Turn[], as: ReadAs | null): ReadonlySet<string> {
  const answering = new Set(turns.filter(({ asks }) => !asks).map(({ label }) => label.key));
  const askers = turns.filter(
    ({ label }) => label.kind === 'question' || (as !== 'transcript' && !answering.has(label.key)),
  );
  return new Set(askers.map(({ label }) => label.key));
}

/** The paragraph behind a turn: those up to the next label belong to it, unless somebody reports there. */
function endOf(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  turn: Turn,
  next: Turn | undefined,
  labelledAt: ReadonlySet<number>,
): number {
  let at = turn.at + 1;
  if (!next || next.at - turn.at > LONGEST_GAP) return at;
  while (at < next.at && !labelledAt.has(at) && !holds(reading, paragraphs[at]!, CUE, true)) at += 1;
  return at;
}

/** Whether a paragraph holds one of some words, and a quotation too where `quoting`. */
function holds(reading: Reading, { from, to }: Paragraph, classes: number, quoting = false): boolean {
  let word = false;
  let quotation = !quoting;
  for (let i = from; i < to; i += 1) {
    if (reading.is(i, classes)) word = true;
    if (reading.quotation(i)) quotation = true;
  }
  return word && quotation;
}

/** The last person named before an interview begins. */
function introducedBefore(
  reading: Reading,
  names: Names,
  paragraphs: readonly Paragraph[],
  at: number,
): Name | null {
  for (let back = at - 1; back >= Math.max(0, at - INTRODUCTION_REACH); back -= 1) {
    const { from, to } = paragraphs[back]!;
    for (let i = to - 1; i >= from; i -= 1) {
      const name = nameAt(reading, names, i);
      const place = name !== undefined && name.to - name.from === 1 && reading.is(i - 1, Word.preposition);
      if (name?.kind === 'person' && !name.doubtful && !place) return name;
    }
  }
  return null;
}

function speakerOf(reading: Reading, names: Names, label: Label, interviewee: Name | null): SpeakerPhrase {
  if (label.kind === 'name') return readPhrase(reading, names, label.from, label.to);
  const [start, end] = [reading.start(label.from), reading.end(label.to - 1)];
  return { ...nobody(start, label.to), kind: 'label', end, names: interviewee ? [interviewee] : [] };
}

/** The words of one paragraph of a turn. */
function spoken(
  reading: Reading,
  { to, firstSentence }: Paragraph,
  from: number,
  speaker: SpeakerPhrase,
  last: Attribution | null,
): Attribution {
  const quotation = to - from === 1 ? reading.quotation(from) : null;
  return {
    number: -1,
    kind: 'direct',
    start: quotation ? quotation.start : reading.start(from),
    end: quotation ? quotation.end : reading.end(to - 1),
    quotedParts: [],
    cue: null,
    speaker,
    sentence: firstSentence,
    paragraph: reading.sentences[firstSentence]!.paragraph,
    carriedFrom: last,
    continues: last !== null,
    quotation: quotation ? ~reading.outline.items[from]! : null,
  };
}
