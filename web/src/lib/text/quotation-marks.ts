import { trimmed, type Span } from './segments.js';

const MARKS = /["“”„‟«»‹›‘’「」『』]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a quotation mark stands at an offset; an apostrophe inside a word is none. */
export function isMark(text: string, at: number): boolean {
  if (!MARKS.test(text[at] ?? '')) return false;
  return text[at] !== '’' || !LETTER.test(text[at - 1] ?? '') || !LETTER.test(text[at + 1] ?? '');
}

/** The words between the nearest quotation marks around the middle of a span, without white space at their ends. */
export function betweenMarks(text: string, { start, end }: Span): Span {
  let from = Math.floor((start + end) / 2);
  let to = from;
  while (from > 0 && text[from - 1] !== '\n' && !isMark(text, from - 1)) from -= 1;
  while (to < text.length && text[to] !== '\n' && !isMark(text, to)) to += 1;
  return trimmed(text, { start: from, end: to }) ?? { start, end };
}

/** The offset behind the quotation mark that closes at `end`, if one does. */
export function behindMark(text: string, end: number): number {
  return isMark(text, end) ? end + 1 : end;
}
