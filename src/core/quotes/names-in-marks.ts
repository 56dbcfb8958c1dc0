import type { Quotation } from '../text/quotation-marks.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';

/** Names between marks have at most so many words: «Единая Россия», «Российские железные дороги». */
const LONGEST_NAME = 4;

/**
 * The opening tokens of the quotations that are the name of a firm, a newspaper or a ship: few words that begin with a capital,
 * without the comma, full stop, colon or dash that speech has about it.
 */
export function findNamesInMarks(
  text: string,
  tokens: Tokens,
  quotations: readonly Quotation[],
): ReadonlySet<number> {
  return new Set(quotations.filter((one) => isName(text, tokens, one)).map(({ from }) => from));
}

function isName(text: string, tokens: Tokens, { from, to, closed, dialogue }: Quotation): boolean {
  if (!closed || dialogue || to - from - 1 > LONGEST_NAME || to + 1 >= tokens.count) return false;
  for (let token = from + 1; token < to; token += 1) if (tokens.kinds[token] !== TokenKind.word) return false;
  if (!(tokens.shapes[from + 1]! & (Shape.capital | Shape.digit))) return false;
  return !isSign(text, tokens, from - 1, ':') && !isFollowedLikeSpeech(text, tokens, to + 1);
}

/** "«Да», — сказал", "«Да» — сказал"; a break ends a paragraph that is nothing but speech, or a heading. */
function isFollowedLikeSpeech(text: string, tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] === TokenKind.break) return true;
  return isSign(text, tokens, token, '–—-') || isSign(text, tokens, token + 1, '–—-');
}

function isSign(text: string, tokens: Tokens, token: number, signs: string): boolean {
  return (
    token >= 0 &&
    token < tokens.count &&
    tokens.kinds[token] === TokenKind.punctuation &&
    signs.includes(text[tokens.starts[token]!]!)
  );
}
