import { longestCommonChain, type Pair } from './common-chain.js';

/** A stretch of words that stayed, came or went. */
export interface WordChange {
  words: string;
  kind: 'same' | 'added' | 'removed';
}

/** Words that stand more often in a text hold nothing together: it bounds the work. */
const OFTEN = 4;

/**
 * What has changed between two texts, word by word: the words that stayed and came, joined, are the later text exactly, and those that
 * stayed and went the earlier one. Takes a second for a million characters of each.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const changes: WordChange[] = [];
  const add = (kind: WordChange['kind'], words: string[]) => {
    const last = changes.at(-1);
    if (words.length === 0) return;
    if (last?.kind === kind) last.words += words.join('');
    else changes.push({ kind, words: words.join('') });
  };
  let [inOld, inNow] = [0, 0];
  for (const { from, length } of [...stretches(old, now), { from: [old.length, now.length], length: 0 }]) {
    add('removed', old.slice(inOld, from[0]));
    add('added', now.slice(inNow, from[1]));
    [inOld, inNow] = [from[0]! + length, from[1]! + length];
    add('same', old.slice(from[0], inOld));
  }
  return changes;
}

/** Words, the space between them and every other sign, so that nothing of the text is lost. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

interface Stretch {
  from: number[];
  length: number;
}

/** Stretches that both have, in order: words that hold the two together, and what is the same around them. */
function stretches(old: readonly string[], now: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let [freeOld, freeNow] = [0, 0];
  const isSame = (inOld: number, inNow: number) =>
    inOld < old.length && inNow < now.length && old[inOld] === now[inNow];
  const grow = ([inOld, inNow]: Pair) => {
    let [back, length] = [0, 0];
    while (inOld - back > freeOld && inNow - back > freeNow && isSame(inOld - back - 1, inNow - back - 1))
      back += 1;
    while (isSame(inOld + length, inNow + length)) length += 1;
    if (back + length > 0) found.push({ from: [inOld - back, inNow - back], length: back + length });
    [freeOld, freeNow] = [inOld + length, inNow + length];
  };
  grow([0, 0]);
  for (const pair of longestCommonChain(pairsOf(old, now)))
    if (pair[0] >= freeOld && pair[1] >= freeNow) grow(pair);
  grow([old.length, now.length]);
  return found;
}

/** Pairs of equal words that are rare in both texts. */
function pairsOf(old: readonly string[], now: readonly string[]): Pair[] {
  const [inOld, inNow] = [rarePlaces(old), rarePlaces(now)];
  return old.flatMap((word, at) =>
    inOld.has(word) ? (inNow.get(word) ?? []).map((place): Pair => [at, place]) : [],
  );
}

function rarePlaces(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.length <= OFTEN) known.push(at);
  });
  return new Map([...places].filter(([, at]) => at.length <= OFTEN));
}
