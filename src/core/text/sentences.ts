import type { Quotation } from './quotation-marks.js';
import { hasCase, unitAt } from './characters.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/**
 * A text as its narrator tells it: tokens outside quotations one by one, each quotation as a single item.
 * An item is a token index, or `~n` for the n-th quotation.
 */
export interface Outline {
  items: Int32Array;
  count: number;
}

/** A sentence of the narrator: items `from` to `to`, half-open. */
export interface Sentence {
  from: number;
  to: number;
  /** Number of the paragraph it stands in. */
  paragraph: number;
}

/** Code units: a character cut out of a text is a new string each time. */
const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔'].map((c) => c.charCodeAt(0)));
const DOT = '.'.charCodeAt(0);
const BRACKET = '('.charCodeAt(0);

/** Puts every quotation into one item. */
export function readOutline(tokens: Tokens, quotations: readonly Quotation[]): Outline {
  const items = new Int32Array(tokens.count);
  let count = 0;
  let next = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    if (next < quotations.length && quotations[next]!.from === token) {
      items[count] = ~next;
      token = quotations[next]!.to;
      next += 1;
    } else items[count] = token;
    count += 1;
  }
  return { items, count };
}

/** What the sentence reader must know about a language. */
export interface SentenceSigns {
  /** Whether a full stop after this token belongs to it ("Dr.", "termasuk."). */
  isAbbreviation(token: number): boolean;
  /** Whether a quotation that ends in `?` or `!` goes on at this item ("“Why?” Smith asked"). */
  goesOn(item: number): boolean;
}

/** Cuts the outline into sentences. A full stop ends one unless it belongs to an abbreviation or a small letter follows. */
export function readSentences(
  text: string,
  tokens: Tokens,
  quotations: readonly Quotation[],
  outline: Outline,
  signs: SentenceSigns,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const push = (to: number) => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let i = 0; i < outline.count; i += 1) {
    const item = outline.items[i]!;
    if (item >= 0 && tokens.kinds[item] === TokenKind.break) {
      push(i);
      from = i + 1;
      paragraph += 1;
    } else if (endsHere(i)) push(i + 1);
  }
  push(outline.count);
  return sentences;

  function endsHere(i: number): boolean {
    const item = outline.items[i]!;
    const next = i + 1 < outline.count ? outline.items[i + 1]! : undefined;
    if (next === undefined) return true;
    if (item < 0) {
      const last = lastInside(quotations[~item]!);
      return ENDS.has(last) && opensSentence(next) && (last === DOT || !signs.goesOn(i + 1));
    }
    if (tokens.kinds[item] !== TokenKind.punctuation || !ENDS.has(unitOf(item))) return false;
    if (!opensSentence(next)) return false;
    return unitOf(item) !== DOT || i === from || !signs.isAbbreviation(item - 1);
  }

  function lastInside(quotation: Quotation): number {
    return unitAt(text, quotation.end - 1);
  }

  function unitOf(token: number): number {
    return text.charCodeAt(tokens.starts[token]!);
  }

  function opensSentence(item: number): boolean {
    if (item < 0) return true;
    const kind = tokens.kinds[item]!;
    if (kind === TokenKind.word)
      return (
        (tokens.shapes[item]! & (Shape.capital | Shape.digit)) !== 0 ||
        !(tokens.shapes[item]! & Shape.letter) ||
        !hasCase(unitOf(item))
      );
    return kind === TokenKind.break || kind === TokenKind.mark || unitOf(item) === BRACKET;
  }
}
