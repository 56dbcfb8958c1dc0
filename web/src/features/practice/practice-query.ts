import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';
import { meQuery } from '../../lib/session';

export type Practice = Schemas['PracticeAnswer'];
export type Task = Schemas['PracticeTask'];

/** A round that is running. */
export type Round = Practice & { articleId: string };

/** How far this person's practice is. */
export const practiceQuery = queryOptions({
  queryKey: ['practice'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/practice', { signal })),
  staleTime: 60_000,
});

/** Whether this person may practise, and the round that is running: null for none, undefined until it is known or where it cannot be. */
export function usePractice(): { mayPractise: boolean; round: Round | null | undefined; isLoading: boolean } {
  const { data: me } = useQuery(meQuery);
  const mayPractise = me?.permissions.includes('articles:write') ?? false;
  const { data, isLoading, isFetched } = useQuery({ ...practiceQuery, enabled: mayPractise });
  return { mayPractise, round: data && (isRunning(data) ? data : null), isLoading: isLoading && !isFetched };
}

const isRunning = (practice: Practice): practice is Round => practice.articleId !== null;
