import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { ProblemPanel } from '../../components/problem-panel';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import style from './comparison.module.css';
import type { HistorySearch } from './history-search';
import { Restore } from './restore';
import { ChangeList } from '../review/change-list';
import { useCompared } from './use-compared';

/** What differs between two versions of the claim. */
export function Comparison({ claim }: { claim: Dossier }) {
  const t = useTranslations('history');
  const { moment } = useDates();
  const { beside } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const first = useRef<HTMLSelectElement>(null);
  const { known, versions, from, to, changes: compared } = useCompared(claim);
  const { data: changes, error, refetch } = compared;
  const show = (some: Pick<HistorySearch, 'compare' | 'beside'>) =>
    void navigate({ search: (search) => ({ ...search, ...some }), replace: true, resetScroll: false });
  const choose = (one: number, other: number) => show({ compare: `${one}..${other}` });
  if (!known.data && known.error instanceof ApiProblem)
    return <ProblemPanel problem={known.error} again={() => void known.refetch()} />;
  if (versions.length < 2) return null;
  const options = versions.map(({ version, actor, at }) => ({
    value: String(version),
    label: t('version', { version, name: actor.name, at: moment(at) }),
  }));
  /** An address may name a version that is older than those that are listed. */
  const optionsWith = (version: number) =>
    versions.some((one) => one.version === version)
      ? options
      : [...options, { value: String(version), label: t('versionMade', { version }) }];
  const listOlder = async () => {
    const { hasNextPage } = await known.fetchNextPage();
    // The button has gone.
    if (!hasNextPage) first.current?.focus();
  };
  return (
    <section className={cards.card} aria-label={t('compare')}>
      <div className={cards.pair}>
        <NativeSelect
          ref={first}
          label={t('from')}
          value={String(from)}
          data={optionsWith(from)}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value), to)}
        />
        <NativeSelect
          label={t('to')}
          value={String(to)}
          data={optionsWith(to)}
          onChange={({ currentTarget }) => choose(from, Number(currentTarget.value))}
        />
      </div>
      {known.hasNextPage && (
        <Button
          size="xs"
          variant="default"
          className={style.layout}
          loading={known.isFetchingNextPage}
          onClick={() => void listOlder()}
        >
          {t('olderVersions')}
        </Button>
      )}
      {known.isFetchNextPageError && known.error instanceof ApiProblem && (
        <ProblemPanel problem={known.error} again={() => void listOlder()} />
      )}
      <SegmentedControl
        size="xs"
        className={style.layout}
        aria-label={t('layout')}
        value={beside ? 'beside' : 'inline'}
        onChange={(layout) => show({ beside: layout === 'beside' || undefined })}
        data={[
          { value: 'inline', label: t('inline') },
          { value: 'beside', label: t('beside') },
        ]}
      />
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {changes?.length === 0 && <p>{t('same')}</p>}
      {changes && changes.length > 0 && <ChangeList changes={changes} beside={beside} />}
      {from < claim.version && <Restore claim={claim} version={from} />}
    </section>
  );
}
