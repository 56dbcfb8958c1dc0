import type { Quotation } from '../../text/quotation-marks.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';

/** Names between marks have at most so many words: «Единая Россия», «Российские железные дороги». */
const LONGEST_NAME = 4;

/**
 * Finds the quotations that are the name of a firm, a newspaper or a ship: few words that begin like a name, without the
 * comma, full stop, colon or dash that speech has about it. Where every noun has a capital, they must stand behind
 * another ("die Zeitschrift „Merkur“") or in front of the sentence. Opening mark → closing mark, as tokens.
 */
export function findNamesInMarks(
  text: string,
  tokens: Tokens,
  quotations: readonly Quotation[],
  isNameWord: (token: number) => boolean,
  capitalNouns: boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const quotation of quotations) {
    const { from, to } = quotation;
    const first = isNameWord(from + 1) || (tokens.shapes[from + 1]! & Shape.digit) !== 0;
    if (!first || !isFewWords(tokens, quotation) || isSpoken(text, tokens, quotation)) continue;
    const named = !capitalNouns || from === 0 || isNameWord(from - 1) || isEdge(text, tokens, from - 1);
    if (named) found.set(from, to);
  }
  return found;
}

function isFewWords(tokens: Tokens, { from, to, closed }: Quotation): boolean {
  if (!closed || tokens.kinds[from] !== TokenKind.mark || to - from - 1 > LONGEST_NAME) return false;
  for (let token = from + 1; token < to; token += 1) if (tokens.kinds[token] !== TokenKind.word) return false;
  return true;
}

/** "Он сказал: «Да»", "«Да», — сказал он", and a sentence of its own. */
function isSpoken(text: string, tokens: Tokens, { from, to }: Quotation): boolean {
  if (signAt(text, tokens, from - 1, ':') || signAt(text, tokens, to + 1, '–—-')) return true;
  if (signAt(text, tokens, to + 1, ',') && signAt(text, tokens, to + 2, '–—-')) return true;
  return isEdge(text, tokens, from - 1) && isEdge(text, tokens, to + 1);
}

/** The end of a sentence, a paragraph or the text. */
function isEdge(text: string, tokens: Tokens, token: number): boolean {
  if (token < 0 || token >= tokens.count) return true;
  return tokens.kinds[token] === TokenKind.break || signAt(text, tokens, token, '.!?…');
}

function signAt(text: string, tokens: Tokens, token: number, signs: string): boolean {
  if (token < 0 || token >= tokens.count || tokens.kinds[token] !== TokenKind.punctuation) return false;
  return signs.includes(text[tokens.starts[token]!]!);
}
