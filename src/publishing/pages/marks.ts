import type { PublicEvidence, PublicPage } from '../public-page.js';
import { Markup, markup } from './markup.js';

/** The disc of a rating, empty to full in quarters; a verdict that is not on the line is hatched. */
const DISCS = {
  r0: '',
  r1: '<path d="M8 8V3a5 5 0 0 1 5 5z"/>',
  r2: '<path d="M8 3a5 5 0 0 1 0 10z"/>',
  r3: '<path d="M8 8V3a5 5 0 1 1-5 5z"/>',
  r4: '<circle cx="8" cy="8" r="5"/>',
  rx: '<path d="M3.5 8.5l5-5M4.5 11.5l7-7M7.5 12.5l5-5" stroke="currentColor" stroke-width="1.25"/>',
};

/** One shape a stance, so that colour is never all that tells them apart. */
const SHAPES: Record<PublicEvidence['stance'], string> = {
  supports: '<path d="M8 2l7 12H1z"/>',
  refutes: '<path d="M8 14L1 2h14z"/>',
  qualifies: '<path d="M8 1l7 7-7 7-7-7z"/>',
  context: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>',
};

const drawing = (shape: string): Markup =>
  new Markup(
    `<svg viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">${shape}</svg>`,
  );

/** The rating as a coloured tag with its disc; colours go by the place on the scale, whatever the scale calls it. */
export function ratingTag({ value, worst, best, alternateName, language }: PublicPage['rating']): Markup {
  const step =
    value === null ? 'rx' : (`r${Math.round(((value - worst) / (best - worst)) * 4)}` as keyof typeof DISCS);
  const rim = '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.25"/>';
  return markup`<strong class="rating ${step}">${drawing(rim + DISCS[step])}<span lang="${language}" dir="auto">${alternateName}</span></strong>`;
}

/** The stance of a piece of evidence: shape, colour and words. */
export function stanceTag(stance: PublicEvidence['stance'], words: string): Markup {
  return markup`<p class="stance ${stance}">${drawing(SHAPES[stance])}${words}</p>`;
}
