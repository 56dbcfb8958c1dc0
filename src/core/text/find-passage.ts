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
/** Likeness that all the words beside a passage are worth: they decide between places like it, but hardly alike is never more than the same. */
const BESIDE = 0.35;

/** The words of a passage, and those that stood beside it. */
interface Sought {
  words: Word[];
  before: Word[];
  behind: Word[];
}

/** A place by the numbers of its words. */
interface Place {
  first: number;
  last: number;
  likeness: number;
}

/**
 * Finds a passage in a text that may have changed: exactly, else where most of its words stand in its order. Rare words of the passage
 * and of what stood beside it vote for the stretches where it may lie, and only those are compared, so the time grows with the length of
 * the text and not with its square: about 0.2 s for a million characters.
 * @param context tells which one is meant where such words stand there twice; without it the first, or one of the most alike
 * @returns null where nothing is alike enough
 */
export function findPassage(
  text: string,
  passage: string,
  context: PassageContext = { prefix: '', suffix: '' },
): PassagePlace | null {
  const wanted = passage.trim();
  if (wanted === '') return null;
  const place = anchor(text, { ...context, exact: wanted });
  if (place) return { ...place, how: 'exact', likeness: 1 };
  return findAlike(text, wanted, context);
}

function findAlike(text: string, passage: string, { prefix, suffix }: PassageContext): PassagePlace | null {
  const sought = { words: wordsIn(passage), before: wordsIn(prefix), behind: wordsIn(suffix) };
  if (sought.words.length === 0) return null;
  const words = wordsIn(text);
  const width = Math.max(8, sought.words.length >> 2);
  let best: (Place & { worth: number }) | null = null;
  for (const from of candidates(sought, words, width)) {
    const end = Math.min(words.length, from + sought.words.length + 3 * width);
    for (const place of placesIn(sought, words, { first: Math.max(0, from - width), end })) {
      const worth = place.likeness + BESIDE * shareBeside(sought, words, place);
      const more = best ? worth - best.worth || best.first - place.first : 1;
      if (more > 0) best = { ...place, worth };
    }
  }
  if (!best) return null;
  const { first, last, likeness } = best;
  return { start: words[first]!.start, end: words[last]!.end, how: 'fuzzy', likeness };
}

/** Places in a stretch of the text that are alike enough: the most alike, and where it is known what stood beside the passage the others too. */
function placesIn(sought: Sought, words: Word[], { first, end }: { first: number; end: number }): Place[] {
  const place = compare(sought.words, words.slice(first, end), first);
  const least = sought.words.length < ENOUGH_WORDS ? 1 : ALIKE;
  if (!place || place.likeness < least) return [];
  if (sought.before.length + sought.behind.length === 0) return [place];
  return [
    ...placesIn(sought, words, { first, end: place.first }),
    place,
    ...placesIn(sought, words, { first: place.last + 1, end }),
  ];
}

/** How much of what stood beside the passage stands beside a place. */
function shareBeside({ before, behind }: Sought, words: Word[], { first, last }: Place): number {
  const kept =
    shared(before, words.slice(Math.max(0, first - before.length), first)) +
    shared(behind, words.slice(last + 1, last + 1 + behind.length));
  return kept / Math.max(1, before.length + behind.length);
}

function shared(some: Word[], others: Word[]): number {
  const known = new Set(others.map(({ word }) => word));
  return some.filter(({ word }) => known.has(word)).length;
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

/** Numbers of text words at which the passage may begin, most votes first; no two are of one stretch. */
function candidates({ before, words: sought, behind }: Sought, words: Word[], width: number): number[] {
  const telling = [...before, ...sought, ...behind];
  const places = placesOf(words, new Set(telling.map(({ word }) => word)));
  const byRarity = telling
    .map(({ word }, at) => ({ at: at - before.length, found: places.get(word) ?? [] }))
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
  const taken: number[] = [];
  for (const bucket of [...votes.keys()].sort((a, b) => both(b) - both(a) || a - b)) {
    if (taken.length === CANDIDATES) break;
    if (!taken.some((other) => Math.abs(other - bucket) < 2)) taken.push(bucket);
  }
  return taken.map((bucket) => bucket * width);
}

/** Compares the passage with a stretch of the text that begins with its word number `first`. */
function compare(sought: Word[], stretch: Word[], first: number): Place | null {
  const chain = longestCommonChain(pairsBetween(sought, stretch));
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
function tightest(chain: Pair[], length: number): Place | null {
  if (chain.length === 0) return null;
  const likenessOf = (from: number, to: number) =>
    (2 * (to - from + 1)) / (length + chain[to]![1] - chain[from]![1] + 1);
  let [from, to] = [0, chain.length - 1];
  for (let at = from; at <= to; at += 1) if (likenessOf(at, to) > likenessOf(from, to)) from = at;
  for (let at = to; at >= from; at -= 1) if (likenessOf(from, at) > likenessOf(from, to)) to = at;
  return { first: chain[from]![1], last: chain[to]![1], likeness: Math.min(1, likenessOf(from, to)) };
}
