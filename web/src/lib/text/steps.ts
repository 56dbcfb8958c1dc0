import type { Span } from './segments.js';

/** How far one step goes. */
export type Unit = 'character' | 'word' | 'sentence' | 'paragraph';

const GRANULARITY = { character: 'grapheme', word: 'word', sentence: 'sentence' } as const;
/** A word, a sentence or a cluster of letters that is longer than this is cut. */
const LONGEST = 20_000;

/**
 * Where a caret at `offset` stands after one step: never inside a character as people see it, at the beginning of the next word or
 * sentence, or back at the one before.
 */
export function step(text: string, offset: number, unit: Unit, direction: 1 | -1, language?: string): number {
  const { start, end } = paragraphAt(text, offset);
  if (unit === 'paragraph') return direction > 0 ? Math.min(end + 1, text.length) : Math.max(start - 1, 0);
  if (direction > 0 && offset === end) return Math.min(end + 1, text.length);
  if (direction < 0 && offset === start) return Math.max(start - 1, 0);
  const edges = edgesOf(
    text,
    { start: Math.max(start, offset - LONGEST), end: Math.min(end, offset + LONGEST) },
    unit,
    language,
  );
  return direction > 0
    ? (edges.find((edge) => edge > offset) ?? end)
    : (edges.findLast((edge) => edge < offset) ?? start);
}

/** Where characters, words or sentences of a paragraph begin, and where it ends. */
export function edgesOf(
  text: string,
  { start, end }: Span,
  unit: Exclude<Unit, 'paragraph'>,
  language?: string,
): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: GRANULARITY[unit] });
  const edges: number[] = [];
  for (const { index, isWordLike } of segmenter.segment(text.slice(start, end)))
    if (unit !== 'word' || isWordLike) edges.push(start + index);
  edges.push(end);
  return edges;
}

/** The paragraph in which an offset lies. */
export function paragraphAt(text: string, offset: number): Span {
  const line = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: line < 0 ? text.length : line };
}

/** The sentence in which an offset lies, without the space behind it. */
export function sentenceAt(text: string, offset: number, language?: string): Span {
  const paragraph = paragraphAt(text, offset);
  const edges = edgesOf(text, paragraph, 'sentence', language);
  const start = edges.findLast((edge) => edge <= offset) ?? paragraph.start;
  const end = edges.find((edge) => edge > offset) ?? paragraph.end;
  return { start: Math.min(start, end), end: start + text.slice(start, end).trimEnd().length };
}

/** Sentences of a paragraph, without the space behind them. */
export function sentencesOf(text: string, paragraph: Span, language?: string): Span[] {
  const edges = edgesOf(text, paragraph, 'sentence', language);
  return edges
    .slice(0, -1)
    .map((start, at) => ({ start, end: start + text.slice(start, edges[at + 1]).trimEnd().length }))
    .filter(({ start, end }) => start < end);
}

/** The end of the word that is one step further from `end`, or nearer: for moving the end of words. */
export function wordEnd(text: string, end: number, direction: 1 | -1, language?: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const { start, end: stop } = paragraphAt(text, direction > 0 ? end : Math.max(end - 1, 0));
  const ends: number[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, stop)))
    if (isWordLike) ends.push(start + index + segment.length);
  return direction > 0 ? (ends.find((at) => at > end) ?? stop) : (ends.findLast((at) => at < end) ?? start);
}
