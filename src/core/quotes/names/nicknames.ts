import type { Quotation } from '../../text/quotation-marks.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';

/** Longer is no nickname any more, in words. */
const LONGEST_NICKNAME = 3;

/**
 * Finds marks that belong to a name, `Dwayne "The Rock" Johnson`: a few capitalised words between two words of a name.
 * Opening mark → closing mark, as tokens. `isNameWord` says whether a token can be part of a name.
 */
export function nicknamesIn(
  tokens: Tokens,
  quotations: readonly Quotation[],
  isNameWord: (token: number) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { from, to, closed, dialogue } of quotations) {
    const withinName = from > 0 && to + 1 < tokens.count && isNameWord(from - 1) && isNameWord(to + 1);
    if (withinName && closed && !dialogue && isShort(tokens, from, to)) found.set(from, to);
  }
  return found;
}

function isShort(tokens: Tokens, from: number, to: number): boolean {
  if (to - from - 1 > LONGEST_NICKNAME) return false;
  for (let token = from + 1; token < to; token += 1) {
    if (tokens.kinds[token] !== TokenKind.word || !(tokens.shapes[token]! & Shape.capital)) return false;
  }
  return true;
}
