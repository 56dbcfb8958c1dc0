import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { Newcomers } from '../../components/newcomers';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { useQuietRows } from '../../lib/live/use-quiet-rows';
import { myWorkQuery } from '../../lib/my-work';
import style from './claims-page.module.css';
import { ClaimList } from './claim-list';
import { ClaimRows } from './claim-rows';
import { claimsQuery } from './claims-query';

/** Claims that wait for this person's review; what waits for others is one step away. */
export function ReviewsPage() {
  const t = useTranslations('lists');
  const pages = useTranslations('pages');
  const { data, error, refetch, isFetching } = useQuery(myWorkQuery);
  const { rows, waiting, load } = useQuietRows(data?.toReview.data, 'reviews', isFetching);
  return (
    <>
      <PageHeader title={pages('reviews')}>
        <Link to="/claims" search={{ state: 'in_review' }}>
          {t('allInReview')}
        </Link>
      </PageHeader>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && <ForOthers />}
      <Newcomers n={waiting} of="rows" load={load} />
      <ClaimRows label={pages('reviews')} rows={rows} />
    </>
  );
}

const IN_REVIEW = { state: 'in_review' };

/** Nothing waits for this person: what waits for others, if anything does. */
function ForOthers() {
  const t = useTranslations('lists');
  const { data } = useInfiniteQuery(claimsQuery(IN_REVIEW));
  const [first] = data?.pages ?? [];
  const nothing = <EmptyState title={t('noReviews')}>{t('noReviewsHint')}</EmptyState>;
  if (!first || first.data.length === 0) return nothing;
  return (
    <>
      <p className={style.others} data-ui="for-others">
        {t('forOthers', { n: first.data.length, more: String(first.page.hasMore) })}
      </p>
      <ClaimList filter={IN_REVIEW} label={t('allInReview')} empty={nothing} />
    </>
  );
}
