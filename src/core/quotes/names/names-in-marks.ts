import type { Quotation } from '../../text/quotation-marks.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';

/** Names between marks have at most so many words: «Единая Россия», «Российские железные дороги». */
const LONGEST_NAME = 4;

/** How nouns are written, and what may stand about a name between marks where a capital alone makes none. */
interface NounWriting {
  capitalNouns: boolean;
  /** "die | „Bild“ | berichtet": whether the tokens before and behind marks make whoever speaks of what is between them. */
  speaks(before: number, behind: number): boolean;
}

/**
 * Finds the quotations that are the name of a firm, a newspaper or a ship: few words that begin like a name, without the
 * comma, full stop, colon or dash that speech has about it. Where every noun has a capital, they must stand behind
 * another ("die Zeitschrift „Merkur“"), in front of one ("die „Bild“-Zeitung") or of the sentence, or report ("die „Bild“
 * berichtet", "nach Angaben der „Bild“"). Opening mark → closing mark, as tokens.
 */
export function findNamesInMarks(
  text: string,
  tokens: Tokens,
  quotations: readonly Quotation[],
  isNameWord: (token: number) => boolean,
  { capitalNouns, speaks }: NounWriting,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const quotation of quotations) {
    const { from, to } = quotation;
    const capital = (tokens.shapes[from + 1]! & (Shape.capital | Shape.digit)) !== 0;
    if (!capital || !isFewWords(tokens, quotation)) continue;
    const compound = tokens.starts[to + 1] === tokens.ends[to] && signAt(text, tokens, to + 1, '-');
    const joined = capitalNouns && compound && to + 2 < tokens.count && isNameWord(to + 2);
    if (!joined && isSpoken(text, tokens, quotation)) continue;
    const beside = capitalNouns && speaks(from - 1, to + 1);
    const free = !capitalNouns || from === 0 || isNameWord(from - 1) || isEdge(text, tokens, from - 1);
    const named = free && (isNameWord(from + 1) || (tokens.shapes[from + 1]! & Shape.digit) !== 0);
    if (named || joined || beside) found.set(from, to);
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
