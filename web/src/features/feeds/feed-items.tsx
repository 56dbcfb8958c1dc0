import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import style from './feeds.module.css';
import { feedItemsQuery } from './feeds-query';

/** What became of the items of a feed, those that were found last first. */
export function FeedItems({ id }: { id: string }) {
  const t = useTranslations('feeds');
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(feedItemsQuery(id));
  const items = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <section className={style.items} aria-labelledby="feed-items">
      <h2 id="feed-items">{t('items')}</h2>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && items.length === 0 && <p className={style.hint}>{t('noItems')}</p>}
      <ul className={style.newest}>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="subtle" onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

function Item({ item }: { item: Schemas['FeedItemAnswer'] }) {
  const t = useTranslations('feeds');
  const { ago } = useDates();
  const { articleId, code, nextTryAt, takenAt, ownWords } = item;
  const name = item.title ?? item.link ?? t('untitled');
  const became = nextTryAt
    ? code
      ? t('again', { why: t('became', { code }), when: ago(nextTryAt) })
      : t('turn')
    : code
      ? t('became', { code })
      : t(ownWords ? 'ownWords' : 'taken');
  return (
    <li>
      {articleId ? (
        <Link to="/articles/$articleId" params={{ articleId }}>
          {name}
        </Link>
      ) : (
        <bdi>{name}</bdi>
      )}
      <p className={style.hint}>
        {became} · {ago(takenAt)}
      </p>
    </li>
  );
}
