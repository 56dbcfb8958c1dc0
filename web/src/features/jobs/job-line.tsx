import { Progress } from '@mantine/core';
import { CircleCheckBig, CircleDashed, CircleX, LoaderCircle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import chips from '../../components/chips.module.css';
import { useDates } from '../../words/words';
import { useJobWords } from './job-words';
import style from './jobs.module.css';
import type { JobRow } from './jobs-query';

/** A shape for each state, so that colour never speaks alone. */
const SHAPES = {
  queued: CircleDashed,
  running: LoaderCircle,
  succeeded: CircleCheckBig,
  failed: CircleX,
};

/** A job in the list: where it stands, what it does and for what, how far it is or why it failed. */
export function JobLine({ row }: { row: JobRow }) {
  const t = useTranslations('jobs');
  const { ago } = useDates();
  const words = useJobWords();
  const { state, about, askedBy, attempts, error } = row;
  const Shape = SHAPES[state];
  const percent = Math.floor(row.progress * 100);
  return (
    <>
      <span className={style.line}>
        <span className={`${chips.chip} ${style.chip}`} data-job={state}>
          <Shape size={14} strokeWidth={2} className={chips.shape} aria-hidden />
          {t(`state.${state}`)}
        </span>
        <span>{words.kind(row.kind)}</span>
        {about?.claimRef && <span translate="no">{about.claimRef}</span>}
        <bdi>{about?.name}</bdi>
      </span>
      <span className={style.facts}>
        {state === 'running' && (
          <>
            <Progress className={style.bar} value={percent} aria-label={t('progress')} />
            <span>{t('percent', { percent })}</span>
          </>
        )}
        {error && <span className={style.why}>{words.why(error)}</span>}
        {attempts > 1 && <span>{t('attempts', { n: attempts })}</span>}
        <bdi>{askedBy?.name ?? t('byItself')}</bdi>
        <span>{ago(row.createdAt)}</span>
      </span>
    </>
  );
}
