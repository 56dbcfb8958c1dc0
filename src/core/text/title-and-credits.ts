import type { LayoutPart } from './layout-part.js';
import type { EdgeLines } from './lines.js';
import { spanOf, type Span } from './span.js';

/** A stop, with marks of quotation and brackets behind it or not, or marks that only close ("“" opens in English, and closes in German). */
const ENDS_SENTENCE = /[.,;:]["“”»«’'‘)]*$|["”»]$/;
/** Titles are shorter than this, in code units. */
const LONGEST_TITLE = 200;
/** A credit label is followed by at most this much on its line. */
const LONGEST_CREDIT = 160;

/** Finds a photo credit: a line at an end of the text that begins with a credit word, and the lines that go on with it. */
export function findPhotoCredit(text: string, lines: EdgeLines, words: readonly string[]): LayoutPart | null {
  for (const edge of [lines.last, lines.first]) {
    const at = edge.findIndex((line) => isCreditLine(text, line, words));
    if (at < 0) continue;
    let last = at;
    while (last + 1 < edge.length && isListLine(text, edge[last + 1]!)) last += 1;
    return {
      ...spanOf(text, edge[at]!.start, edge[last]!.end),
      how: `a line that begins like a photo credit`,
    };
  }
  return null;
}

function isCreditLine(text: string, line: Span, words: readonly string[]): boolean {
  if (line.end - line.start > LONGEST_CREDIT) return false;
  const [label = '', ...rest] = withoutBullet(text, line).toLowerCase().split(/[:/©]/);
  return words.includes(label.trim()) && (rest.length > 0 || isListLine(text, line));
}

const withoutBullet = (text: string, line: Span) =>
  text.slice(line.start, line.end).replace(/^[-–—•*(]\s*/, '');
const isListLine = (text: string, line: Span) => /^[-–—•]\s/.test(text.slice(line.start, line.start + 2));

/**
 * Finds the title: the first line, if it is short and no sentence; else, as wire copy has it, the last short line
 * without a full stop, before any photo credit.
 */
export function findTitle(text: string, lines: EdgeLines, credit: LayoutPart | null): LayoutPart | null {
  if (!lines.several) return null;
  const inCredit = (line: Span) => credit !== null && line.start >= credit.start && line.end <= credit.end;
  const first = lines.first.find((line) => !inCredit(line))!;
  if (looksLikeTitle(text, first))
    return { ...spanOf(text, first.start, first.end), how: 'the first line: short, and no sentence' };
  const last = lines.last.filter((line) => !inCredit(line)).at(-1);
  if (!last || last.start === first.start || !looksLikeTitle(text, last)) return null;
  const where = credit && credit.start > last.start ? 'before the photo credit' : 'at the end';
  return { ...spanOf(text, last.start, last.end), how: `a short line without a full stop ${where}` };
}

function looksLikeTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_TITLE)).split(/\s+/);
  return (
    end - start < LONGEST_TITLE &&
    words.length > 1 &&
    !ENDS_SENTENCE.test(words.at(-1)!) &&
    !/^[-–—•]/.test(words[0]!)
  );
}
