/** Places of one word in two texts. */
export type Pair = [inFirst: number, inSecond: number];

/**
 * The longest chain of pairs that rises in both texts: the words that the two have in common, in order; of equally long ones one whose
 * links lie close together. Hunt and Szymanski, "A fast algorithm
 * for computing longest common subsequences" (1977); n log n in the number of pairs.
 * @param pairs by place in the first text, those of one place by place in the second
 */
export function longestCommonChain(pairs: readonly Pair[]): Pair[] {
  /** For each length of a chain, the link that ends it earliest in the second text. */
  const ends: Link[] = [];
  for (let to = 0; to < pairs.length;) {
    const from = to;
    while (to < pairs.length && pairs[to]![0] === pairs[from]![0]) to += 1;
    // From behind, so that no two pairs of one place are links of one chain.
    for (let at = to - 1; at >= from; at -= 1) {
      const pair = pairs[at]!;
      const length = chainsEndingBefore(ends, pair[1]);
      ends[length] = { pair, before: ends[length - 1] ?? null };
    }
  }
  const chain: Pair[] = [];
  for (let link = ends.at(-1) ?? null; link; link = link.before) chain.push(link.pair);
  return drawnTogether(chain.reverse(), pairs);
}

/** The same chain with each link as near to the next as it can be: a frequent word may stand far before the others too. */
function drawnTogether(chain: Pair[], pairs: readonly Pair[]): Pair[] {
  const drawn: Pair[] = [];
  let at = pairs.length - 1;
  let next = Infinity;
  for (const [place, earliest] of chain.reverse()) {
    while (pairs[at]![0] !== place || (pairs[at]![1] >= next && pairs[at]![1] > earliest)) at -= 1;
    next = drawn.length === 0 ? earliest : pairs[at]![1];
    drawn.push([place, next]);
  }
  return drawn.reverse();
}

interface Link {
  pair: Pair;
  before: Link | null;
}

/** How many of the chains end before a place: by halves, since their ends rise. */
function chainsEndingBefore(ends: readonly Link[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]!.pair[1] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
