import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { articleQuery, quotesQuery, type Article } from './quotes-query';

/** What a text can be said to be. */
export type ReadAs = NonNullable<Schemas['ExtractAgainRequest']['as']>;
export const READ_AS: readonly ReadAs[] = ['news', 'interview', 'transcript'];

/** Has the quotes of an article found again, and says what came of it; `running` is as what, while it takes. */
export function useReadAgain({ id, version }: Article) {
  const t = useTranslations('reader.again');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const [running, setRunning] = useState<ReadAs>();
  const readAgain = async (as: ReadAs) => {
    if (running) return;
    setRunning(as);
    try {
      const read = await send('post', '/api/v1/articles/{id}/extractions', {
        params: { path: { id }, header: ifMatch(version) },
        body: { as },
      });
      say('added' in read ? t('done', { ...read, as }) : t('begun'));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      const [first] = problem.errors ?? [];
      say(first ? fault(first) : title(problem), { tone: 'danger' });
    } finally {
      await Promise.all(
        [articleQuery(id), quotesQuery(id)].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
      );
      setRunning(undefined);
    }
  };
  return { readAgain, running };
}
