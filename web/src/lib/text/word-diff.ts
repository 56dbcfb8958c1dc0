import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, came or went. */
export interface Change {
  words: string;
  kind: 'same' | 'added' | 'removed';
}

/** What has changed between two texts, word by word. */
export function diffWords(before: string, after: string): Change[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    words: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** The same changes with so many characters at most of what stayed before and after each. */
export function nearChanges(changes: readonly Change[], around: number): Change[] {
  return changes.map((change, at) => {
    const { words, kind } = change;
    const first = at === 0;
    const last = at === changes.length - 1;
    if (kind !== 'same' || words.length <= around * (first || last ? 1 : 2)) return change;
    const head = first ? '' : words.slice(0, around).replace(/\S*$/, '');
    const tail = last ? '' : words.slice(-around).replace(/^\S*/, '');
    return { kind, words: `${head}…${tail}` };
  });
}
