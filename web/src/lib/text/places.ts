import type { Span } from './segments.js';

/** Where these words stand in the text, whatever their case; at most so many places. */
export function placesOf(text: string, words: string, most: number): Span[] {
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');
  const places: Span[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    places.push({ start: index, end: index + found.length });
    if (places.length === most) break;
  }
  return places;
}
