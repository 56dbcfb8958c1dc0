import { Shape, TokenKind } from '../../text/tokens.js';
import type { Reading } from '../words/reading.js';

/** Marks around fewer words, inside a sentence without a report, are a title, a nickname or irony. */
export const FEWEST_UNREPORTED_WORDS = 12;

/** Fewer words are no speech by themselves: behind a mark that never closes a slip of the hand, within a sentence irony. */
export const FEWEST_SPOKEN_WORDS = 4;

/** Speech ends in a comma or a sentence's end, inside the marks or just behind them. */
export function endsLikeSpeech(reading: Reading, i: number): boolean {
  const { end } = reading.quotation(i)!;
  return (
    ',.!?…'.includes(reading.text[end - 1]!) ||
    (i + 1 < reading.outline.count && reading.isPunctuation(i + 1, ',–—-'))
  );
}

/** `wrote together the song “Stephen” when …`: a few words that do not end like speech are a title. */
export const isSpoken = (reading: Reading, quotation: number) =>
  wordsInside(reading, quotation) >= FEWEST_SPOKEN_WORDS || endsLikeSpeech(reading, quotation);

/** A capital opens speech; where every noun has one, it says so only of several words. */
export function opensSpeech(reading: Reading, quotation: number): boolean {
  if (reading.pack.writing?.capitalNouns && wordsInside(reading, quotation) < FEWEST_SPOKEN_WORDS)
    return false;
  const first = reading.text[reading.quotation(quotation)!.start] ?? '';
  return first !== first.toLowerCase();
}

/** Few words that run on from the narrator's and do not end like speech belong to the narrator's clause: `felt “ten feet tall”`. */
export const isPhrase = (reading: Reading, i: number) =>
  i > 0 &&
  reading.isWord(i - 1) &&
  !opensSpeech(reading, i) &&
  !endsLikeSpeech(reading, i) &&
  wordsInside(reading, i) < FEWEST_SPOKEN_WORDS;

/** `sang “Shaky Ground”`: two words or more with a capital each, and no pause about them, are the title of a work. */
export function isTitleOfWork(reading: Reading, i: number): boolean {
  const { from, to, closed } = reading.quotation(i)!;
  const run = closed && i > 0 && reading.isWord(i - 1) && !endsLikeSpeech(reading, i);
  if (!run || reading.pack.writing?.capitalNouns) return false;
  const { kinds, shapes } = reading.tokens;
  let capitals = 0;
  for (let token = from + 1; token < to; token += 1) {
    if (kinds[token] !== TokenKind.word) continue;
    if ((shapes[token]! & Shape.capital) !== 0) capitals += 1;
    else if (!reading.isFunctionWord(token)) return false;
  }
  return capitals > 1 && (shapes[from + 1]! & Shape.capital) !== 0;
}

/** The words between the marks, counted up to `FEWEST_UNREPORTED_WORDS`. */
export function wordsInside(reading: Reading, i: number): number {
  const { from, to } = reading.quotation(i)!;
  let words = 0;
  for (let token = from; token < to && words < FEWEST_UNREPORTED_WORDS; token += 1) {
    if (reading.tokens.kinds[token] === 0) words += 1;
  }
  return words;
}
