import { useTranslations } from 'use-intl';
import { WorthFacets } from '../composer/worth-facets';
import { useWorthReasons, WorthLevel } from '../quotes/worth';
import style from './claim-worth.module.css';
import type { Dossier } from './claim-query';

/** How much the words that were quoted deserve a check, and why: the quote that deserves it most speaks for the claim. */
export function ClaimWorth({ quotes }: { quotes: Dossier['quotes'] }) {
  const t = useTranslations('composer');
  const reasons = useWorthReasons();
  const [worth] = quotes
    .map(({ checkWorthiness }) => checkWorthiness)
    .toSorted((one, other) => other.score - one.score);
  if (!worth) return null;
  return (
    <details className={style.worth} data-ui="worth">
      <summary>
        {t('worth')} <WorthLevel level={worth.level} />
      </summary>
      <WorthFacets worth={worth} />
      <ul>
        {reasons(worth).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
