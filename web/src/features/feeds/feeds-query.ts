import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type FeedRow = Schemas['FeedAnswer'];

/** What the page of feeds shows: all, or one of them. */
export interface FeedFilter {
  feed?: string;
}

/** Minutes between two checks that can be chosen. */
export const PACES = [15, 30, 60, 180, 360, 720, 1440];

const LOOK_AGAIN_MS = 10_000;

/** Feeds, newest first, a page at a time. */
export const feedsQuery = infiniteQueryOptions({
  queryKey: ['feeds', 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/feeds', { params: { query: { limit: 50, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
});

/** One feed; its checks are no news, so it is asked for again while it is looked at. */
export const feedQuery = (id: string) =>
  queryOptions({
    queryKey: ['feeds', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/feeds/{id}', { params: { path: { id } }, signal })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** What became of its items, those that were found last first. */
export const feedItemsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['feeds', id, 'items'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/feeds/{id}/items', {
          params: { path: { id }, query: { limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Why a feed stops by itself. */
const STOPS = ['gone', 'person_left', 'redacted'];

/** How a feed fares. */
export function stateOf({ active, code, failures, checkedAt }: FeedRow) {
  if (!active) return STOPS.includes(code ?? '') ? 'stopped' : 'paused';
  if (code === 'off') return 'off';
  if (failures > 0) return 'failing';
  return checkedAt ? 'fine' : 'fresh';
}

/** What it is called: its own title, else its address. */
export const nameOf = ({ title, url }: FeedRow): string => title ?? url.replace(/^https?:\/\//, '');
