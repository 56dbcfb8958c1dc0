import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../lib/api/all-pages';
import { answer, api, type Schemas } from '../../lib/api/client';
import { isReading, LOOK_AGAIN_MS } from '../../lib/reading-job';

export type Quote = Schemas['QuoteAnswer'];
export type Article = Schemas['ArticleAnswer'];

/** What is known about an article, without its text; asked for again while its quotes are being found. */
export const articleQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['article', articleId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/articles/{id}', { params: { path: { id: articleId } }, signal })),
    refetchInterval: ({ state: { data } }) => (data && isReading(data) ? LOOK_AGAIN_MS : false),
  });

/** The text of an article, as it was stored: it never changes. */
export const textQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['text', articleId],
    queryFn: ({ signal }) =>
      answer<string>(
        api.GET('/api/v1/articles/{id}/text', {
          params: { path: { id: articleId } },
          parseAs: 'text',
          signal,
        }),
      ),
    staleTime: Infinity,
  });

/** Where the pages of a PDF and the cues of subtitles stand in the text of an article; they never change. */
export const placesQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['places', articleId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/articles/{id}/places', { params: { path: { id: articleId } }, signal })),
    staleTime: Infinity,
  });

/** All quotes of an article, in the order of the text. */
export const quotesQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['quotes', articleId],
    queryFn: async ({ signal }) => {
      const quotes: Quote[] = await allPages((cursor) =>
        answer(
          api.GET('/api/v1/articles/{id}/quotes', {
            params: { path: { id: articleId }, query: { limit: 100, cursor } },
            signal,
          }),
        ),
      );
      return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  });
