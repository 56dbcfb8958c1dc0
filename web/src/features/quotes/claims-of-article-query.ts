import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../lib/api/all-pages';
import { answer, api, type Schemas } from '../../lib/api/client';

/** A claim with the quotes that it is said in. */
export type ClaimOfArticle = Schemas['ClaimRow'];

/** All claims that were made from an article, the newest first. */
export const claimsOfArticleQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['claims', 'article', articleId],
    queryFn: ({ signal }) =>
      allPages((cursor) => {
        const query = { article: articleId, sort: 'created' as const, limit: 100, cursor };
        return answer(api.GET('/api/v1/claims', { params: { query }, signal }));
      }),
  });

/** The claims that were made of each quote, by its id, in the order in which they were made. */
export function claimsByQuote(claims: readonly ClaimOfArticle[]): ReadonlyMap<string, ClaimOfArticle[]> {
  const byQuote = new Map<string, ClaimOfArticle[]>();
  for (const claim of claims.toReversed())
    for (const id of claim.quoteIds) byQuote.set(id, [...(byQuote.get(id) ?? []), claim]);
  return byQuote;
}
