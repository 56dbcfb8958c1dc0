import { useInfiniteQuery } from '@tanstack/react-query';
import cards from '../../components/cards.module.css';
import { Waiting } from '../../components/waiting';
import type { Dossier } from '../claim/claim-query';
import { Comparison } from './comparison';
import { Entries } from './entries';
import { versionPagesQuery } from './history-query';

/** All that has happened to the claim, and what differs between any two of its versions. */
export function HistoryTab({ claim }: { claim: Dossier }) {
  const { isPending } = useInfiniteQuery(versionPagesQuery(claim.ref));
  // The comparison stands above the entries, which would move as it comes.
  if (isPending) return <Waiting />;
  return (
    <div className={cards.column}>
      <Comparison claim={claim} />
      <Entries claim={claim} />
    </div>
  );
}
