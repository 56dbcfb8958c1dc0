import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';
import type { JobFilter } from './job-filter';

export type JobRow = Schemas['JobDetails'];

const RUNNING_MS = 2_000;
/** What waits may wait for hours. */
const WAITING_MS = 15_000;

/** Jobs, newest first, a page at a time; asked for again while one of them is not at its end. */
export const jobsQuery = (filter: JobFilter) =>
  infiniteQueryOptions({
    queryKey: ['jobs', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/jobs', { params: { query: { limit: 50, cursor: pageParam, ...filter } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    refetchInterval: ({ state: { data } }) => {
      const states = new Set(data?.pages.flatMap((page) => page.data.map(({ state }) => state)));
      return states.has('running') ? RUNNING_MS : states.has('queued') && WAITING_MS;
    },
  });

/** Page of what a job works for; the list itself where there is none. */
export function pageOf({ about }: JobRow): string {
  switch (about?.type) {
    case 'article':
      return `/articles/${about.id}`;
    case 'evidence':
      return `/claims/${about.claimRef}?tab=evidence&piece=${about.id}`;
    case 'feed':
      return `/feeds?feed=${about.id}`;
    case 'import':
      return '/imports';
    default:
      return '/jobs';
  }
}
