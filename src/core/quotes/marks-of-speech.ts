import type { Reading } from './reading.js';

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

/** The words between the marks, counted up to `FEWEST_UNREPORTED_WORDS`. */
export function wordsInside(reading: Reading, i: number): number {
  const { from, to } = reading.quotation(i)!;
  let words = 0;
  for (let token = from; token < to && words < FEWEST_UNREPORTED_WORDS; token += 1) {
    if (reading.tokens.kinds[token] === 0) words += 1;
  }
  return words;
}
