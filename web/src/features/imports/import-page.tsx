import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../components/page-header';
import { PageProblem } from '../../components/page-problem';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { ImportCard } from './import-card';
import { importQuery, rejectionsQuery, type ImportRow } from './imports-query';
import style from './imports-page.module.css';

/** One file on its way in, with the rows that were not taken and why. */
export function ImportPage() {
  const t = useTranslations('imports');
  const { importId } = useParams({ from: '/desk/imports/$importId' });
  const { data, error, refetch } = useQuery(importQuery(importId));
  if (!data && error instanceof ApiProblem)
    return <PageProblem problem={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <PageHeader title={t('one')} windowTitle={data.fileName}>
        <Link to="/imports">{t('all')}</Link>
      </PageHeader>
      <div className={style.page}>
        <ImportCard row={data} />
        {data.rows.rejected > 0 && <Rejections row={data} />}
      </div>
    </>
  );
}

function Rejections({ row: { id, rows } }: { row: ImportRow }) {
  const t = useTranslations('imports');
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(rejectionsQuery(id, rows.rejected));
  return (
    <section className={style.card} aria-labelledby="import-rejections">
      <h2 id="import-rejections">{t('rejections')}</h2>
      <ol className={style.rejections}>
        {data?.pages.flatMap((page) =>
          page.data.map(({ line, code, pointer, message, row }) => (
            <li key={line}>
              <p>
                {t('rejection', {
                  line,
                  field: pointer?.slice(1) ?? 'none',
                  reason: t.has(`reasons.${code}` as never) ? t(`reasons.${code}` as never) : message,
                })}
              </p>
              <code>{row.slice(0, 200)}</code>
            </li>
          )),
        )}
      </ol>
      {hasNextPage && (
        <Button variant="subtle" onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
