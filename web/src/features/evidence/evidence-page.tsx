import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { PeekBeside, PeekButton } from '../../components/peek';
import { ProblemPanel } from '../../components/problem-panel';
import { RowList } from '../../components/row-list';
import { usePeek } from '../../components/use-peek';
import { Waiting } from '../../components/waiting';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useCommand } from '../../lib/commands/commands';
import { useTypedSearch } from '../../lib/use-typed-search';
import page from '../lists/claims-page.module.css';
import style from './evidence-page.module.css';
import { EvidenceLine } from './evidence-line';
import { EvidencePeek } from './evidence-peek';
import { COPIES, libraryQuery, type LibraryFilter } from './library-query';

/** Rows show what was found, in two lines and where they belong. */
const HEIGHTS = { wide: 96, narrow: 132 };

/** All evidence of the desk, to be searched by its words and by those of its archived copies. */
export function EvidencePage() {
  const t = useTranslations('evidence');
  const pages = useTranslations('pages');
  const filter = useSearch({ from: '/desk/evidence' });
  const navigate = useNavigate({ from: '/evidence' });
  const narrow = (some: LibraryFilter) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const search = useTypedSearch('/evidence', (q) => narrow({ q }));
  const peeking = usePeek();
  const field = useRef<HTMLInputElement>(null);
  useCommand('evidence.find', () => field.current?.focus());
  const { data, error, refetch, hasNextPage, fetchNextPage, isPlaceholderData } = useInfiniteQuery(
    libraryQuery(filter),
  );
  const rows = data?.pages.flatMap(({ data: found }) => found.map(asRow)) ?? [];
  return (
    <>
      <PageHeader title={pages('evidence')}>
        <Link to="/links">{t('links')}</Link>
      </PageHeader>
      <div className={style.find}>
        <TextInput
          ref={field}
          type="search"
          maxLength={200}
          label={t('find')}
          placeholder={t('findHint')}
          defaultValue={filter.q}
          onChange={({ currentTarget }) => search(currentTarget.value)}
        />
      </div>
      <div className={`${page.filters} sideways`} role="group" aria-label={t('filter')}>
        {[undefined, ...COPIES].map((archive) => (
          <Button
            key={archive ?? 'any'}
            size="compact-sm"
            variant={filter.archive === archive ? 'filled' : 'default'}
            aria-pressed={filter.archive === archive}
            onClick={() => narrow({ archive })}
          >
            {t(`archive.${archive ?? 'any'}`)}
          </Button>
        ))}
      </div>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && <Nothing filter={filter} all={() => narrow({ archive: undefined })} />}
      <div data-ui="evidence" aria-busy={isPlaceholderData}>
        <RowList
          label={pages('evidence')}
          rows={rows}
          heights={HEIGHTS}
          more={hasNextPage ? () => void fetchNextPage() : undefined}
          href={(row) => hrefOf(row, filter.q)}
          draw={(row) => <EvidenceLine row={row} />}
          menu={(row) => <PeekButton name={row.title ?? row.url ?? row.claim.ref} peeking={peeking} />}
          beside={(row) => (
            <PeekBeside peeking={peeking} about={row.title ?? undefined}>
              <EvidencePeek row={row} href={hrefOf(row, filter.q)} close={peeking.close} />
            </PeekBeside>
          )}
        />
      </div>
    </>
  );
}

const asRow = (row: Schemas['LibraryRow']) => ({
  ...row,
  id: row.evidenceId,
  version: Date.parse(row.addedAt),
});

/** To the piece on its claim, and into its copy where the words were found in that. */
function hrefOf({ claim, evidenceId, foundIn }: Schemas['LibraryRow'], q?: string): string {
  const piece = `/claims/${claim.ref}?tab=evidence&piece=${evidenceId}`;
  return foundIn === 'copy' && q ? `${piece}&copy=${encodeURIComponent(q)}` : piece;
}

function Nothing({ filter, all }: { filter: LibraryFilter; all: () => void }) {
  const t = useTranslations('evidence');
  const why = filter.q ? 'nothing' : filter.archive ? 'nothingSo' : 'none';
  return (
    <EmptyState title={t(why)}>
      {t(`${why}Hint`)}
      {filter.archive && (
        <p>
          <Button size="compact-sm" variant="default" onClick={all}>
            {t('without')}
          </Button>
        </p>
      )}
    </EmptyState>
  );
}
