import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { SpeakerChip } from '../../components/speaker-chip';
import { StateChip } from '../../components/state-chip';
import style from './claims-of-article.module.css';
import type { ClaimOfArticle } from './claims-of-article-query';

/** The claims that were made from an article. */
export function ClaimsOfArticle({ claims }: { claims: readonly ClaimOfArticle[] }) {
  const t = useTranslations('quotes');
  return (
    <div role="tabpanel" id="rail-claims" aria-labelledby="tab-claims" className={style.panel}>
      {claims.length === 0 ? (
        <EmptyState title={t('noClaims')}>{t('noClaimsHint')}</EmptyState>
      ) : (
        <ul className={style.list}>
          {claims.map(({ id, ref, state, statement, language, claimant }) => (
            <li key={id} data-ui="claim-card" data-state={state}>
              <Link to="/claims/$claimId" params={{ claimId: ref }} className={style.claim}>
                <span className={style.head}>
                  <strong>{ref}</strong> <StateChip state={state} />
                </span>
                <span lang={language} dir="auto">
                  {statement}
                </span>
                {claimant?.name && (
                  <span className={style.who}>
                    <SpeakerChip name={claimant.name} />
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
