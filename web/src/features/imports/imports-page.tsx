import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { BeginImport } from './begin-import';
import { ImportCard } from './import-card';
import { importsQuery } from './imports-query';
import style from './imports-page.module.css';

/** Files of many articles: how far each has come, and a place to hand in another. They go on when the page is closed. */
export function ImportsPage() {
  const t = useTranslations('imports');
  const pages = useTranslations('pages');
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(importsQuery);
  const mayWrite = useQuery(meQuery).data?.permissions.includes('articles:write') ?? false;
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <>
      <PageHeader title={pages('imports')} />
      <div className={style.page}>
        {mayWrite && <BeginImport />}
        {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
        {!data && !error && <Waiting />}
        {data && rows.length === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
        {rows.map((row) => (
          <ImportCard key={row.id} row={row} />
        ))}
        {hasNextPage && (
          <Button variant="subtle" onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </div>
    </>
  );
}
