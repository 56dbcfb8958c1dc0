import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { ApiProblem } from '../lib/api/problem';
import { say } from '../lib/undo/undo';
import { useProblemWords } from './problem-words';

/**
 * Removes what a page shows. The page is left first, for nothing that it reads again would be there any more; a refusal is told in a
 * message.
 * @param queryKey of what is read again after it
 * @param leave goes to the list
 */
export function useRemoval(queryKey: QueryKey, leave: () => Promise<void>) {
  const queries = useQueryClient();
  const { title } = useProblemWords();
  return async (remove: () => Promise<void>): Promise<void> => {
    await leave();
    try {
      await remove();
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      say(title(refused), { tone: 'danger' });
    }
    await queries.invalidateQueries({ queryKey });
  };
}
