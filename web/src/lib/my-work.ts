import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './api/client';

/** What waits for this person, by what is asked of them. */
export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/my-work', { signal })),
});
