import { Button, NativeSelect } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { peopleQuery } from '../../lib/people';
import type { Dossier } from '../claim/claim-query';
import style from './entries.module.css';
import { EntryLine } from './entry-line';
import { historyQuery } from './history-query';
import { ENTRY_KINDS, type HistorySearch } from './history-search';

/** All that has happened to the claim, newest first; what is shown of it stands in the address. */
export function Entries({ claim }: { claim: Dossier }) {
  const t = useTranslations('history');
  const search = useSearch({ from: '/desk/claims/$claimId' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...historyQuery(claim.ref, search),
    placeholderData: keepPreviousData,
  });
  const entries = data?.pages.flatMap((page) => page.data) ?? [];
  // An address may be about an entry that is further down than what is shown at first.
  const sought = search.entry !== undefined && !entries.some(({ seq }) => seq <= search.entry!);
  useEffect(() => {
    if (data && sought && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [data, sought, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (!data && error instanceof ApiProblem)
    return <ProblemPanel problem={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  const gone = search.entry !== undefined && !entries.some(({ seq }) => seq === search.entry);
  return (
    <section className={style.section} aria-labelledby="all-entries">
      <div className={style.head}>
        <h2 id="all-entries">{t('all')}</h2>
        <a href={`/api/v1/claims/${claim.ref}/history/log`} download title={t('exportHint')}>
          {t('export')}
        </a>
      </div>
      <Filters search={search} />
      {gone && !(sought && hasNextPage) && <p role="status">{t('gone')}</p>}
      {entries.length === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      <ol className={style.entries} data-ui="history">
        {entries.map((entry) => (
          <EntryLine key={entry.seq} claim={claim} entry={entry} meant={entry.seq === search.entry} />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </section>
  );
}

function Filters({ search }: { search: HistorySearch }) {
  const t = useTranslations('history');
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const { data: people = [] } = useQuery(peopleQuery);
  const narrow = (some: Pick<HistorySearch, 'kind' | 'by'>) =>
    void navigate({
      search: (now) => ({ ...now, entry: undefined, ...some }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={style.filters}>
      <NativeSelect
        size="xs"
        label={t('kind')}
        value={search.kind ?? ''}
        data={[
          { value: '', label: t('everything') },
          ...ENTRY_KINDS.map((kind) => ({ value: kind, label: t(`kindOf.${kind}`) })),
        ]}
        onChange={({ currentTarget }) =>
          narrow({ kind: ENTRY_KINDS.find((kind) => kind === currentTarget.value) })
        }
      />
      <NativeSelect
        size="xs"
        label={t('person')}
        value={search.by ?? ''}
        data={[
          { value: '', label: t('everybody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => narrow({ by: currentTarget.value || undefined })}
      />
    </div>
  );
}
