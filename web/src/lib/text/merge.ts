import { diffArrays } from 'diff';
import { commonEdges } from './edges.js';

/** What becomes of a text that two people have changed. */
export type Merged = { text: string; conflict: false } | { conflict: true };

/** Words of the base, from one up to another, and what stands in their place. */
interface Hunk {
  from: number;
  to: number;
  words: string[];
}

/** Most words that come or go between two texts; beyond, all between their common beginning and end has been written anew. */
const MOST_EDITS = 1000;

/**
 * Joins two changes of one text, word by word: changes in different places are both taken, the same change once. Where both have changed
 * the same words, or words side by side, there is a conflict, and nobody's words are chosen.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || base === theirs) return { text: mine, conflict: false };
  if (base === mine) return { text: theirs, conflict: false };
  const words = wordsOf(base);
  const hunks = weave(words, hunksOf(words, wordsOf(mine)), hunksOf(words, wordsOf(theirs)));
  if (!hunks) return { conflict: true };
  const text: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    text.push(...words.slice(at, hunk.from), ...hunk.words);
    at = hunk.to;
  }
  return { text: [...text, ...words.slice(at)].join(''), conflict: false };
}

/** Both lists as one, in the order of the base; nothing where two hunks have no word between them and are not the same. */
function weave(base: readonly string[], mine: readonly Hunk[], theirs: readonly Hunk[]): Hunk[] | undefined {
  const apart = (one: Hunk, other: Hunk) =>
    one.to <= other.from && base.slice(one.to, other.from).some((word) => word.trim() !== '');
  const woven: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < mine.length && j < theirs.length) {
    const [my, their] = [mine[i]!, theirs[j]!];
    if (apart(my, their)) woven.push(mine[i++]!);
    else if (apart(their, my)) woven.push(theirs[j++]!);
    else if (isSame(my, their)) {
      woven.push(my);
      i += 1;
      j += 1;
    } else return undefined;
  }
  return [...woven, ...mine.slice(i), ...theirs.slice(j)];
}

const isSame = (one: Hunk, other: Hunk): boolean =>
  one.from === other.from && one.to === other.to && one.words.join('') === other.words.join('');

function hunksOf(base: readonly string[], changed: readonly string[]): Hunk[] {
  const changes = diffArrays([...base], [...changed], { maxEditLength: MOST_EDITS });
  if (!changes) return [writtenAnew(base, changed)];
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { value, added, removed, count } of changes) {
    const last = hunks.at(-1);
    const follows = last?.to === at;
    if (added && follows) last!.words.push(...value);
    else if (added) hunks.push({ from: at, to: at, words: value });
    else if (removed && follows) last!.to += count;
    else if (removed) hunks.push({ from: at, to: at + count, words: [] });
    if (!added) at += count;
  }
  return hunks;
}

/** One hunk between what two texts begin and end with together. */
function writtenAnew(base: readonly string[], changed: readonly string[]): Hunk {
  const { head, tail } = commonEdges(base, changed);
  return { from: head, to: base.length - tail, words: changed.slice(head, changed.length - tail) };
}

/** Words, and the spaces between them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+|\s+/g) ?? [];
}
