import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import { useDates } from '../../words/words';
import style from './home-page.module.css';

/** What happened to the links of a claim: since when, and where to. */
export function AilingLinks({ links }: { links: readonly Schemas['AilingLink'][] }) {
  const t = useTranslations('home');
  const { day } = useDates();
  return links.map(({ evidenceId, url, state, since, movedTo }) => (
    <span key={evidenceId} className={style.ailing} data-ailing={state}>
      {t('linkState', { state, since: day(since.slice(0, 10)) })} <bdi>{url}</bdi>
      {movedTo && (
        <>
          {' → '}
          <bdi>{movedTo}</bdi>
        </>
      )}
    </span>
  ));
}
