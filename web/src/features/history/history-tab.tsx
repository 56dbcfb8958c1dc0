import cards from '../../components/cards.module.css';
import { Waiting } from '../../components/waiting';
import type { Dossier } from '../claim/claim-query';
import { Comparison } from './comparison';
import { Entries } from './entries';
import { useCompared } from './use-compared';

/** All that has happened to the claim, and what differs between any two of its versions. */
export function HistoryTab({ claim }: { claim: Dossier }) {
  const { isFirst } = useCompared(claim);
  // The comparison stands above the entries, which would move as it comes.
  if (isFirst) return <Waiting />;
  return (
    <div className={cards.column}>
      <Comparison claim={claim} />
      <Entries claim={claim} />
    </div>
  );
}
