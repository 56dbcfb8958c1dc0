import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../../components/language-name';
import { useNeedWords } from '../../components/need-words';
import { useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import type { Move } from '../review/moves';
import type { ClaimReviewPreview } from './publish-query';
import style from './readiness.module.css';
import { reviewPart } from './review-part';
import { useReviewWords } from './review-words';
import { Way, type Place } from './way';

/** Where a need that no field settles can be seen. */
const WHERE: Record<string, string> = { state: 'moves', two_persons: 'contributions' };

interface ReadinessProps {
  claim: Dossier;
  review: ClaimReviewPreview;
  publish: Move;
}

/** What stops publication, what may be better, and what is in order; each line leads to what it is about. */
export function Readiness({ claim, review, publish }: ReadinessProps) {
  const t = useTranslations('publish');
  const needWords = useNeedWords();
  const reviewWords = useReviewWords();
  const languageName = useLanguageName();
  const { and, moment } = useDates();
  const line = (key: string, kind: 'blocker' | 'warning' | 'pass', to: Place, words: ReactNode) => (
    <li key={key} data-kind={kind}>
      <Way claim={claim} to={to}>
        {words}
      </Way>
    </li>
  );
  const ofReview = (level: 'error' | 'warning') =>
    review.problems
      .filter((problem) => problem.level === level)
      .map((problem) => {
        const { field } = reviewPart(problem.path);
        const to: Place = field ? { field } : { tab: 'claimReview' };
        const kind = level === 'error' ? 'blocker' : 'warning';
        return line(problem.code + problem.path, kind, to, reviewWords(problem));
      });
  const errors = ofReview('error');
  const lost = claim.evidence
    .map(({ id, archive }, index) => ({
      id,
      evidence: `E${index + 1}`,
      isKept: archive.state === 'archived',
    }))
    .filter(({ isKept }) => !isKept);
  const links = useLinkWords();
  const { by, need } = claim.approvals;
  return (
    <ul className={style.lines} data-ui="readiness">
      {publish.needs
        .filter(({ code }) => code !== 'claimreview_invalid')
        .map((one) =>
          line(
            one.code,
            'blocker',
            { field: one.field ?? WHERE[one.code] },
            needWords(one, publish.who, claim),
          ),
        )}
      {errors}
      {claim.evidence.length === 0 &&
        line(
          'noEvidence',
          'warning',
          { field: 'evidence' },
          needWords({ code: 'no_evidence', params: {} }, []),
        )}
      {lost.map(({ id, evidence }) =>
        line(id, 'warning', { field: 'evidence', evidenceId: id }, t('notKept', { evidence })),
      )}
      {claim.evidence.map((piece, index) => {
        const words = links(piece, `E${index + 1}`);
        const key = `link-${piece.id}`;
        return words && line(key, 'warning', { field: 'evidence', evidenceId: piece.id }, words);
      })}
      {review.warnings.map(({ code, params, field }) =>
        line(
          `${code}-${String(params.language)}`,
          'warning',
          { field },
          t('translationMissing', { language: languageName(String(params.language)) }),
        ),
      )}
      {ofReview('warning')}
      {by.length >= need &&
        line(
          'approved',
          'pass',
          { field: 'approvals' },
          t('approvedBy', {
            approvals: and(
              by.map(({ name, version, at }) => t('approval', { name, version, at: moment(at) })),
            ),
          }),
        )}
      {claim.contributions.length > 0 &&
        line(
          'written',
          'pass',
          { field: 'contributions' },
          t('writtenBy', { names: and(claim.contributions.map(({ person }) => person.name)) }),
        )}
      {errors.length === 0 && line('review', 'pass', { tab: 'claimReview' }, t('claimReviewGood'))}
      {claim.evidence.length > 0 &&
        lost.length === 0 &&
        line('kept', 'pass', { field: 'evidence' }, t('kept', { n: claim.evidence.length }))}
      {claim.evidence.length > 0 &&
        claim.evidence.every(({ link }) => link.state === 'works') &&
        line('links', 'pass', { field: 'evidence' }, t('linksWork', { n: claim.evidence.length }))}
    </ul>
  );
}

/** What a reader of the page will find behind a link that ails; null for one that leads to what is cited, as far as is known. */
function useLinkWords(): (piece: Dossier['evidence'][number], evidence: string) => string | null {
  const t = useTranslations('publish');
  const { day } = useDates();
  return ({ link, archive }, evidence) => {
    if (link.state !== 'gone' && link.state !== 'changed') return null;
    const since = day(link.since!.slice(0, 10));
    return t(link.state === 'gone' ? 'linkDead' : 'linkChanged', { evidence, since, archive: archive.state });
  };
}
