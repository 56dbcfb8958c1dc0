import { useTranslations } from 'use-intl';
import { RatingChip } from '../../components/rating-chip';
import { StateChip } from '../../components/state-chip';
import { useDates } from '../../words/words';
import type { ClaimLineRow } from './claims-query';
import style from './claim-line.module.css';

/** A claim in a list: what it says, where it stands, who said it, who works on it. */
export function ClaimLine({ row }: { row: ClaimLineRow }) {
  const t = useTranslations('lists');
  const { day, ago } = useDates();
  return (
    <>
      <span className={style.first}>
        <span translate="no" className={style.ref}>
          {row.ref}
        </span>
        <StateChip state={row.state} />
        <bdi className={style.statement} lang={row.language}>
          {row.statement}
        </bdi>
      </span>
      <span className={style.facts}>
        {row.rating && <RatingChip name={row.rating.key} words={row.rating.alternateName} />}
        <bdi>{row.claimant?.name ?? t('nobodyNamed')}</bdi>
        {row.statedOn && <span>{day(row.statedOn)}</span>}
        <span>{t('evidence', { n: row.evidenceCount })}</span>
        <span>{row.assignee?.name ?? t('unassigned')}</span>
        <span>{ago(row.updatedAt)}</span>
      </span>
    </>
  );
}
