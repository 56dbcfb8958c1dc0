import type { Attribution } from '../attribution.js';
import type { Names } from '../names/names.js';
import { behindAppositions } from '../speakers/apposition.js';
import type { Reading } from '../words/reading.js';
import type { Report } from './cue-before-quotation.js';
import { endsLikeSpeech, opensSpeech } from './marks-of-speech.js';

/** How, where and when somebody spoke, between the two parts of their words, in items. */
const LONGEST_MANNER = 10;

/**
 * `“…,” kata X, “…”`, `“…,” kata X, ketua panitia, “…”`, `“…,” said X with a laugh, “…”`: nothing but commas, what the speaker is and how,
 * where or when they spoke since the quotation before.
 */
export function continued(
  reading: Reading,
  names: Names,
  last: Attribution | undefined,
  from: number,
  quotation: number,
): Report | null {
  if (!last?.cue) return null;
  const comma = from < quotation && reading.isPunctuation(from, ',');
  const rest = comma ? behindAppositions(reading, names, from + 1, quotation) : from;
  if (wordBetween(reading, rest, quotation) && !isManner(reading, last, rest, quotation)) return null;
  return { cue: last.cue, speaker: last.speaker, next: quotation + 1 };
}

/** "said X | with a laugh, | “…”": a few words of the report and a pause, in front of what goes on or ends like speech. */
function isManner(reading: Reading, last: Attribution, from: number, quotation: number): boolean {
  const interrupts = last.cue !== null && last.cue.start >= last.end && quotation - from <= LONGEST_MANNER;
  const goesOn = !opensSpeech(reading, quotation) || endsLikeSpeech(reading, quotation);
  if (!interrupts || !goesOn || !pausesBefore(reading, quotation)) return false;
  for (let i = from; i < quotation; i += 1)
    if (reading.quotation(i) || reading.isPunctuation(i, ':;(')) return false;
  return true;
}

/** Where the report stands within the marks, the pause that ends it is where the speech begins again. */
function pausesBefore(reading: Reading, quotation: number): boolean {
  const opening = reading.text[reading.tokens.starts[reading.quotation(quotation)!.from]!]!;
  return reading.isPunctuation(quotation - 1, ',–—') || ',–—'.includes(opening);
}

/** A word or a quotation among some items. */
export function wordBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.isWord(i) || reading.quotation(i)) return true;
  return false;
}
