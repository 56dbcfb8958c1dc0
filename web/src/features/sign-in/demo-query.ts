import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';

/** The people of the demo newsroom; nobody outside of demo mode. */
export const demoQuery = queryOptions({ queryKey: ['demo'], queryFn: demoPeople, staleTime: Infinity });

async function demoPeople() {
  try {
    return (await answer(api.GET('/api/v1/auth/demo'))).people;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 404) return [];
    throw problem;
  }
}
