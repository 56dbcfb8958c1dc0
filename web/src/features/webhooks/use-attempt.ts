import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api/problem';

/** Does something with a webhook, reads it again, and keeps why it was refused. */
export function useAttempt() {
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
    await queries.invalidateQueries({ queryKey: ['webhooks'] });
  };
  return { attempt, problem };
}
