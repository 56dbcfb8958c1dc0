import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { RowList } from '../../components/row-list';
import { StateChip } from '../../components/state-chip';
import line from '../../components/two-lines.module.css';
import { Waiting } from '../../components/waiting';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import { LinkChip } from './link-chip';
import page from '../lists/claims-page.module.css';
import { AILING, linksQuery } from './links-query';

/** Links of evidence that died, moved, changed or let no robot in: of public checks first of all. */
export function LinksPage() {
  const t = useTranslations('links');
  const filter = useSearch({ from: '/desk/links' });
  const navigate = useNavigate({ from: '/links' });
  const narrow = (some: typeof filter) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(linksQuery(filter));
  const rows = data?.pages.flatMap(({ data: links }) => links.map(asRow)) ?? [];
  return (
    <>
      <PageHeader title={t('title')}>
        <Link to="/evidence">{t('all')}</Link>
      </PageHeader>
      <div className={`${page.filters} sideways`} role="group" aria-label={t('filter')}>
        {[undefined, ...AILING].map((state) => (
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
        <Button
          size="compact-sm"
          variant={filter.of ? 'default' : 'filled'}
          aria-pressed={!filter.of}
          onClick={() => narrow({ of: filter.of ? undefined : 'all' })}
        >
          {t('published')}
        </Button>
      </div>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      <RowList
        label={t('title')}
        rows={rows}
        more={hasNextPage ? () => void fetchNextPage() : undefined}
        href={({ claim, id }) => `/claims/${claim.ref}?tab=evidence&piece=${id}`}
        draw={(row) => <LinkLine row={row} />}
      />
    </>
  );
}

const asRow = (row: Schemas['LinkRow']) => ({
  ...row,
  id: row.evidenceId,
  version: Date.parse(row.link.since ?? ''),
});

/** A link in the list: how it fares, where it leads, and the claim that stands on it. */
function LinkLine({ row }: { row: Schemas['LinkRow'] }) {
  const t = useTranslations('links');
  const { ago } = useDates();
  const { link, claim } = row;
  return (
    <>
      <span className={line.first}>
        <LinkChip state={link.state} />
        <bdi>{row.title ?? row.url}</bdi>
      </span>
      <span className={line.facts}>
        <span translate="no">{claim.ref}</span>
        <StateChip state={claim.state} />
        <bdi>{claim.statement}</bdi>
        <span className={line.less}>{row.archived ? t('archived') : t('notArchived')}</span>
        {link.since && <span className={line.less}>{ago(link.since)}</span>}
      </span>
    </>
  );
}
