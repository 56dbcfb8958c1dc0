import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../components/page-header';
import { KeyHint } from '../../components/key-hint';
import { RatingChip } from '../../components/rating-chip';
import { StateChip } from '../../components/state-chip';
import { runCommand, useCommand } from '../../lib/commands/commands';
import { PresentPeople } from '../../components/present-people';
import { usePresence } from '../../lib/live/use-presence';
import { neighbours } from '../../lib/trail';
import { useCodeWords, useDates } from '../../words/words';
import { PracticeBadge } from '../practice/practice-badge';
import { MoveBar } from '../review/move-bar';
import { VersionBar } from '../review/version-bar';
import type { Dossier } from './claim-query';
import style from './claim-head.module.css';
import { useConflicts, useEditing } from './editing';
import { useLaidAside } from './use-laid-aside';
import { withWords } from '../../words/with-words';

const AsideTray = lazy(
  withWords(['claim', 'review'], async () => ({ default: (await import('./aside-tray')).AsideTray })),
);

/** What the claim is called and where it stands, and what can be done with it now; `newer` is out while this version is read. */
export function ClaimHead({ newer }: { newer?: Dossier }) {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const { day } = useDates();
  const { claim } = useEditing();
  const conflicts = useConflicts();
  const aside = useLaidAside(claim.ref);
  const people = usePresence('claim', claim.id);
  const navigate = useNavigate();
  const { tab = 'claim' } = useSearch({ from: '/desk/claims/$claimId' });
  const { before, after, at, of } = neighbours(claim.ref);
  const open = (ref: string | undefined) =>
    ref && void navigate({ to: '/claims/$claimId', params: { claimId: ref } });
  useCommand('claim.before', () => open(before), { when: before !== undefined });
  useCommand('claim.after', () => open(after), { when: after !== undefined });
  return (
    <div className={style.head}>
      <PageHeader
        title={
          <span className={style.title}>
            <span translate="no">{claim.ref}</span> <StateChip state={claim.state} />
          </span>
        }
        windowTitle={`${claim.ref} ${claim.statement.slice(0, 60)} · ${code('state', claim.state)}`}
      >
        <PracticeBadge articleIds={claim.quotes.map(({ articleId }) => articleId)} />
        <span className={style.facts}>
          {claim.topics.length > 0 && <span>{claim.topics.join(' · ')}</span>}
          {claim.dueAt && <span>{t('due', { day: day(claim.dueAt.slice(0, 10)) })}</span>}
          <span>{t('version', { version: claim.version })}</span>
          {claim.correctionKind && (
            <span>{t('correcting', { kind: code('correction', claim.correctionKind) })}</span>
          )}
          {at !== undefined && <span>{t('place', { at, of })}</span>}
          <PresentPeople people={people} />
        </span>
        <Button
          className={style.source}
          size="compact-sm"
          variant="default"
          onClick={() => runCommand('claim.source')}
        >
          {t('source')}&nbsp;
          <KeyHint keys="o" />
        </Button>
        <Suspense>
          <MoveBar claim={claim} conflicts={conflicts.length} />
        </Suspense>
      </PageHeader>
      {tab !== 'claim' && (
        <p className={style.statement}>
          <bdi lang={claim.language}>{claim.statement}</bdi>
          {claim.rating && <RatingChip name={claim.rating.key} words={claim.rating.alternateName} />}
        </p>
      )}
      {newer && <VersionBar claim={claim} newer={newer} />}
      {aside.length > 0 && (
        <Suspense>
          <AsideTray claim={claim} all={aside} />
        </Suspense>
      )}
    </div>
  );
}
