import type { NumberedPiece } from './evidence-order.js';

/** What asks for a citation: `@E`, or `@` where it asks for nothing else. */
export type CitingSign = '@' | '@E';

/** Words that are to become a citation. */
export interface Asked {
  start: number;
  words: string;
}

/** Longer searches are sentences. */
const LONGEST = 40;

/** Reads before the cursor whether somebody asks for a citation, as in `see @E2` or `see @E resolution`. */
export function askedFor(text: string, caret: number, sign: CitingSign): Asked | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST), caret);
  const at = before.lastIndexOf('@');
  // Within a word it belongs to an address.
  if (at < 0 || /[\p{L}\p{N}._-]$/u.test(before.slice(0, at))) return undefined;
  const words = before.slice(at + 1);
  if (words.includes('\n') || (sign === '@E' && !/^e/i.test(words))) return undefined;
  return { start: caret - words.length - 1, words };
}

/** The evidence that these words may mean: by its number, or by words of its title. */
export function meant(pieces: readonly NumberedPiece[], words: string): NumberedPiece[] {
  const [, digits] = /^(?:e\s*)?(\d*)$/i.exec(words) ?? [];
  if (digits !== undefined) return pieces.filter(({ number }) => String(number).startsWith(digits));
  const title = words.replace(/^e\s+/i, '').trim().toLowerCase();
  return title === '' || /^e?\d+\s/i.test(words)
    ? []
    : pieces.filter(({ piece }) => (piece.title ?? piece.url ?? '').toLowerCase().includes(title));
}
