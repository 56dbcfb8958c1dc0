import { diffArrays } from 'diff';

/** A stretch of words that stayed, came or went. */
export interface Change {
  words: string;
  kind: 'same' | 'added' | 'removed';
}

/** Words that may come and go between two places that stayed; beyond it, all between them is another text. It bounds the work. */
const MOST_EDITS = 400;

/**
 * What has changed between two texts, word by word: the words that stayed and came, joined, are the later text exactly, and those that
 * stayed and went the earlier one. Words that stand once in each text hold the two together; only what lies between them is compared word
 * for word, so that the work grows with the length of the texts and not with its square.
 * @param isSame how two words are compared
 */
export function diffWords(
  before: string,
  after: string,
  isSame = (one: string, other: string) => one === other,
): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const changes: Change[] = [];
  const rest = [0, 0] as [number, number];
  for (const [inOld, inNow] of [...anchors(old, now), [old.length, now.length] as const]) {
    changes.push(...between(old.slice(rest[0], inOld), now.slice(rest[1], inNow), isSame));
    if (inOld < old.length) changes.push({ kind: 'same', words: old[inOld]! });
    rest[0] = inOld + 1;
    rest[1] = inNow + 1;
  }
  return joined(changes);
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

/** Words, the space between them and every other sign, so that nothing of the text is lost. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** Places of words that stand once in each text, in the order that both share. */
function anchors(old: string[], now: string[]): (readonly [number, number])[] {
  const inNow = onlyPlaces(now);
  const pairs = [...onlyPlaces(old)].flatMap(([word, at]) => {
    const there = inNow.get(word);
    return there === undefined ? [] : [[at, there] as const];
  });
  return longestRise(pairs);
}

/** Where each word stands that stands there once, in the order of the text. */
function onlyPlaces(words: string[]): Map<string, number> {
  const places = new Map<string, number>();
  const often = new Set<string>();
  for (const [at, word] of words.entries())
    if (places.has(word)) often.add(word);
    else places.set(word, at);
  for (const word of often) places.delete(word);
  return places;
}

/** The longest row of pairs whose second places rise as the first ones do. */
function longestRise(pairs: (readonly [number, number])[]): (readonly [number, number])[] {
  interface Link {
    pair: readonly [number, number];
    before: Link | undefined;
  }
  const ends: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.pair[1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] };
  }
  const row: (readonly [number, number])[] = [];
  for (let link = ends.at(-1); link; link = link.before) row.unshift(link.pair);
  return row;
}

function between(old: string[], now: string[], isSame: (one: string, other: string) => boolean): Change[] {
  const found = diffArrays(old, now, { comparator: isSame, maxEditLength: MOST_EDITS });
  if (!found)
    return [
      { kind: 'removed', words: old.join('') },
      { kind: 'added', words: now.join('') },
    ];
  return found.map(({ value, added, removed }) => ({
    words: value.join(''),
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Neighbours of one kind as one. Space alone between two changes holds nothing together: it goes and comes with them. */
function joined(changes: Change[]): Change[] {
  const result: Change[] = [];
  let [removed, added] = ['', ''];
  const stay = (words: string) => {
    const last = result.at(-1);
    if (last?.kind === 'same') last.words += words;
    else if (words) result.push({ kind: 'same', words });
  };
  const close = () => {
    const space = removed && added ? sharedSpace(removed, added) : '';
    for (const [kind, words] of [
      ['removed', removed],
      ['added', added],
    ] as const)
      if (words) result.push({ kind, words: words.slice(0, words.length - space.length) });
    if (space) stay(space);
    [removed, added] = ['', ''];
  };
  for (const [at, { kind, words }] of changes.entries()) {
    const next = changes[at + 1]?.kind ?? 'same';
    if (kind === 'removed') removed += words;
    else if (kind === 'added') added += words;
    else if ((removed || added) && next !== 'same' && !words.trim()) {
      removed += words;
      added += words;
    } else {
      close();
      stay(words);
    }
  }
  close();
  return result;
}

/** The space with which both end, unless one of them is nothing else. */
function sharedSpace(one: string, other: string): string {
  const [space, there] = [one.slice(one.trimEnd().length), other.slice(other.trimEnd().length)];
  return space === there && one.trim() && other.trim() ? space : '';
}
