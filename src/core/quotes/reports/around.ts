import { carryOn, type Attribution } from '../attribution.js';
import { Word } from '../words/lexicon.js';
import type { SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { attribution, wordsIn, type Clause } from './clause-row.js';
import { behindCue, cueAt } from './cues.js';
import { isAdverbial, opensOccasion } from './verb-first.js';

/** Fewer words are an adverb or a conjunction, not a statement: "Namun, kata dia, …"; behind a determiner, a subject. */
const FEWEST_WORDS = 3;

/** Whether some items say enough to be a statement. */
export const isStatement = (reading: Reading, from: number, to: number) =>
  wordsIn(reading, from, to, FEWEST_WORDS) >= FEWEST_WORDS;

/** The words before and behind a report that stands beside them; one quotation in two rows when both are statements. */
export function around(
  reading: Reading,
  clause: Clause,
  cue: number,
  restFrom: number,
  speaker: SpeakerPhrase,
  before = cue,
): Attribution[] {
  const end = Math.max(behindCue(reading, cue), speaker.next);
  const first =
    opensSubject(reading, clause.from, before) ||
    isStatement(reading, clause.from, before) ||
    (isShortStatement(reading, clause.from, before) &&
      (end >= clause.to || reading.isPunctuation(end, ',') || isAdverbial(reading, end, clause.to)))
      ? attribution(reading, clause, clause.from, before, cueAt(reading, cue), speaker)
      : null;
  const second =
    restFrom < clause.to
      ? attribution(reading, clause, restFrom, clause.to, cueAt(reading, cue), speaker)
      : null;
  if (first && second) return [first, carryOn(second, first, true)];
  return [first ?? second].filter((one) => one !== null);
}

/** What opens no statement of two words. */
const SMALL = Word.adverb | Word.conjunction | Word.preposition | Word.subordinator | Word.time;

/** "Prices rose, | she said.", "Harga beras, | kata Budi, | turun": two words are enough where the report ends there, or in a comma. */
const isShortStatement = (reading: Reading, from: number, to: number) =>
  wordsIn(reading, from, to, 2) >= 2 && !reading.is(from, SMALL);

/** "The bridge, | he said, | …", "Jembatan itu, | kata dia, | …": few words, but the subject of what goes on behind the report. */
function opensSubject(reading: Reading, from: number, before: number): boolean {
  if (reading.is(from, Word.determiner)) return true;
  const last = reading.isPunctuation(before - 1, ',') ? before - 2 : before - 1;
  const pointed = reading.pack.grammar.demonstrativesFollow && reading.is(last, Word.demonstrative);
  return Boolean(pointed) && last > from && !reading.is(from, SMALL);
}

/** Behind a statement and its report: only where and when it was said. */
export function closesReport(reading: Reading, { from, to }: Clause, cue: number, rest: number): boolean {
  return (
    isStatement(reading, from, cue) && (isAdverbial(reading, rest, to) || opensOccasion(reading, rest, to))
  );
}

/** The first comma among some items, or -1. */
export function commaIn(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (reading.isPunctuation(i, ',')) return i;
  return -1;
}
