import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type ApiKey = Schemas['KeyAnswer'];
/** With the key itself, which is told once. */
export type NewApiKey = Schemas['NewKeyAnswer'];

/** Keys that work, the newest first, a page at a time. */
export const apiKeysQuery = infiniteQueryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      api.GET('/api/v1/keys', {
        params: { query: { active: true, limit: 50, cursor: pageParam } },
        signal,
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
});

export type Account = Schemas['UserAnswer'];

/** Programs with an account of their own. */
export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: async ({ signal }) =>
    (
      await answer(api.GET('/api/v1/users', { params: { query: { limit: 100, active: true } }, signal }))
    ).data.filter(({ kind }) => kind === 'service'),
  staleTime: 60_000,
});
