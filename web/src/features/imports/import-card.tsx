import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { meQuery } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { useAttempt } from '../../lib/use-attempt';
import { useDates } from '../../words/words';
import { CancelImport } from './cancel-import';
import { importsQuery, isGoing, minutesLeft, type ImportRow } from './imports-query';
import style from './imports-page.module.css';

const PATHS = {
  pause: '/api/v1/imports/{id}/pause',
  resume: '/api/v1/imports/{id}/resume',
  cancel: '/api/v1/imports/{id}/cancel',
} as const;
type Move = keyof typeof PATHS;

/** One file: how far it has come, what can be done with it, and where its rejected rows are. */
export function ImportCard({ row }: { row: ImportRow }) {
  const t = useTranslations('imports');
  const { ago } = useDates();
  const { attempt, problem } = useAttempt(importsQuery.queryKey);
  const [asking, setAsking] = useState(false);
  const mayWrite = useQuery(meQuery).data?.permissions.includes('articles:write') ?? false;
  const { id, version, fileName, state, rows, bytes, createdBy } = row;
  const left = isGoing(row) ? minutesLeft(row) : null;
  const share = Math.floor((bytes.done / Math.max(1, bytes.of)) * 100);
  const move = (name: Move) =>
    attempt(() => send('post', PATHS[name], { params: { path: { id }, header: ifMatch(version) } }));
  const retry = () =>
    attempt(async () => {
      await send('post', '/api/v1/imports/{id}/retry', { params: { path: { id } } });
      say(t('retrying', { name: fileName }));
    });
  const button = (name: Move | 'retry', act: () => unknown) => (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => void act()}
      aria-label={t('moveOf', { move: t(name), name: fileName })}
    >
      {t(name)}
    </Button>
  );
  return (
    <section className={style.card} aria-labelledby={`import-${id}`}>
      <div className={style.line}>
        <h2 id={`import-${id}`}>
          <Link to="/imports/$importId" params={{ importId: id }}>
            {fileName}
          </Link>
        </h2>
        <span>{t(`states.${state}`)}</span>
      </div>
      {problem && <ProblemPanel problem={problem} />}
      {row.error && <p role="alert">{t('failure', { message: row.error.message, line: row.line })}</p>}
      {!row.endedAt && <Progress value={share} aria-label={t('progressOf', { name: fileName })} />}
      <p className={style.counts}>
        {t('counts', { added: rows.added, skipped: rows.skipped, rejected: rows.rejected })}
        {left !== null && ` · ${t('left', { n: left })}`}
      </p>
      <p className={style.hint}>
        {t('by', { name: createdBy.name, when: ago(row.createdAt) })}
        {row.retryOf && ` · ${t('retryOf')}`}
      </p>
      <div className={style.line}>
        {mayWrite && (
          <>
            {isGoing(row) && button('pause', () => move('pause'))}
            {(state === 'paused' || state === 'failed') && button('resume', () => move('resume'))}
            {!row.endedAt && button('cancel', () => setAsking(true))}
            {row.endedAt && rows.rejected > 0 && button('retry', retry)}
          </>
        )}
        {rows.rejected > 0 && (
          <>
            <a href={`/api/v1/imports/${id}/rejected.csv`} download>
              {t('rejectedCsv')}
            </a>
            <a href={`/api/v1/imports/${id}/rejected.jsonl`} download>
              {t('rejectedJsonl')}
            </a>
          </>
        )}
      </div>
      {asking && <CancelImport row={row} cancel={() => void move('cancel')} close={() => setAsking(false)} />}
    </section>
  );
}
