import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from './api/problem';

/** Does something that the server may refuse, keeps why, and reads again what it may have changed either way. */
export function useAttempt(queryKey: QueryKey) {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<ApiProblem>();
  const attempt = async (move: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await move();
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    }
    await queries.invalidateQueries({ queryKey });
  };
  return { attempt, problem };
}
