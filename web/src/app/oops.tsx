import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../components/empty-state';
import { Forbidden, NotFound } from '../components/nowhere';
import { ProblemPanel } from '../components/problem-panel';
import { ApiProblem } from '../lib/api/problem';
import { MissingCode } from '../lib/missing-code';

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
      {error instanceof MissingCode ? (
        <p>{t('missingCode')}</p>
      ) : (
        <ProblemPanel problem={problem} again={again} />
      )}
      <Reload />
    </EmptyState>
  );
}

/** Loads the page again once the desk answers: without it, a browser would show a page of its own instead. */
function Reload() {
  const t = useTranslations('frame');
  const [isAway, setAway] = useState(false);
  const reload = async () => {
    setAway(false);
    const page = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } }).catch(
      () => undefined,
    );
    if (page?.ok) location.reload();
    else setAway(true);
  };
  return (
    <>
      <Button variant="default" onClick={() => void reload()}>
        {t('reloadPage')}
      </Button>
      {isAway && <p role="alert">{t('deskAway')}</p>}
    </>
  );
}
