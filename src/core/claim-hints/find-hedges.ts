import type { Reading } from '../quotes/words/reading.js';
import { Sign } from '../quotes/words/signs.js';
import { spanOf, type Span, type TextSpan } from '../text/span.js';
import { Shape, type TokenRange } from '../text/tokens.js';
import type { Assertion, Hedge } from './claim-hints.js';

/** Assertions within one sentence that are looked at. */
const MOST_NESTED = 20;

/** The words that weaken what is said, each with the assertion that it weakens. */
export function findHedges(reading: Reading, words: TokenRange, assertions: readonly Assertion[]): Hedge[] {
  return entriesOf(reading, words, (token) => weakens(reading, token)).map((hedge) => ({
    ...hedge,
    scope: assertionAround(reading, words, assertions, hedge),
  }));
}

/** Whether a word weakens what is said: "allegedly", and "about" in front of a figure. */
function weakens({ tokens, annotations: { signs, signLengths } }: Reading, token: number): boolean {
  if (!(signs[token]! & Sign.rounding)) return (signs[token]! & Sign.hedge) !== 0;
  const behind = token + signLengths[token]!;
  if (behind >= tokens.count) return false;
  return (tokens.shapes[behind]! & Shape.digit) !== 0 || (signs[behind]! & Sign.quantity) !== 0;
}

/** The entries among some words whose first token is wanted. */
export function entriesOf(
  reading: Reading,
  { from, to }: TokenRange,
  wanted: (token: number) => boolean,
): TextSpan[] {
  const { text, tokens, annotations } = reading;
  const found: TextSpan[] = [];
  for (let token = from; token < to; token += 1) {
    if (!wanted(token)) continue;
    const last = Math.min(to, token + annotations.signLengths[token]!) - 1;
    found.push(spanOf(text, tokens.starts[token]!, tokens.ends[last]!));
  }
  return found;
}

/** The shortest assertion around a place, or all the words where there is none. */
export function assertionAround(
  { text, tokens }: Reading,
  { from, to }: TokenRange,
  assertions: readonly Assertion[],
  place: Span,
): TextSpan {
  let last = firstBehind(assertions, place.start) - 1;
  let shortest: Assertion | undefined;
  for (let looked = 0; last >= 0 && looked < MOST_NESTED; looked += 1, last -= 1) {
    const one = assertions[last]!;
    const shorter = !shortest || one.end - one.start < shortest.end - shortest.start;
    if (one.end >= place.end && shorter) shortest = one;
  }
  const { start, end } = shortest ?? { start: tokens.starts[from]!, end: tokens.ends[to - 1]! };
  return spanOf(text, start, end);
}

/** How many of the assertions, in the order of the text, begin at a place or before it. */
function firstBehind(assertions: readonly Assertion[], place: number): number {
  let low = 0;
  let high = assertions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (assertions[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
