import { longestCommonChain, type Pair } from './common-chain.js';
import type { Span } from './span.js';
import { wordsIn, type Word } from './plain-words.js';
import { anchor, type TextQuoteSelector } from './text-quote-selector.js';

/** Where a passage stands in a text, and how alike the two are. */
export interface PassagePlace extends Span {
  /** `exact`: the same characters; `fuzzy`: words of it, in its order. */
  how: 'exact' | 'fuzzy';
  /** 0 to 1: the share of words that the two have in common. */
  likeness: number;
}

/** What stood beside a passage where somebody marked it. */
export type PassageContext = Pick<TextQuoteSelector, 'prefix' | 'suffix'>;

/** Below this the words are another passage about the same matter: half of a sentence of news is words that every text has. */
export const ALIKE = 0.6;
/** Fewer words are found only where all of them stand together. */
const ENOUGH_WORDS = 5;
/** Places of single words that are looked at: what holds the time linear. */
const MOST_SEEDS = 20_000;
const MOST_PAIRS = 200_000;
/** Stretches of the text that are compared word by word. */
const CANDIDATES = 3;

/**
 * Finds a passage in a text that may have changed: exactly, else where most of its words stand in its order. Rare words of the passage
 * vote for the stretches where it may lie, and only those are compared, so the time grows with the length of the text and not with its
 * square: about 0.2 s for a million characters.
 * @param context tells which one is meant where the same words stand there twice; the first without it
 * @returns null where nothing is alike enough
 */
export function findPassage(
  text: string,
  passage: string,
  context: PassageContext = { prefix: '', suffix: '' },
): PassagePlace | null {
  const wanted = passage.trim();
  if (wanted === '') return null;
  const place = anchor(text, { exact: wanted, ...context });
  if (place) return { ...place, how: 'exact', likeness: 1 };
  return findAlike(text, wanted);
}

function findAlike(text: string, passage: string): PassagePlace | null {
  const sought = wordsIn(passage);
  if (sought.length === 0) return null;
  const words = wordsIn(text);
  const places = placesOf(words, new Set(sought.map(({ word }) => word)));
  const least = sought.length < ENOUGH_WORDS ? 1 : ALIKE;
  let best: { first: number; last: number; likeness: number } | null = null;
  for (const from of candidates(sought, places)) {
    const found = compare(sought, words, from);
    if (found && found.likeness > (best?.likeness ?? 0)) best = found;
  }
  if (!best || best.likeness < least) return null;
  return {
    start: words[best.first]!.start,
    end: words[best.last]!.end,
    how: 'fuzzy',
    likeness: best.likeness,
  };
}

/** Where each of some words stands, by the number of the word in the text. */
function placesOf(words: Word[], wanted: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach(({ word }, at) => {
    if (!wanted.has(word)) return;
    const list = places.get(word);
    if (list) list.push(at);
    else places.set(word, [at]);
  });
  return places;
}

/** Numbers of text words at which the passage may begin, most votes first. */
function candidates(sought: Word[], places: Map<string, number[]>): number[] {
  const width = Math.max(8, sought.length >> 2);
  const byRarity = sought
    .map(({ word }, at) => ({ at, found: places.get(word) ?? [] }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => a.found.length - b.found.length);
  const votes = new Map<number, number>();
  let seeds = 0;
  for (const { at, found } of byRarity) {
    seeds += found.length;
    if (seeds > MOST_SEEDS && votes.size > 0) break;
    // A rare word says more about where a passage is than a frequent one.
    for (const place of found.slice(0, MOST_SEEDS)) {
      const bucket = Math.floor((place - at) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / found.length);
    }
  }
  const both = (bucket: number) => votes.get(bucket)! + (votes.get(bucket + 1) ?? 0);
  return [...votes.keys()]
    .sort((a, b) => both(b) - both(a) || a - b)
    .slice(0, CANDIDATES)
    .map((bucket) => bucket * width);
}

/** Compares the passage with the stretch of the text around a place. */
function compare(sought: Word[], words: Word[], from: number) {
  const width = Math.max(8, sought.length >> 2);
  const first = Math.max(0, from - width);
  const end = Math.min(words.length, from + sought.length + 3 * width);
  const pairs = pairsBetween(sought, words.slice(first, end));
  const chain = longestCommonChain(pairs);
  const best = tightest(chain, sought.length);
  return best && { ...best, first: best.first + first, last: best.last + first };
}

/** All pairs of equal words, those of the rarest words first until there are enough; by place in the passage. */
function pairsBetween(sought: Word[], stretch: Word[]): Pair[] {
  const places = placesOf(stretch, new Set(sought.map(({ word }) => word)));
  const rows = sought
    .map(({ word }, at) => ({ at, found: places.get(word) ?? [] }))
    .sort((a, b) => a.found.length - b.found.length);
  let room = MOST_PAIRS;
  const kept = rows.filter(({ found }) => (room -= found.length) >= 0);
  kept.sort((a, b) => a.at - b.at);
  return kept.flatMap(({ at, found }) => found.map((place): Pair => [at, place]));
}

/** The part of a chain with the greatest likeness: words that match far off by chance are left out at both ends. */
function tightest(chain: Pair[], length: number): { first: number; last: number; likeness: number } | null {
  if (chain.length === 0) return null;
  const likenessOf = (from: number, to: number) =>
    (2 * (to - from + 1)) / (length + chain[to]![1] - chain[from]![1] + 1);
  let [from, to] = [0, chain.length - 1];
  for (let at = from; at <= to; at += 1) if (likenessOf(at, to) > likenessOf(from, to)) from = at;
  for (let at = to; at >= from; at -= 1) if (likenessOf(from, at) > likenessOf(from, to)) to = at;
  return { first: chain[from]![1], last: chain[to]![1], likeness: Math.min(1, likenessOf(from, to)) };
}
