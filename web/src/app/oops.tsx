import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../components/empty-state';
import { Forbidden, NotFound } from '../components/nowhere';
import { ProblemPanel } from '../components/problem-panel';
import { ApiProblem } from '../lib/api/problem';

/** A page that could not be shown: what failed, what is safe, and how to go on. */
export function Oops({ error, reset }: ErrorComponentProps) {
  const t = useTranslations('frame');
  const router = useRouter();
  const problem = error instanceof ApiProblem ? error : new ApiProblem({ code: 'internal' });
  if (problem.status === 404) return <NotFound />;
  if (problem.status === 403) return <Forbidden />;
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <EmptyState title={t('oops')} level={1}>
      <p>{t('oopsHint')}</p>
      <ProblemPanel problem={problem} again={again} />
      <Button variant="subtle" onClick={() => location.reload()}>
        {t('reloadPage')}
      </Button>
    </EmptyState>
  );
}
