import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** What has happened to a claim, newest first. */
export const historyQuery = (claimId: string) =>
  infiniteQueryOptions({
    queryKey: ['history', claimId],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/claims/{id}/history', {
          params: { path: { id: claimId }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });

/** The versions of a claim, newest first. */
export const versionsQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['history', claimId, 'versions'],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/claims/{id}/versions', {
            params: { path: { id: claimId }, query: { limit: 100 } },
            signal,
          }),
        )
      ).data,
  });

/** What differs between two versions. */
export const comparisonQuery = (claimId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['history', claimId, 'comparison', from, to],
    queryFn: async ({ signal }) => {
      const range = `${from}..${to}`;
      const found = await answer(
        api.GET('/api/v1/claims/{id}/versions/{range}', { params: { path: { id: claimId, range } }, signal }),
      );
      return 'changes' in found ? found.changes : [];
    },
    staleTime: Infinity,
  });
