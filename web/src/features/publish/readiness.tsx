import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useNeedWords } from '../../components/need-words';
import { useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import type { Tab } from '../claim/tabs';
import type { Move } from '../review/moves';
import type { ClaimReviewPreview } from './publish-query';
import { useReviewWords } from './review-words';
import style from './readiness.module.css';

/** Where each thing is mended, on the page of the claim. */
const TAB_OF: Record<string, Tab> = {
  rating: 'rating',
  summary: 'rating',
  claimReview: 'rating',
  evidence: 'evidence',
  quotes: 'evidence',
  threads: 'review',
};

/** What is set beside this list. */
const OF_FORM = new Set(['slug', 'embargo', 'note']);

/** Where a part of the ClaimReview comes from, by its path. */
const tabOf = (path: string): Tab => (path.startsWith('/reviewRating') ? 'rating' : 'claim');

interface ReadinessProps {
  claim: Dossier;
  review: ClaimReviewPreview;
  publish: Move;
}

/** What stops publication, what may be better, and what is in order. */
export function Readiness({ claim, review, publish }: ReadinessProps) {
  const t = useTranslations('publish');
  const needWords = useNeedWords();
  const reviewWords = useReviewWords();
  const { and } = useDates();
  const errors = review.problems.filter(({ level }) => level === 'error');
  const warnings = review.problems.filter(({ level }) => level === 'warning');
  const kept = claim.evidence.filter(({ archive }) => archive.state === 'archived').length;
  const { by, need } = claim.approvals;
  return (
    <ul className={style.lines} data-ui="readiness">
      {publish.needs.map((one) => (
        <li key={one.code} data-kind="blocker">
          {needWords(one, publish.who, claim)}{' '}
          {one.field && TAB_OF[one.field] && <GoThere claim={claim} tab={TAB_OF[one.field]!} />}
          {one.field && OF_FORM.has(one.field) && <GoToField field={one.field} />}
        </li>
      ))}
      {by.length >= need && (
        <li data-kind="pass">{t('approvedBy', { names: and(by.map(({ name }) => name)) })}</li>
      )}
      {claim.contributions.length > 0 && (
        <li data-kind="pass">
          {t('writtenBy', { names: and(claim.contributions.map(({ person }) => person.name)) })}
        </li>
      )}
      {errors.length === 0 && <li data-kind="pass">{t('claimReviewGood')}</li>}
      <li data-kind={kept === claim.evidence.length ? 'pass' : 'warning'}>
        {t('kept', { kept, of: claim.evidence.length })}{' '}
        {kept < claim.evidence.length && <GoThere claim={claim} tab="evidence" />}
      </li>
      {warnings.map((problem) => (
        <li key={problem.code + problem.path} data-kind="warning">
          {reviewWords(problem)} <GoThere claim={claim} tab={tabOf(problem.path)} />
        </li>
      ))}
    </ul>
  );
}

function GoThere({ claim, tab }: { claim: Dossier; tab: Tab }) {
  const t = useTranslations('publish');
  return (
    <Link to="/claims/$claimId" params={{ claimId: claim.ref }} search={{ tab }}>
      {t('goThere')}
    </Link>
  );
}

/** Leads to a field of the form beside this list. */
function GoToField({ field }: { field: string }) {
  const t = useTranslations('publish');
  const go = () => document.querySelector<HTMLElement>(`[data-field=${field}] :is(input, textarea)`)?.focus();
  return (
    <button type="button" className={style.go} onClick={go}>
      {t('goThere')}
    </button>
  );
}
