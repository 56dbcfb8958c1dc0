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
