import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useOthers } from '../../lib/live/present';
import { useDates } from '../../words/words';
import { movesQuery, type Dossier } from '../claim/claim-query';

/** Who else is at the claim and could approve it: a hint, never a lock. */
export function Reviewing({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const { and } = useDates();
  const { data } = useQuery(movesQuery(claim.ref));
  const others = useOthers({ subjectId: claim.id });
  if (claim.state !== 'in_review') return null;
  const approvers = data?.moves.find(({ name }) => name === 'approve')?.who ?? [];
  const names = others
    .filter(({ state, person }) => state !== 'idle' && approvers.some(({ id }) => id === person.id))
    .map(({ person }) => person.name);
  if (names.length === 0) return null;
  return (
    <p role="status" data-ui="reviewing">
      {t('reviewing', { names: and(names), n: names.length })}
    </p>
  );
}
