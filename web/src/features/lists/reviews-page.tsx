import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { ClaimList } from './claim-list';

/** Claims that wait for a second person. */
export function ReviewsPage() {
  const t = useTranslations('lists');
  const pages = useTranslations('pages');
  return (
    <>
      <PageHeader title={pages('reviews')} />
      <ClaimList
        filter={{ state: 'in_review' }}
        label={pages('reviews')}
        empty={<EmptyState title={t('noReviews')}>{t('noReviewsHint')}</EmptyState>}
      />
    </>
  );
}
