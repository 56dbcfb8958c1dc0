import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import style from './composer.module.css';

type Worth = Schemas['CheckWorthinessAnswer'];
const FACETS = ['verifiable', 'specific', 'consequence', 'disputed'] as const;

/** Why the source words deserve a check, facet by facet. */
export function WorthFacets({ worth }: { worth: Worth }) {
  const t = useTranslations('composer');
  return (
    <dl className={style.facets} aria-label={t('worth')}>
      {FACETS.map((facet) => {
        const dots = Math.ceil((worth.facets?.[facet] ?? 0) * 3);
        return (
          <div key={facet}>
            <dt>{t(`facet.${facet}`)}</dt>
            <dd>
              <span aria-hidden>{'●'.repeat(dots) + '○'.repeat(3 - dots)}</span>
              <span className="spoken">{t('ofThree', { n: dots })}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
