import { commonEdges } from './edges.js';
import type { Span } from './segments.js';
import { wordsOf } from './word-diff.js';

/** Words of a text and what somebody would put in their place. */
export interface Replacing extends Span {
  exact: string;
  replacement: string;
}

/** Words with what they stand between, as the server tells them. */
export interface Standing {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * The words in which a text differs from another, from the first to the last. What is inserted or taken out is told with a word beside it,
 * because nothing has no place in a text.
 * @returns nothing where the texts are the same, or one of them says nothing
 */
export function replacingWords(before: string, after: string): Replacing | undefined {
  if (before === after || !before.trim() || !after.trim()) return undefined;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let { head, tail } = commonEdges(old, now);
  const exact = () => old.slice(head, old.length - tail).join('');
  const replacement = () => now.slice(head, now.length - tail).join('');
  while (!exact().trim() || !replacement().trim())
    if (head > 0) head -= 1;
    else tail -= 1;
  const start = old.slice(0, head).join('').length;
  return { start, end: start + exact().length, exact: exact(), replacement: replacement() };
}

/** Where words still stand beside what stood beside them, as accepting them asks for; the server has the last word. */
export function whereStanding(text: string, { exact, prefix, suffix }: Standing): Span | undefined {
  const [wordBefore] = /\S*\s*$/.exec(prefix)!;
  const [wordAfter] = /^\s*\S*/.exec(suffix)!;
  const sides = [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
    [wordBefore, ''],
    ['', wordAfter],
  ] as const;
  for (const [before, after] of sides) {
    if (!before && !after && (prefix || suffix)) continue;
    const words = before + exact + after;
    const at = text.indexOf(words);
    if (at < 0 || text.includes(words, at + 1)) continue;
    return { start: at + before.length, end: at + before.length + exact.length };
  }
  return undefined;
}
