import type { Span } from './span.js';

/** Why a text cannot be stored exactly. */
export interface Unstorable {
  code: 'nul' | 'lone_surrogate';
  /** Offset of the first offending code unit. */
  at: number;
}

/** Controls that reorder what is seen: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const BIDI_CONTROLS = new Set([
  ...[0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2066, 0x2067, 0x2068, 0x2069],
]);
const FIRST_CONTROL = Math.min(...BIDI_CONTROLS);

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
const loneSurrogateAt = (text: string): number =>
  text.isWellFormed() ? -1 : text.search(/\p{Surrogate}/u);

/** Places of bidirectional controls, which may show words in another order than they are stored in. */
export function bidiControls(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_CONTROL && BIDI_CONTROLS.has(unit)) found.push({ start: at, end: at + 1 });
  }
  return found;
}
