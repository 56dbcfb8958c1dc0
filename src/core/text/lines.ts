import type { Span } from './span.js';

/** Lines with words at both ends of a text; the same lines twice when it is short. Half-open, without line breaks. */
export interface EdgeLines {
  first: Span[];
  last: Span[];
  /** Whether the text has more than one line with words. */
  several: boolean;
}

/** Titles, bylines and credits stand within this many lines of an end. */
const REACH = 8;

/** The first and last lines of a text that are not empty. */
export function edgeLines(text: string): EdgeLines {
  const first: Span[] = [];
  for (let at = 0; at < text.length && first.length < REACH;) {
    const end = endOfLine(text, at);
    pushTrimmed(text, at, end, first);
    at = end + 1;
  }
  const last: Span[] = [];
  for (let end = text.length; end > 0 && last.length < REACH;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    pushTrimmed(text, start, end, last);
    end = start - 1;
  }
  last.reverse();
  return { first, last, several: first.length > 1 };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function pushTrimmed(text: string, from: number, to: number, lines: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (start < end) lines.push({ start, end });
}
