/** What stands between two lines where the first ends with a hyphen: nothing and no hyphen, or the hyphen itself. */
export type HyphenMend = 'join' | 'keep';

/** Every word of a document in lower case, with the hyphens inside: what its author writes in one piece. */
export function wordsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(WORD) ?? []));
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
const BEFORE = /([\p{L}\p{M}]+)[-‐\u00ad]$/u;
const AFTER = /^[\p{Ll}\p{Lo}][\p{L}\p{M}]*/u;

/**
 * Whether a hyphen at the end of a line only divides a word. It stays where the document writes the word with it elsewhere, before a capital
 * letter ("Asia-Pasifik"), and in a doubled word ("kata-katanya"). Null where the line does not end with one.
 */
export function mendHyphen(line: string, next: string, words: ReadonlySet<string>): HyphenMend | null {
  const before = BEFORE.exec(line)?.[1]!.toLowerCase();
  if (before === undefined) return null;
  if (line.endsWith('\u00ad')) return 'join';
  const after = AFTER.exec(next)?.[0].toLowerCase();
  if (after === undefined) return 'keep';
  if (words.has(before + after)) return 'join';
  return words.has(`${before}-${after}`) || after.startsWith(before) ? 'keep' : 'join';
}
