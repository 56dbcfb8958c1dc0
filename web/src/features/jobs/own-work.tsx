import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../lib/api/client';
import { isGoing, minutesLeft } from '../imports/imports-query';
import style from './jobs.module.css';

const LOOK_AGAIN_MS = 3_000;

/** Imports of everybody that were begun last; asked for again while one of them is going. */
const newestImports = {
  queryKey: ['imports', 'newest'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    answer(api.GET('/api/v1/imports', { params: { query: { limit: 20 } }, signal })),
};

/** How far one's own import is, on every page; it goes on when the page is closed. Nothing where none is going. */
export function OwnWork({ personId }: { personId: string }) {
  const t = useTranslations('jobs.own');
  const { data } = useQuery({
    ...newestImports,
    select: (page) => page.data.filter((row) => row.createdBy.id === personId && isGoing(row)),
    refetchInterval: ({ state }) => (state.data?.data.some(isGoing) ? LOOK_AGAIN_MS : false),
  });
  const [first, ...more] = data ?? [];
  if (!first) return null;
  const { added, skipped, rejected } = first.rows;
  const left = minutesLeft(first);
  return (
    <Link to="/imports/$importId" params={{ importId: first.id }} className={style.work} data-ui="own-work">
      <span className={`${style.less} ${style.name}`}>{t('importing', { name: first.fileName })}</span>
      <span className={style.less}>·</span>
      {t('done', { n: added + skipped })}
      <span className={style.less}>
        {rejected > 0 && ` · ${t('failed', { n: rejected })}`}
        {left !== null && ` · ${t('left', { n: left })}`}
        {more.length > 0 && ` · ${t('more', { n: more.length })}`}
      </span>
    </Link>
  );
}
