import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { Newcomers } from '../../components/newcomers';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useCommand } from '../../lib/commands/commands';
import { useQuietRows } from '../../lib/live/use-quiet-rows';
import { myWorkQuery } from '../../lib/my-work';
import { leaveTrail } from '../../lib/trail';
import { AilingLinks } from './ailing-links';
import { ClaimLine } from '../lists/claim-line';
import { usePractice } from '../practice/practice-query';
import { StartCard } from '../practice/start-card';
import style from './home-page.module.css';

const SECTIONS = [
  'toReview',
  'changesRequested',
  'toPublish',
  'assigned',
  'due',
  'corrections',
  'links',
] as const;

/** My work: every claim that waits for me, by what I should do about it. */
export function HomePage() {
  const t = useTranslations('home');
  const pages = useTranslations('pages');
  const { data, error, refetch, isFetching } = useQuery(myWorkQuery);
  useRowKeys();
  const { rows, waiting, load } = useQuietRows(data && listed(data), 'my-work', isFetching);
  const { isLoading } = usePractice();
  if (isLoading || (!data && !error))
    return (
      <>
        <PageHeader title={pages('home')} />
        <Waiting />
      </>
    );
  return (
    <>
      <PageHeader title={pages('home')} />
      <StartCard />
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>}
      <Newcomers n={waiting} of="rows" load={load} />
      {SECTIONS.map((name) => {
        const claims = rows.filter(({ section }) => section === name).map(({ claim }) => claim);
        return claims.length > 0 && <Section key={name} name={name} rows={claims} />;
      })}
    </>
  );
}

/** All sections as one list: a claim may stand in several. */
const listed = (work: Schemas['MyWorkAnswer']) =>
  SECTIONS.flatMap((section) =>
    work[section].data.map((claim: Row) => ({ id: `${section} ${claim.id}`, section, claim })),
  );

type Row = Schemas['WaitingClaim'] | Schemas['AilingClaim'];

function Section({ name, rows }: { name: (typeof SECTIONS)[number]; rows: Row[] }) {
  const t = useTranslations('home');
  const navigate = useNavigate();
  const open = (ref: string) => {
    leaveTrail(rows.map((row) => row.ref));
    const to = name === 'toPublish' ? '/claims/$claimId/publish' : '/claims/$claimId';
    void navigate({ to, params: { claimId: ref }, search: name === 'links' ? { tab: 'evidence' } : {} });
  };
  return (
    <section className={style.section} aria-label={t(name)}>
      <h2>{t(name)}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" data-row className={style.row} onClick={() => open(row.ref)}>
              <ClaimLine row={row} />
              {'ailing' in row && <AilingLinks links={row.ailing} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** j and k go from one claim to the next, over all sections. */
function useRowKeys(): void {
  const go = (by: 1 | -1) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[at < 0 ? 0 : at + by]?.focus();
  };
  useCommand('lists.next', () => go(1));
  useCommand('lists.previous', () => go(-1));
}
