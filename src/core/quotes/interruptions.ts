import type { Quotation } from '../text/quotation-marks.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { Word, type Annotations } from './lexicon.js';

/** The author's words between two dashes are few. */
const LONGEST_INTERRUPTION = 14;
/** Where no verb is known, so few small words between two dashes may be the author's: ", — řekl vesele, —". */
const MOST_ANY_WORDS = 3;

/** What the detector looks at: one text with its tokens and what the lexicon says of them. */
interface Source {
  text: string;
  tokens: Tokens;
  annotations: Annotations;
  /** Whether the language has a pack that knows its verbs. */
  knowsVerbs: boolean;
}

/**
 * Cuts quotations at the author's words that stand inside their marks: `«Мы, — сказал он, — готовы»` is two pieces of
 * speech with a report between. Linear: each dash looks a fixed number of words ahead.
 */
export function cutAtInterruptions(source: Source, quotations: readonly Quotation[]): Quotation[] {
  const pieces: Quotation[] = [];
  for (const quotation of quotations) {
    let rest = quotation;
    for (let token = rest.from + 2; token < rest.to; token += 1) {
      const closing = isDash(source, token) ? closingDash(source, token, rest.to) : -1;
      if (closing < 0) continue;
      pieces.push(before(source, rest, token));
      rest = { ...rest, from: closing, start: source.tokens.starts[closing + 1]! };
      token = closing + 1;
    }
    pieces.push(rest);
  }
  return pieces;
}

function before({ tokens }: Source, whole: Quotation, dash: number): Quotation {
  return { ...whole, to: dash - 1, end: tokens.ends[dash - 1]!, closed: true, faults: [] };
}

/** The dash that ends the author's words which begin behind `opening`, or -1 when it begins none. */
function closingDash(source: Source, opening: number, to: number): number {
  const last = Math.min(to - 1, opening + LONGEST_INTERRUPTION + 1);
  for (let token = opening + 2; token < last; token += 1) {
    const kind = source.tokens.kinds[token]!;
    if (kind === TokenKind.mark || kind === TokenKind.break) return -1;
    if (isDash(source, token)) return isReport(source, opening, token) ? token : -1;
  }
  return -1;
}

/** Whether the words between two dashes say who speaks. */
function isReport(source: Source, opening: number, closing: number): boolean {
  const { annotations, knowsVerbs } = source;
  const from = opening + 1;
  const to = isPause(source, closing - 1) ? closing - 1 : closing;
  const paused = isPause(source, opening - 1);
  const first = annotations.classes[from]!;
  if (first & (Word.beforeSubject | Word.source)) return true;
  if (paused && holds(annotations, from, to, Word.afterSubject)) return true;
  if (isCapital(source, from) || !isWord(source, from)) return false;
  if (paused && to < closing && isCapital(source, to - 1)) return true;
  if (knowsVerbs) return false;
  return onlyCapitals(source, from + 1, to) || (paused && to < closing && to - from <= MOST_ANY_WORDS);
}

const isDash = ({ text, tokens }: Source, token: number) =>
  tokens.kinds[token] === TokenKind.punctuation && '–—-'.includes(text[tokens.starts[token]!]!);

/** Speech pauses before the author speaks, and the author before the speech goes on. */
const isPause = ({ text, tokens }: Source, token: number) =>
  tokens.kinds[token] === TokenKind.punctuation && ',.:;!?…'.includes(text[tokens.starts[token]!]!);

const isWord = ({ tokens }: Source, token: number) => tokens.kinds[token] === TokenKind.word;

const isCapital = ({ tokens }: Source, token: number) => (tokens.shapes[token]! & Shape.capital) !== 0;

function onlyCapitals(source: Source, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (!isCapital(source, token)) return false;
  return to > from;
}

function holds({ classes }: Annotations, from: number, to: number, bits: number): boolean {
  for (let token = from; token < to; token += 1) if (classes[token]! & bits) return true;
  return false;
}
