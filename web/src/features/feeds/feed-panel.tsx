import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../../components/language-name';
import facts from '../../components/facts.module.css';
import { PageHeader } from '../../components/page-header';
import { PageProblem } from '../../components/page-problem';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import { FeedChip } from './feed-chip';
import { FeedItems } from './feed-items';
import { FeedMoves } from './feed-moves';
import style from './feeds.module.css';
import { feedQuery, nameOf, stateOf } from './feeds-query';

/** One feed: how it fares and why, what can be done with it, and what became of its items. */
export function FeedPanel({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const t = useTranslations('feeds');
  const { ago, moment } = useDates();
  const language = useLanguageName();
  const { data: feed, error, refetch } = useQuery(feedQuery(id));
  if (!feed && error instanceof ApiProblem)
    return <PageProblem problem={error} again={() => void refetch()} />;
  if (!feed) return <Waiting />;
  return (
    <>
      <PageHeader title={nameOf(feed)}>
        <Link to="/feeds" search={{}}>
          {t('back')}
        </Link>
      </PageHeader>
      <section className={style.card} aria-label={t('one')}>
        <p className={style.state}>
          <FeedChip feed={feed} />
          {feed.code && <span>{t('why', { code: feed.code })}</span>}
          {stateOf(feed) === 'failing' && <span>{t('failures', { n: feed.failures })}</span>}
        </p>
        <dl className={facts.facts}>
          <dt>{t('address')}</dt>
          <dd>
            <a href={feed.url} rel="noopener noreferrer" target="_blank">
              {feed.url}
            </a>
          </dd>
          <dt>{t('lastCheck')}</dt>
          <dd>{feed.checkedAt ? ago(feed.checkedAt) : t('notChecked')}</dd>
          <dt>{t('nextCheck')}</dt>
          <dd>{feed.nextAt ? moment(feed.nextAt) : t('noCheck')}</dd>
          <dt>{t('came')}</dt>
          <dd>
            {t('articles', { n: feed.articles })}
            {feed.waiting > 0 && ` · ${t('waiting', { n: feed.waiting })}`}
          </dd>
          <dt>{t('outlet')}</dt>
          <dd>{feed.outlet ?? t('outletOfPage')}</dd>
          <dt>{t('language')}</dt>
          <dd>{feed.language ? language(feed.language) : t('languageOfText')}</dd>
          <dt>{t('asWhom')}</dt>
          <dd>
            <bdi>{feed.createdBy.name}</bdi>
          </dd>
        </dl>
        {mayWrite && <FeedMoves feed={feed} />}
      </section>
      <FeedItems id={id} />
    </>
  );
}
