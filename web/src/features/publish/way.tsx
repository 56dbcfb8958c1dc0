import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Dossier } from '../claim/claim-query';
import style from './way.module.css';
import { usePublishSearch } from './use-publish-search';

/** Where something is mended or can be seen. */
export interface Place {
  /** A field of the claim, or of the form on this page. */
  field?: string;
  evidenceId?: string;
  /** A tab of this page. */
  tab?: 'claimReview';
}

/** What is set on this page. */
const OF_FORM = new Set(['slug', 'embargo', 'note']);

/** A sentence that leads to what it is about, if that can be gone to. */
export function Way({ claim, to, children }: { claim: Dossier; to: Place; children: ReactNode }) {
  const [, show] = usePublishSearch();
  const { field, evidenceId, tab } = to;
  const go = () => {
    if (tab) show({ tab });
    else document.querySelector<HTMLElement>(`[data-field=${field}] :is(input, textarea)`)?.focus();
  };
  if (tab || (field && OF_FORM.has(field)))
    return (
      <button type="button" className={style.way} onClick={go}>
        {children}
      </button>
    );
  if (!field) return children;
  return (
    <Link
      to="/claims/$claimId"
      params={{ claimId: claim.ref }}
      search={{ field, piece: evidenceId }}
      className={style.way}
    >
      {children}
    </Link>
  );
}
