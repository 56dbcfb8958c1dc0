import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import type { ClaimReviewPreview } from './publish-query';

type Problem = ClaimReviewPreview['problems'][number];

/** What is wrong at one place of a ClaimReview, in one sentence. */
export function useReviewWords(): (problem: Problem) => string {
  const t = useTranslations('publish');
  const code = useCodeWords();
  return ({ code: name, path, params }) => {
    const place = path.slice(1).replaceAll('/', '.') || 'ClaimReview';
    if (name === 'recommended') return t('recommended', { place });
    if (name === 'claim_long') return t('claimLong', params as { length: number; advised: number });
    if (name === 'claim_verdict') return t('claimVerdict', params as { word: string });
    return t('wrong', { place, problem: code('review', name) });
  };
}
