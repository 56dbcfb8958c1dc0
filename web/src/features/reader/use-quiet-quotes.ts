import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useKnown } from '../../lib/live/use-known';
import { meQuery } from '../../lib/session';
import type { Quote } from './quotes-query';

const NONE: Quote[] = [];

/**
 * The quotes of an article, each as it is now; those that others, or another reading, have added since it was opened wait until they are
 * loaded, unless nothing else is there.
 */
export function useQuietQuotes(articleId: string, { data, isFetching }: UseQueryResult<Quote[]>) {
  const { data: me } = useQuery(meQuery);
  const { ids, load } = useKnown(data, articleId, isFetching);
  const quiet = useMemo(() => {
    if (!ids || !data) return undefined;
    const [quotes, waiting]: [Quote[], Quote[]] = [[], []];
    for (const quote of data)
      (ids.has(quote.id) || quote.decidedBy?.id === me?.id ? quotes : waiting).push(quote);
    return quotes.length ? { quotes, waiting } : undefined;
  }, [ids, data, me?.id]);
  return { ...(quiet ?? { quotes: data, waiting: NONE }), load };
}
