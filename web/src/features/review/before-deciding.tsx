import cards from '../../components/cards.module.css';
import type { Dossier } from '../claim/claim-query';
import { Checklist } from './checklist';
import { useTicks } from './ticks';
import { useApproval } from './use-approval';

/** The checklist of somebody who may approve what they read: ticked here as they go, it need not be asked for once more. */
export function BeforeDeciding({ claim }: { claim: Dossier }) {
  const { isMineNow } = useApproval(claim.ref);
  const { ticks, tick } = useTicks(claim);
  if (!isMineNow) return null;
  return (
    <section className={cards.card} data-ui="before-deciding">
      <Checklist items={claim.checklists.reviewer} ticks={ticks} tick={tick} claim={claim} />
    </section>
  );
}
