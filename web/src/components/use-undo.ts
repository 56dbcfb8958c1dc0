import { useTranslations } from 'use-intl';
import { ApiProblem } from '../lib/api/problem';
import { redo, say, undo, type Toast } from '../lib/undo/undo';
import { useProblemWords } from './problem-words';

/** Takes actions back and does them once more; where the server does not take that, it says why. */
export function useUndo() {
  const t = useTranslations('frame');
  const { title } = useProblemWords();
  const told = (done: Promise<void>, otherwise: 'notTakenBack' | 'notDoneAgain') =>
    void done.catch((problem: unknown) => {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(t(otherwise, { why: title(problem) }), { tone: 'danger' });
    });
  return {
    undo: (toast?: Toast) => told(undo(toast), 'notTakenBack'),
    redo: () => told(redo(), 'notDoneAgain'),
  };
}
