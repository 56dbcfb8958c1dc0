import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useJobWords } from './job-words';
import style from './jobs.module.css';
import type { JobRow } from './jobs-query';

/** Has a failed job begun anew. */
export function TryAgain({ row: { id, kind, about } }: { row: JobRow }) {
  const t = useTranslations('jobs');
  const words = useJobWords();
  const problems = useProblemWords();
  const queries = useQueryClient();
  const tryAgain = async () => {
    try {
      await send('post', '/api/v1/jobs/{id}/retry', { params: { path: { id } } });
      say(t('trying', { kind: words.kind(kind) }));
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      say(problems.title(refused));
    }
    await queries.invalidateQueries({ queryKey: ['jobs'] });
  };
  return (
    <Button
      className={style.again}
      size="compact-sm"
      variant="default"
      onClick={() => void tryAgain()}
      aria-label={t('againOf', { kind: words.kind(kind), name: about?.name ?? '' })}
    >
      {t('again')}
    </Button>
  );
}
