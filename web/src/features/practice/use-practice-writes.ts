import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { answer, api } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { forgetDone, say } from '../../lib/undo/undo';
import { practiceQuery, type Practice, type Round } from './practice-query';
import { usePracticeChoices } from './use-practice-choices';
import { useShowStep } from './use-show-step';

/** Begins a round or goes on with it, has the colleague approve, and ends it. */
export function usePracticeWrites() {
  const t = useTranslations('frame.practice');
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const show = useShowStep();
  const [{ skipped }, choose] = usePracticeChoices();
  const keep = (practice: Practice) => queries.setQueryData(practiceQuery.queryKey, practice);
  const tell = (problem: unknown) => {
    if (!(problem instanceof ApiProblem)) throw problem;
    say(title(problem), { tone: 'danger' });
  };
  return {
    async start() {
      try {
        const practice = await answer(api.POST('/api/v1/practice'));
        keep(practice);
        choose({ dismissed: true, away: false });
        show(practice as Round, skipped);
      } catch (problem) {
        tell(problem);
      }
    },
    async approve() {
      try {
        keep(await send('post', '/api/v1/practice/approval', {}));
      } catch (problem) {
        tell(problem);
      }
      // Nobody tells of what happens in a round.
      for (const root of ['claim', 'moves', 'history']) void queries.invalidateQueries({ queryKey: [root] });
    },
    async end() {
      try {
        await send('delete', '/api/v1/practice', {});
      } catch (problem) {
        tell(problem);
        return;
      }
      forgetDone();
      await navigate({ to: '/' });
      await queries.invalidateQueries({ queryKey: practiceQuery.queryKey });
      queries.removeQueries({ type: 'inactive' });
      choose({ dismissed: true, away: false, skipped: [] });
      document.getElementById('main')?.focus();
      say(t('removed'));
    },
  };
}
