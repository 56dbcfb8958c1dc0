import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** How far the copy of a page may have come. */
export const COPIES = ['archived', 'pending', 'failed', 'impossible'] as const;

/** What the list of evidence is narrowed to. */
export interface LibraryFilter {
  q?: string;
  archive?: (typeof COPIES)[number];
}

/** Evidence of the desk by its words and those of its copies, a page at a time. */
export const libraryQuery = (filter: LibraryFilter) =>
  infiniteQueryOptions({
    queryKey: ['library', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/evidence', {
          params: { query: { limit: 30, cursor: pageParam, ...filter } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
