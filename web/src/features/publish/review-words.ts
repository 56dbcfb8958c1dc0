import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import type { ClaimReviewPreview } from './publish-query';
import { reviewPart } from './review-part';

type Problem = ClaimReviewPreview['problems'][number];

/** What is wrong at one place of a ClaimReview, in words, and who can mend it where no field of the claim does. */
export function useReviewWords(): (problem: Problem) => string {
  const t = useTranslations('publish');
  const code = useCodeWords();
  return ({ code: name, path, params }) => {
    const part = reviewPart(path).name;
    if (name === 'claim_long') return t('claimLong', params as { length: number; advised: number });
    if (name === 'claim_verdict') return t('claimVerdict', params as { word: string });
    const wrong =
      name === 'recommended'
        ? t('recommended', { part: t(`part.${part}`) })
        : t('wrong', { part: t(`part.${part}`), problem: code('review', name) });
    return part === 'organisation' ? `${wrong} ${t('mendOrganisation')}` : wrong;
  };
}
