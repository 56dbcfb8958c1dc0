import type { Quotation } from '../../text/quotation-marks.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { Trait, Word, type Annotations } from '../words/lexicon.js';

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
  /** `reporting.interruptsInMarks`. */
  commasInterrupt: boolean;
}

/**
 * Cuts quotations at the author's words that stand inside their marks: `«Мы, — сказал он, — готовы»` is two pieces of
 * speech with a report between. Linear: each dash looks a fixed number of words ahead.
 */
export function cutAtInterruptions(source: Source, quotations: readonly Quotation[]): Quotation[] {
  const pieces: Quotation[] = [];
  for (const quotation of quotations) {
    let rest = quotation;
    let from = rest.from;
    for (let token = from + 2; token < rest.to; token += 1) {
      const dash = isDash(source, token);
      const closing = dash ? closingDash(source, token, rest.to) : closingPause(source, token, rest.to);
      if (closing < 0) continue;
      pieces.push(before(source, rest, dash ? token - 1 : token, token - 1));
      from = isPause(source, closing + 1) ? closing + 2 : closing + 1;
      rest = { ...rest, from: closing, start: source.tokens.starts[from]! };
      token = closing + 1;
    }
    if (from < rest.to) pieces.push(rest);
  }
  return pieces;
}

function before({ tokens }: Source, whole: Quotation, to: number, last: number): Quotation {
  return { ...whole, to, end: tokens.ends[last]!, closed: true, faults: [] };
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

/**
 * The comma or the full stop that ends the author's words which begin behind the comma at `opening`, the mark where
 * the quotation ends with them, or -1: « Le pont, | a dit X, | ouvrira. »
 */
function closingPause(source: Source, opening: number, to: number): number {
  if (!source.commasInterrupt || !isSign(source, opening, ',') || !opensReport(source, opening + 1, to))
    return -1;
  const { classes } = source.annotations;
  const last = Math.min(to, opening + LONGEST_INTERRUPTION);
  for (let token = opening + 2; token < last; token += 1) {
    const kind = source.tokens.kinds[token]!;
    if (kind === TokenKind.mark || kind === TokenKind.break || classes[token]! & Word.firstPerson) return -1;
    const described = isSign(source, token, ',') && (classes[token + 1]! & Word.role) !== 0;
    const abbreviated = isSign(source, token, '.') && (classes[token - 1]! & Word.title) !== 0;
    if (isSign(source, token, ',.!?…') && !described && !abbreviated) return token;
  }
  return last === to ? to : -1;
}

/** "dit-il", "a ajouté la maire", but not "dit-on". */
function opensReport({ annotations, tokens }: Source, verb: number, to: number): boolean {
  const { classes, traits, lengths } = annotations;
  if (!(classes[verb]! & (Word.beforeSubject | Word.clitic)) || classes[verb]! & Word.source) return false;
  const behind = verb + lengths[verb]!;
  for (let token = verb; token < behind; token += 1) if (traits[token]! & Trait.indefinite) return false;
  if (classes[verb]! & Word.clitic) return true;
  const noun = classes[behind]! & Word.determiner ? behind + 1 : behind;
  const named = noun < to && (tokens.shapes[noun]! & Shape.capital) !== 0;
  return named || (classes[noun]! & (Word.role | Word.unnamed | Word.title)) !== 0;
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

const isSign = ({ text, tokens }: Source, token: number, signs: string) =>
  tokens.kinds[token] === TokenKind.punctuation && signs.includes(text[tokens.starts[token]!]!);

const isDash = (source: Source, token: number) => isSign(source, token, '–—-');

/** Speech pauses before the author speaks, and the author before the speech goes on. */
const isPause = (source: Source, token: number) => isSign(source, token, ',.:;!?…');

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
