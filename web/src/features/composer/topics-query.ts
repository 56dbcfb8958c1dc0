import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** Topics of the claims that were worked on last, to choose from. */
export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: async () => {
    const { data } = await answer(api.GET('/api/v1/claims', { params: { query: { limit: 100 } } }));
    return [...new Set(data.flatMap(({ topics }) => topics))].sort();
  },
  staleTime: 60_000,
});
