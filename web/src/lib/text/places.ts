import type { Span } from './segments.js';

/** Where these words stand in the text, whatever their case; at most so many places. */
export function placesOf(text: string, words: string, most: number): Span[] {
  const pattern = new RegExp(escaped(words), 'giu');
  const places: Span[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    places.push({ start: index, end: index + found.length });
    if (places.length === most) break;
  }
  return places;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * The first place of some words side by side, else the shortest stretch of the text that has all of them. Quotation marks count for
 * nothing, and words behind a minus are left out, as the search of the desk understands them.
 */
export function stretchWith(text: string, sought: string): Span | null {
  const words = sought
    .replaceAll('"', ' ')
    .split(/\s+/)
    .filter((word) => word && !word.startsWith('-'));
  if (words.length === 0) return null;
  const [together] = placesOf(text, words.join(' '), 1);
  return together ?? shortestStretch(text, words);
}

function shortestStretch(text: string, words: readonly string[]): Span | null {
  const last = new Map<string, Span>();
  let best: Span | null = null;
  for (const { index, 0: found } of text.matchAll(new RegExp(words.map(escaped).join('|'), 'giu'))) {
    last.set(found.toLowerCase(), { start: index, end: index + found.length });
    if (last.size < new Set(words.map((word) => word.toLowerCase())).size) continue;
    const start = Math.min(...[...last.values()].map((place) => place.start));
    const end = index + found.length;
    if (!best || end - start < best.end - best.start) best = { start, end };
  }
  return best;
}
