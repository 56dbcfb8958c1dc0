import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { answer, api } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import type { Evidence } from './claim-query';

/** Has a page archived again, or keeps a copy that a person has made. What cannot be done is said. */
export function useArchiveWrites({ id }: Evidence) {
  const t = useTranslations('archive');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const tell = async (work: Promise<unknown>, done: string) => {
    try {
      await work;
      say(done);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(problem.errors[0] ? fault(problem.errors[0]) : title(problem), { tone: 'danger' });
    }
    for (const key of ['claim', 'moves']) await queries.invalidateQueries({ queryKey: [key] });
  };
  const params = { path: { id } };
  return {
    again: () => tell(send('post', '/api/v1/evidence/{id}/archive', { params }), t('trying')),
    /** A file can't be kept on the device as other changes are: it is sent at once, or not at all. */
    bring(file: File) {
      const form = new FormData();
      form.append('file', file);
      const sent = answer(api.POST('/api/v1/evidence/{id}/copy', { params, body: form as never }));
      return tell(sent, t('brought'));
    },
  };
}
