import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** How a link may fare that somebody should look at. */
export const AILING = ['gone', 'moved', 'changed', 'blocked'] as const;
export type Ailing = (typeof AILING)[number];

/** What the list of links is narrowed to. */
export interface LinkFilter {
  state?: Ailing;
  /** Of all claims; of public checks when absent. */
  of?: 'all';
}

/** Links that need somebody, a page at a time. */
export const linksQuery = (filter: LinkFilter) =>
  infiniteQueryOptions({
    queryKey: ['links', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/links', { params: { query: { limit: 50, cursor: pageParam, ...filter } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });

/** What went and what came on the page behind a piece of evidence since it was archived. */
export const differenceQuery = (id: string, since: string | null) =>
  queryOptions({
    queryKey: ['link-difference', id, since],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/evidence/{id}/link/difference', { params: { path: { id } }, signal })),
  });
