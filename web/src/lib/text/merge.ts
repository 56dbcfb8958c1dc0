import { diff3Merge } from 'node-diff3';

/** What becomes of a text that two people have changed. */
export type Merged = { text: string; conflict: false } | { conflict: true };

/**
 * Joins two changes of one text, word by word: changes in different places are both taken, the same change once. Where both have
 * changed the same words there is a conflict, and nobody's words are chosen.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || base === theirs) return { text: mine, conflict: false };
  if (base === mine) return { text: theirs, conflict: false };
  const regions: { ok?: string[] }[] = diff3Merge(words(mine), words(base), words(theirs), {
    excludeFalseConflicts: true,
  });
  const text: string[] = [];
  for (const { ok } of regions) {
    if (!ok) return { conflict: true };
    text.push(...ok);
  }
  return { text: text.join(''), conflict: false };
}

/** Words with the space behind them, so that a word and its space are changed together. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
