import { checkClaimReview } from './check-claim-review.js';

export type Weight = 'required' | 'recommended';

type Node = Record<string, unknown>;

/**
 * How much each property of a ClaimReview matters, by its JSON pointer: found by leaving it out and checking what is missed then. What
 * nobody would miss is not named.
 */
export function weighClaimReview(review: object, publicUrl: string): Record<string, Weight> {
  const said = new Set(checkClaimReview(review, publicUrl).map(nameOf));
  return Object.fromEntries(
    pathsOf(review as Node).flatMap((path) => {
      const missed = checkClaimReview(without(review as Node, path), publicUrl).filter(
        (problem) => !said.has(nameOf(problem)),
      );
      if (missed.length === 0) return [];
      const weight: Weight = missed.some(({ level }) => level === 'error') ? 'required' : 'recommended';
      return [[`/${path.join('/')}`, weight]];
    }),
  );
}

const nameOf = ({ code, path }: { code: string; path: string }): string => `${code} ${path}`;

/** Paths of all properties, those of objects in it too. */
function pathsOf(node: Node, under: string[] = []): string[][] {
  return Object.entries(node).flatMap(([name, value]) => {
    const path = [...under, name];
    return [path, ...(isNode(value) ? pathsOf(value, path) : [])];
  });
}

function without(node: Node, [name, ...rest]: string[]): Node {
  const { [name!]: value, ...others } = node;
  return rest.length === 0 ? others : { ...others, [name!]: without(value as Node, rest) };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
