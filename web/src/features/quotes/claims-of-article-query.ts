import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

/** A claim with the quotes that it is said in. */
export type ClaimOfArticle = Schemas['ClaimRow'];

/** All claims that were made from an article, the newest first. */
export const claimsOfArticleQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['claims', 'article', articleId],
    queryFn: async ({ signal }) => {
      const claims: ClaimOfArticle[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const query = { article: articleId, sort: 'created' as const, limit: 100, cursor };
        const { data, page } = await answer(api.GET('/api/v1/claims', { params: { query }, signal }));
        claims.push(...data);
        more = page.hasMore;
        cursor = page.nextCursor ?? undefined;
      }
      return claims;
    },
  });

/** The claims that were made of each quote, by its id, in the order in which they were made. */
export function claimsByQuote(claims: readonly ClaimOfArticle[]): ReadonlyMap<string, ClaimOfArticle[]> {
  const byQuote = new Map<string, ClaimOfArticle[]>();
  for (const claim of claims.toReversed())
    for (const id of claim.quoteIds) byQuote.set(id, [...(byQuote.get(id) ?? []), claim]);
  return byQuote;
}
