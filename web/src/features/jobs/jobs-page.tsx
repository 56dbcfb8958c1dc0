import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { RowList } from '../../components/row-list';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { useMay } from '../../lib/use-may';
import page from '../lists/claims-page.module.css';
import { KINDS, STATES, type JobFilter } from './job-filter';
import { JobLine } from './job-line';
import { useJobWords } from './job-words';
import { jobsQuery, pageOf, type JobRow } from './jobs-query';
import { TryAgain } from './try-again';

/** Work that goes on behind the pages: one's own, and for admins everybody's. */
export function JobsPage() {
  const t = useTranslations('jobs');
  const filter = useSearch({ from: '/desk/jobs' });
  const navigate = useNavigate({ from: '/jobs' });
  const narrow = (some: JobFilter) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(jobsQuery(filter));
  const words = useJobWords();
  const oversees = useMay('jobs:oversee');
  const rows = data?.pages.flatMap(({ data: jobs }) => jobs.map(asRow)) ?? [];
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={`${page.filters} sideways`} role="group" aria-label={t('filter')}>
        {[undefined, ...STATES].map((state) => (
          <Button
            key={state ?? 'any'}
            size="compact-sm"
            variant={filter.state === state ? 'filled' : 'default'}
            aria-pressed={filter.state === state}
            onClick={() => narrow({ state })}
          >
            {t(`state.${state ?? 'any'}`)}
          </Button>
        ))}
        <NativeSelect
          size="xs"
          aria-label={t('kindOf')}
          value={filter.kind ?? ''}
          data={[
            { value: '', label: t('anyKind') },
            ...KINDS.map((kind) => ({ value: kind, label: words.kind(kind) })),
          ]}
          onChange={({ currentTarget }) =>
            narrow({ kind: KINDS.find((kind) => kind === currentTarget.value) })
          }
        />
      </div>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && (
        <EmptyState title={t(filter.state || filter.kind ? 'noneSuch' : 'none')}>
          {t(oversees ? 'noneHintAll' : 'noneHint')}
        </EmptyState>
      )}
      <RowList
        label={t('title')}
        rows={rows}
        more={hasNextPage ? () => void fetchNextPage() : undefined}
        href={pageOf}
        draw={(row) => <JobLine row={row} />}
        menu={(row) => row.state === 'failed' && <TryAgain row={row} />}
      />
    </>
  );
}

const asRow = (row: JobRow) => ({ ...row, version: row.attempts });
