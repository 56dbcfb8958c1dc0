import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import { jsonLines, lineOf } from '../../lib/text/json-lines';
import type { Dossier } from '../claim/claim-query';
import style from './claim-review-tab.module.css';
import type { ClaimReviewPreview } from './publish-query';
import { reviewPart } from './review-part';
import { useReviewWords } from './review-words';
import { Way } from './way';

/** The public data of the fact-check, with every problem in words under the line that it is about. */
export function ClaimReviewTab({ claim, review }: { claim: Dossier; review: ClaimReviewPreview }) {
  const t = useTranslations('publish');
  const words = useReviewWords();
  const lines = jsonLines(review.claimReview);
  const text = lines.map((line) => line.text).join('\n');
  const download = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/ld+json' }));
    Object.assign(document.createElement('a'), { href: address, download: `${review.slug}.json` }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className={style.tab}>
      <p>{t('claimReviewUse')}</p>
      <p>{t('problems', { n: review.problems.length })}</p>
      <div className={style.actions}>
        <CopyButton text={text} />
        <Button variant="default" size="xs" onClick={download}>
          {t('download')}
        </Button>
        {claim.publication && !claim.publication.retractedAt && (
          <a href={`${claim.publication.url}.json`}>{t('liveData')}</a>
        )}
      </div>
      <ol className={style.lines} dir="ltr" tabIndex={0} aria-label={t('tab.claimReview')}>
        {lines.map((line, index) => {
          // Where an object is closed, its weight has been said.
          const weight =
            lines.findIndex(({ pointer }) => pointer === line.pointer) === index &&
            review.weights[line.pointer];
          const problems = review.problems.filter(({ path }) => lineOf(lines, path) === index);
          return (
            <li key={index}>
              <code>{line.text}</code>
              {weight && (
                <span className={style.weight} data-weight={weight}>
                  {t(weight === 'required' ? 'isRequired' : 'isRecommended')}
                </span>
              )}
              {problems.map((problem) => (
                <p key={problem.code + problem.path} data-level={problem.level} className={style.problem}>
                  <Way claim={claim} to={reviewPart(problem.path)}>
                    {words(problem)}
                  </Way>{' '}
                  <code className={style.path}>{problem.path || '/'}</code>
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
