import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type ClaimLineRow = Schemas['ClaimRow'];

/** What a list of claims is narrowed to. */
export interface ClaimFilter {
  /** States with commas. */
  state?: string;
  assignee?: string;
  q?: string;
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
