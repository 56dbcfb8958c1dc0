import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type ArticleRow = Schemas['ArticlePage']['data'][number];

/** What the list of articles is narrowed to. */
export interface InboxFilter {
  q?: string;
  language?: string;
}

/** Articles, newest first, a page at a time. */
export const articlesQuery = (filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ['articles', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/articles', {
          params: { query: { limit: 50, cursor: pageParam, ...filter } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
