import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { RowList } from '../../components/row-list';
import line from '../../components/two-lines.module.css';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { useDates } from '../../words/words';
import { AddFeed } from './add-feed';
import { FeedChip } from './feed-chip';
import { FeedPanel } from './feed-panel';
import { feedsQuery, nameOf, type FeedRow } from './feeds-query';

/** Feeds whose items become articles: how each fares, or one of them with what became of its items. */
export function FeedsPage() {
  const { feed } = useSearch({ from: '/desk/feeds' });
  const mayWrite = useQuery(meQuery).data?.permissions.includes('articles:write') ?? false;
  return feed ? <FeedPanel key={feed} id={feed} mayWrite={mayWrite} /> : <AllFeeds mayWrite={mayWrite} />;
}

function AllFeeds({ mayWrite }: { mayWrite: boolean }) {
  const t = useTranslations('feeds');
  const pages = useTranslations('pages');
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(feedsQuery);
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <>
      <PageHeader title={pages('feeds')} />
      {mayWrite && <AddFeed />}
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      <RowList
        label={pages('feeds')}
        rows={rows}
        more={hasNextPage ? () => void fetchNextPage() : undefined}
        href={({ id }) => `/feeds?feed=${id}`}
        draw={(feed) => <FeedLine feed={feed} />}
      />
    </>
  );
}

/** A feed in the list: how it fares, what it is called, what came of it. */
function FeedLine({ feed }: { feed: FeedRow }) {
  const t = useTranslations('feeds');
  const { ago } = useDates();
  return (
    <>
      <span className={line.first}>
        <FeedChip feed={feed} />
        <bdi>{nameOf(feed)}</bdi>
      </span>
      <span className={line.facts}>
        <span>{t('articles', { n: feed.articles })}</span>
        <span>{feed.checkedAt ? t('checked', { when: ago(feed.checkedAt) }) : t('notChecked')}</span>
        <span className={line.less}>{t('every', { n: feed.everyMinutes })}</span>
        <bdi>{feed.outlet}</bdi>
      </span>
    </>
  );
}
