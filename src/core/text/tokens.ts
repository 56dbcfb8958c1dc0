import type { Span } from './span.js';
import { lettersOf, mix } from './letters.js';
import { Character, characterOf, isWordCharacter, unitAt } from './characters.js';

/** What a token is. A `break` ends a paragraph. */
export const TokenKind = { word: 0, mark: 1, punctuation: 2, break: 3 } as const;

/** What a word looks like, as bits. */
export const Shape = { capital: 1, allCapitals: 2, digit: 4, letter: 8 } as const;

/**
 * The words, marks and punctuation of a text, in order, as columns: an article of 10 MB has two million of them.
 * `starts` and `ends` are UTF-16 code units; `shapes` holds bits of `Shape` for words and 0 for all else.
 */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  shapes: Uint8Array;
  /** Of words, the hash of their letters, so that looking them up reads no letter again. */
  hashes: Int32Array;
}

const APOSTROPHES = new Set(["'", '’'].map((c) => c.charCodeAt(0)));
const HYPHENS = new Set(['-', '‐', '‑'].map((c) => c.charCodeAt(0)));
const DOT = '.'.charCodeAt(0);
/** Typed twice they are one mark: ``…'', ,,…''. */
const DOUBLED = new Set(["'", '‘', '’', '‚', '`', '´', ','].map((c) => c.charCodeAt(0)));
const COMMA = ','.charCodeAt(0);
const INSIDE_NUMBERS = new Set(['.', ',', ':', '/'].map((c) => c.charCodeAt(0)));

/** How a language is written, as far as cutting it into words depends on it. */
export interface TokenRules {
  /** `writing.dottedI`. */
  dottedI?: boolean | undefined;
  /** Endings behind an apostrophe are words of their own: `Erdoğan|'ın`, `2023|'te`. */
  apostropheEndings?: boolean | undefined;
  /** Words in small letters that lean on the next one by an apostrophe, and are words of their own: `l'|eau`. */
  elisions?: ReadonlySet<string> | undefined;
  /** Words that lean on the one before by a hyphen, and are words of their own: `dit-|elle`, `a-t-|il`. */
  enclitics?: ReadonlySet<string> | undefined;
}

/** No word that leans on another is longer, in code units. */
const LONGEST_LEANING = 12;
const NO_RULES: TokenRules = {};

/** Cuts a text into tokens. `don't`, `anti-teroris`, `3-4`, `6,2`, `S-400` and `B.C` are one word each. Linear. */
export function readTokens(text: string, rules: TokenRules = NO_RULES): Tokens {
  const tokens = roomFor(Math.max(16, text.length >> 2));
  let at = 0;
  while (at < text.length) {
    const kind = characterOf(text.charCodeAt(at));
    if (kind === Character.space) at += 1;
    else if (kind === Character.newline) at = pushBreak(tokens, text, at);
    else if (kind < Character.mark) at = pushWord(tokens, text, at, rules);
    else if (rules.apostropheEndings && isEnding(text, at)) at = pushEnding(tokens, text, at, rules);
    else at = pushSign(tokens, text, at, kind);
  }
  return tokens;
}

function pushSign(tokens: Tokens, text: string, at: number, kind: number): number {
  if (isDoubledMark(text, at)) return push(tokens, TokenKind.mark, 0, at, at + 2);
  return push(tokens, kind === Character.mark ? TokenKind.mark : TokenKind.punctuation, 0, at, at + 1);
}

/** Two commas are a mark only in front of a word that they open; elsewhere they are a slip. */
function isDoubledMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unitAt(text, at + 1) !== unit || !DOUBLED.has(unit)) return false;
  if (unit !== COMMA) return true;
  return isWordCharacter(unitAt(text, at + 2)) && !isWordCharacter(unitAt(text, at - 1));
}

function pushBreak(tokens: Tokens, text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = characterOf(text.charCodeAt(end));
    if (kind !== Character.newline && kind !== Character.space) break;
    end += 1;
  }
  return push(tokens, TokenKind.break, 0, start, end);
}

/** An apostrophe between a word and a small letter; the "'s" of "McDonald's" belongs to the name. */
function isEnding(text: string, at: number): boolean {
  if (!APOSTROPHES.has(text.charCodeAt(at)) || !isWordCharacter(unitAt(text, at - 1))) return false;
  if (characterOf(unitAt(text, at + 1)) !== Character.lower) return false;
  return text[at + 1] !== 's' || characterOf(unitAt(text, at + 2)) === Character.lower;
}

function pushEnding(tokens: Tokens, text: string, start: number, rules: TokenRules): number {
  let end = start + 1;
  while (end < text.length && characterOf(text.charCodeAt(end)) === Character.lower) end += 1;
  const hash = lettersOf(rules.dottedI ?? false).hash(text, start, end);
  return push(tokens, TokenKind.word, Shape.letter, start, end, hash);
}

function pushWord(tokens: Tokens, text: string, start: number, rules: TokenRules): number {
  const letters = lettersOf(rules.dottedI ?? false);
  let shape: number = characterOf(text.charCodeAt(start)) === Character.upper ? Shape.capital : 0;
  let capitals = 0;
  let count = 0;
  let hash = 0;
  let end = start;
  let skipped = 0;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const kind = characterOf(unit);
    if (kind === Character.lower) count += 1;
    else if (kind < Character.lower) break;
    else if (kind === Character.upper) {
      count += 1;
      capitals += 1;
    } else if (kind === Character.digit) shape |= Shape.digit;
    else {
      skipped = leaning(text, start, end, unit, rules);
      if (skipped > 0 || !joins(text, start, end, unit)) break;
      if (rules.apostropheEndings && isEnding(text, end)) break;
    }
    hash = mix(hash, letters.small(unit));
    end += 1;
  }
  if (count > 0) shape |= Shape.letter;
  if (capitals > 1 && capitals === count) shape |= Shape.allCapitals;
  return push(tokens, TokenKind.word, shape, start, end, hash) + skipped;
}

/** How many characters at `at` hold together two words that are words of their own; 0 when none do. */
function leaning(text: string, wordStart: number, at: number, unit: number, rules: TokenRules): number {
  if (rules.elisions && APOSTROPHES.has(unit)) return isElision(text, wordStart, at, rules.elisions) ? 1 : 0;
  if (rules.enclitics && HYPHENS.has(unit)) return beforeEnclitic(text, wordStart, at, rules.enclitics);
  return 0;
}

/** `l'eau`, `L'Iran`, `d'« experts »`; behind another word, two capitals are one name: `à L'Aquila`. */
function isElision(text: string, wordStart: number, at: number, elisions: ReadonlySet<string>): boolean {
  if (at - wordStart > LONGEST_LEANING) return false;
  if (!elisions.has(text.slice(wordStart, at).toLowerCase())) return false;
  const next = unitAt(text, at + 1);
  if (!isWordCharacter(next)) return characterOf(next) === Character.mark;
  const capitals =
    characterOf(text.charCodeAt(wordStart)) === Character.upper && characterOf(next) === Character.upper;
  return !capitals || !isWordCharacter(unitAt(text, wordStart - 2));
}

/** The hyphens and the `t` between a verb and its enclitic; a name like `Jong-il` has none. */
function beforeEnclitic(text: string, wordStart: number, at: number, enclitics: ReadonlySet<string>): number {
  if (characterOf(text.charCodeAt(wordStart)) !== Character.lower) return 0;
  let end = at + 1;
  let last = at;
  while (end - at <= LONGEST_LEANING) {
    const unit = unitAt(text, end);
    if (HYPHENS.has(unit)) last = end;
    else if (!isWordCharacter(unit)) break;
    end += 1;
  }
  return enclitics.has(text.slice(at + 1, end)) ? last + 1 - at : 0;
}

/** Whether the character at `at` holds the parts of one word together. */
function joins(text: string, wordStart: number, at: number, unit: number): boolean {
  const next = unitAt(text, at + 1);
  if (!isWordCharacter(next)) return false;
  if (HYPHENS.has(unit)) return true;
  const before = characterOf(unitAt(text, at - 1));
  const after = characterOf(next);
  if (APOSTROPHES.has(unit)) return before !== Character.digit && after !== Character.digit;
  if (!INSIDE_NUMBERS.has(unit)) return false;
  if (before === Character.digit && after === Character.digit) return true;
  const initial = at - wordStart === 1 || unitAt(text, at - 2) === DOT;
  return unit === DOT && initial && before === Character.upper && after === Character.upper;
}

function push(tokens: Tokens, kind: number, shape: number, start: number, end: number, hash = 0): number {
  if (tokens.count === tokens.starts.length) grow(tokens);
  tokens.starts[tokens.count] = start;
  tokens.ends[tokens.count] = end;
  tokens.kinds[tokens.count] = kind;
  tokens.shapes[tokens.count] = shape;
  tokens.hashes[tokens.count] = hash;
  tokens.count += 1;
  return end;
}

function roomFor(count: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    kinds: new Uint8Array(count),
    shapes: new Uint8Array(count),
    hashes: new Int32Array(count),
  };
}

function grow(tokens: Tokens): void {
  const wider = roomFor(tokens.starts.length * 2);
  wider.starts.set(tokens.starts);
  wider.ends.set(tokens.ends);
  wider.kinds.set(tokens.kinds);
  wider.shapes.set(tokens.shapes);
  wider.hashes.set(tokens.hashes);
  Object.assign(tokens, { ...wider, count: tokens.count });
}

/** Tokens `from` to `to`, half-open. */
export interface TokenRange {
  from: number;
  to: number;
}

/** The tokens that lie wholly between two places of the text; found soonest when the token `near` is not far before them. */
export function tokensIn({ starts, ends, count }: Tokens, { start, end }: Span, near = 0): TokenRange {
  const from = firstFrom(starts, count, start, near);
  let to = firstFrom(starts, count, end, from);
  while (to > from && ends[to - 1]! > end) to -= 1;
  return { from, to };
}

/** The first of `count` ascending numbers that is not below `least`: strides from `near` on, then halves the last stride. */
function firstFrom(ascending: Int32Array, count: number, least: number, near: number): number {
  let low = near < count && ascending[near]! < least ? near : 0;
  let high = low;
  for (let stride = 1; high < count && ascending[high]! < least; stride *= 2) {
    low = high + 1;
    high += stride;
  }
  high = Math.min(high, count);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
