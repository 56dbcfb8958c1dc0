import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Waiting } from '../../components/waiting';
import { useCommand } from '../../lib/commands/commands';
import style from './claim-tabs.module.css';
import { useEditing } from './editing';
import { EvidenceTab } from './evidence-tab';
import { RatingTab } from './rating-tab';
import { TABS, type Tab } from './tabs';
import { useRating } from './use-rating';
import { withWords } from '../../words/with-words';

const ReviewTab = lazy(
  withWords(['claim', 'needs', 'review'], async () => ({
    default: (await import('../review/review-tab')).ReviewTab,
  })),
);
const HistoryTab = lazy(
  withWords(['history', 'review'], async () => ({
    default: (await import('../history/history-tab')).HistoryTab,
  })),
);

/** The work on the claim, one part at a time; which stands in the address. `first`: what else there is, where there is no room beside. */
export function ClaimTabs({ first }: { first: ReactNode }) {
  const t = useTranslations('claim');
  const { claim, writable } = useEditing();
  const narrow = Boolean(first);
  const tab = useTab(narrow);
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const open = (next: Tab) =>
    navigate({ search: (search) => ({ ...search, tab: next }), resetScroll: false });
  const rating = useRating();
  useCommand('claim.evidence', () => void open('evidence'));
  useCommand('claim.rating', () => void open('rating'));
  // On its own tab the field answers itself.
  useCommand(
    'claim.summary',
    () =>
      void open('rating').then(() =>
        document.querySelector<HTMLElement>('[data-field=summary] textarea')?.focus(),
      ),
    { when: tab !== 'rating' },
  );
  useCommand('rating.choose', () => {
    void open('rating');
    rating.setCalled(true);
  });
  useCommand('claim.review', () => void open('review'));
  useCommand('claim.history', () => void open('history'));
  const goTo = (selector: string) =>
    void open('claim').then(() => {
      const place = document.querySelector<HTMLElement>(selector);
      place?.scrollIntoView();
      place?.focus();
    });
  useCommand('claim.statement', () => goTo('[data-field=statement] textarea'), {
    when: writable && narrow && tab !== 'claim',
  });
  useCommand('claim.source', () => goTo('[data-ui=source]'), { when: narrow });
  const threads = claim.threads.filter(({ state }) => state === 'open').length;
  const counts: Partial<Record<Tab, number>> = { evidence: claim.evidence.length, review: threads };
  return (
    <Tabs value={tab} onChange={(next) => void open(next as Tab)} keepMounted={false} className={style.work}>
      <Tabs.List className={`${style.list} sideways`}>
        {TABS.filter((name) => narrow || name !== 'claim').map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tab.${name}`)}
            {counts[name] ? ` ${counts[name]}` : ''}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className={style.panel}>
        <Suspense fallback={<Waiting />}>
          <Tabs.Panel value="claim" className={style.first}>
            {first}
          </Tabs.Panel>
          <Tabs.Panel value="evidence">
            <EvidenceTab />
          </Tabs.Panel>
          <Tabs.Panel value="rating">
            <RatingTab rating={rating} />
          </Tabs.Panel>
          <Tabs.Panel value="review">
            <ReviewTab claim={claim} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <HistoryTab claim={claim} />
          </Tabs.Panel>
        </Suspense>
      </div>
    </Tabs>
  );
}

/** The part that is open. Where there is no room beside the work, what the claim says comes first. */
function useTab(narrow: boolean): Tab {
  const { tab = narrow ? 'claim' : 'evidence' } = useSearch({ from: '/desk/claims/$claimId' });
  return tab === 'claim' && !narrow ? 'evidence' : tab;
}
