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

/** Whether the text has half a surrogate pair somewhere. */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogateAt(text) >= 0;
}

function loneSurrogateAt(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return i;
    i += 1;
  }
  return -1;
}

/** Places of bidirectional controls, which may show words in another order than they are stored in. */
export function bidiControls(text: string): Span[] {
  return Array.from(text.matchAll(BIDI_CONTROLS), ({ index }) => ({ start: index, end: index + 1 }));
}
