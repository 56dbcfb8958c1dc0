import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type ClaimLineRow = Schemas['ClaimRow'];

/** States by which the list is narrowed: every one that a claim can be in. */
export const STATES = [
  'draft',
  'researching',
  'in_review',
  'changes_requested',
  'approved',
  'published',
  'parked',
  'not_checkable',
  'retracted',
  'merged',
] as const satisfies ClaimLineRow['state'][];

/** Orders of the list: changed last, made last, or by number. */
export const CLAIM_SORTS = ['updated', 'created', 'ref'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** What a list of claims is narrowed to. */
export interface ClaimFilter {
  /** States with commas. */
  state?: string;
  assignee?: string;
  q?: string;
  topic?: string;
  /** Words of a name. */
  claimant?: string;
  /** A number of the scale, `null` for verdicts without one, `none` for unrated. */
  rating?: string;
  sort?: ClaimSort;
}

/** Claims, those changed last first, a page at a time. */
export const claimsQuery = (filter: ClaimFilter) =>
  infiniteQueryOptions({
    queryKey: ['claims', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/claims', { params: { query: { limit: 50, cursor: pageParam, ...filter } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
