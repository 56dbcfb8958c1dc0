/** How many characters, or words, two texts begin with together, and how many of the rest they end with. */
export function commonEdges<Part>(
  one: ArrayLike<Part>,
  other: ArrayLike<Part>,
): { head: number; tail: number } {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return { head, tail };
}
