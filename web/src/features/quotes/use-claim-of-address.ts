import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Quote } from '../reader/quotes-query';
import type { ClaimOfArticle } from './claims-of-article-query';

/** Selects the first quote of the claim that the address names by its id or reference: `c=K-12`. A quote of its own in the address wins. */
export function useClaimOfAddress(
  claims: readonly ClaimOfArticle[],
  quotes: readonly Quote[],
  select: (id: string) => void,
): void {
  const { c, q } = useSearch({ from: '/desk/articles/$articleId' });
  const claim =
    c === undefined || q !== undefined ? undefined : claims.find(({ id, ref }) => id === c || ref === c);
  const quoteId = quotes.find(({ id }) => claim?.quoteIds.includes(id))?.id;
  useEffect(() => {
    if (quoteId !== undefined) select(quoteId);
  }, [quoteId, select]);
}
