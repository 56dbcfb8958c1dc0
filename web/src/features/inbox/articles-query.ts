import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';
import { isReading, LOOK_AGAIN_MS } from '../../lib/reading-job';
import { TRIAGE_TABS, type TriageTab } from './triage-tabs';

export type ArticleRow = Schemas['ArticlePage']['data'][number];

/** What the list of articles is narrowed to. */
export interface InboxFilter {
  tab?: TriageTab;
  q?: string;
  language?: string;
  agency?: string;
  sort?: 'oldest';
}

/** Articles, newest first unless asked otherwise, a page at a time; asked for again while one of them is being read. */
export const articlesQuery = ({ tab = 'open', ...words }: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ['articles', tab, words],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/articles', {
          params: {
            query: {
              limit: 50,
              cursor: pageParam,
              include: pageParam === undefined ? 'counts' : undefined,
              ...TRIAGE_TABS[tab],
              ...words,
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ data }) => data.some(isReading)) ? LOOK_AGAIN_MS : false,
  });
