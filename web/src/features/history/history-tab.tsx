import cards from '../../components/cards.module.css';
import type { Dossier } from '../claim/claim-query';
import { Comparison } from './comparison';
import { Entries } from './entries';

/** All that has happened to the claim, and what differs between any two of its versions. */
export function HistoryTab({ claim }: { claim: Dossier }) {
  return (
    <div className={cards.column}>
      <Comparison claim={claim} />
      <Entries claim={claim} />
    </div>
  );
}
