import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../lib/api/all-pages';
import { answer, api, type Schemas } from '../../lib/api/client';
import type { HistorySearch } from './history-search';

export type Entry = Schemas['HistoryEntry'];

/** What has happened to a claim, newest first, a page at a time. */
export const historyQuery = (claimId: string, { kind, by }: Pick<HistorySearch, 'kind' | 'by'>) =>
  infiniteQueryOptions({
    queryKey: ['history', claimId, 'entries', kind, by],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/claims/{id}/history', {
          params: {
            path: { id: claimId },
            query: {
              limit: 50,
              cursor: pageParam,
              actor: by,
              ...(kind === 'key' ? { withKey: true } : { kind }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
  });

/** All versions of a claim, newest first, a page at a time. */
export const versionPagesQuery = (claimId: string) =>
  infiniteQueryOptions({
    queryKey: ['history', claimId, 'version-pages'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/claims/{id}/versions', {
          params: { path: { id: claimId }, query: { limit: 100, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });

/** Every version of a claim after one of them, newest first. @throws ApiProblem where they cannot be read */
export const versionsAfter = (claimId: string, known: number) =>
  allPages(async (cursor) => {
    const { data, page } = await answer(
      api.GET('/api/v1/claims/{id}/versions', {
        params: { path: { id: claimId }, query: { limit: 100, cursor } },
      }),
    );
    const newer = data.filter(({ version }) => version > known);
    return { data: newer, page: { ...page, hasMore: page.hasMore && newer.length === data.length } };
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

/** What the claim said in one version. */
export const versionQuery = (claimId: string, version: number) =>
  queryOptions({
    queryKey: ['history', claimId, 'version', version],
    queryFn: async ({ signal }) => {
      const found = await answer(
        api.GET('/api/v1/claims/{id}/versions/{range}', {
          params: { path: { id: claimId, range: String(version) } },
          signal,
        }),
      );
      return 'content' in found ? found.content : null;
    },
    staleTime: Infinity,
  });
