import { useTranslations } from 'use-intl';
import { PersonChip } from '../../components/person-chip';
import { RatingChip } from '../../components/rating-chip';
import { SpeakerChip } from '../../components/speaker-chip';
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
        {row.claimant?.name ? <SpeakerChip name={row.claimant.name} /> : <span>{t('nobodyNamed')}</span>}
        {row.statedOn && <span className={style.minor}>{day(row.statedOn)}</span>}
        <span className={style.minor}>{t('evidence', { n: row.evidenceCount })}</span>
        {row.assignee ? (
          <span className={style.assignee}>
            <PersonChip name={row.assignee.name} />
          </span>
        ) : (
          <span>{t('unassigned')}</span>
        )}
        <span className={style.minor}>{ago(row.updatedAt)}</span>
      </span>
    </>
  );
}
