import type { Span } from './span.js';

/** Why a text cannot be stored exactly. */
export interface Unstorable {
  code: 'nul' | 'lone_surrogate';
  /** Offset of the first offending code unit. */
  at: number;
}

/** Controls that reorder what is seen: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Finds what PostgreSQL and UTF-8 cannot hold: U+0000, or half a surrogate pair. Null for an ordinary text. */
export function findUnstorable(text: string): Unstorable | null {
  const nul = text.indexOf('\0');
  const lone = loneSurrogateAt(text);
  if (nul < 0 && lone < 0) return null;
  return lone < 0 || (nul >= 0 && nul < lone)
    ? { code: 'nul', at: nul }
    : { code: 'lone_surrogate', at: lone };
}

/** With the flag u, only a half that has no other half is a surrogate. */
const loneSurrogateAt = (text: string): number => (text.isWellFormed() ? -1 : text.search(/\p{Surrogate}/u));

/** Places of bidirectional controls, which may show words in another order than they are stored in. */
export const bidiControls = (text: string): Span[] =>
  Array.from(text.matchAll(BIDI_CONTROLS), ({ index }) => ({ start: index, end: index + 1 }));
