import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { answer, api } from '../../lib/api/client';
import { claimQuery, type Dossier } from '../claim/claim-query';
import { comparisonQuery } from '../history/history-query';
import { ChangeList } from './change-list';
import style from './review-tab.module.css';

/** What has changed since this person looked at the claim before. */
export function ChangedSince({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const [first] = useState(claim.lastSeen === null);
  const since = useSince(claim);
  useLooked(claim);
  const behind = since !== undefined && since < claim.version;
  const { data: changes } = useQuery({
    ...comparisonQuery(claim.ref, since ?? claim.version, claim.version),
    enabled: behind,
  });
  return (
    <section className={cards.card} aria-labelledby="changed-since" data-ui="changed-since">
      <h2 id="changed-since" className={style.heading}>
        {behind ? t('changedSince', { since, version: claim.version }) : t('changedNothing')}
      </h2>
      {!behind && (
        <p className={style.quiet}>{first ? t('firstLook') : t('sameAsSeen', { version: claim.version })}</p>
      )}
      {behind && changes?.length === 0 && <p className={style.quiet}>{t('onlyMoved')}</p>}
      {behind && changes && changes.length > 0 && <ChangeList changes={changes} />}
    </section>
  );
}

/**
 * The version from which changes are told: what this person had seen when they came. It is kept in the address, so that it stays for the
 * whole visit although the visit itself counts as having looked.
 */
function useSince({ version, lastSeen }: Dossier): number | undefined {
  const { since } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const seen = lastSeen?.version;
  useEffect(() => {
    if (since === undefined && seen !== undefined && seen < version)
      void navigate({ search: (all) => ({ ...all, since: seen }), replace: true, resetScroll: false });
  }, [since, seen, version, navigate]);
  return since ?? seen;
}

/** Lets the server know that this person has this version before them. */
function useLooked({ id, ref, version }: Dossier): void {
  const queries = useQueryClient();
  useEffect(() => {
    const look = async () => {
      await answer(api.POST('/api/v1/claims/{id}/seen', { params: { path: { id } }, body: { version } }));
      queries.setQueryData(
        claimQuery(ref).queryKey,
        (held) => held && { ...held, lastSeen: { version, at: new Date().toISOString() } },
      );
    };
    // Where it cannot be reached, the changes are told once more next time.
    look().catch(() => undefined);
  }, [queries, id, ref, version]);
}
