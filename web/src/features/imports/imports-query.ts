import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type ImportRow = Schemas['ImportAnswer'];

const LOOK_AGAIN_MS = 1500;

/** Whether an import goes on by itself. */
export const isGoing = ({ state }: ImportRow) => state === 'queued' || state === 'running';

/** Imports, newest first, a page at a time; asked for again while one of them is going. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/imports', { params: { query: { limit: 20, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ data }) => data.some(isGoing)) ? LOOK_AGAIN_MS : false,
});

/** One import; asked for again while it is going. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isGoing(state.data) ? LOOK_AGAIN_MS : false),
  });

/** The rows that an import has rejected; read again when there are more. */
export const rejectionsQuery = (id: string, rejected: number) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'rejections', rejected],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/imports/{id}/rejections', {
          params: { path: { id }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });

/** Minutes that are left at the pace so far, or null while there is none. */
export function minutesLeft({ bytes, createdAt, updatedAt }: ImportRow): number | null {
  const took = Date.parse(updatedAt) - Date.parse(createdAt);
  if (bytes.done === 0 || took <= 0) return null;
  return Math.ceil((((bytes.of - bytes.done) / bytes.done) * took) / 60_000);
}
