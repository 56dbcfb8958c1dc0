import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useKnown } from '../../lib/live/use-known';
import { meQuery } from '../../lib/session';
import type { Quote } from './quotes-query';

/** The quotes of an article, each as it is now; those that others have added since it was opened wait until they are loaded. */
export function useQuietQuotes(articleId: string, { data, isFetching }: UseQueryResult<Quote[]>) {
  const { data: me } = useQuery(meQuery);
  const { ids, load } = useKnown(data, articleId, isFetching);
  const quotes = useMemo(
    () => ids?.size && data?.filter(({ id, decidedBy }) => ids.has(id) || decidedBy?.id === me?.id),
    [ids, data, me?.id],
  );
  const shown = quotes || data;
  return { quotes: shown, waiting: (data?.length ?? 0) - (shown?.length ?? 0), load };
}
