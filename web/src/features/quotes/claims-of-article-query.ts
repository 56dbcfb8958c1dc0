import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

/** A claim with the quotes that it is said in. */
export type ClaimOfArticle = Schemas['ClaimRow'];

/** Claims that were made from an article, the newest first. */
export const claimsOfArticleQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['claims', 'article', articleId],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/claims', {
            params: { query: { article: articleId, sort: 'created', limit: 100 } },
          }),
        )
      ).data,
  });
