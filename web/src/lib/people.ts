import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './api/client';

/** People at the desk who can be given work. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async ({ signal }) =>
    (
      await answer(api.GET('/api/v1/users', { params: { query: { limit: 100, active: true } }, signal }))
    ).data.filter(({ kind }) => kind === 'person'),
  staleTime: 60_000,
});
