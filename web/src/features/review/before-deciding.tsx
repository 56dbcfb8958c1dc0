import { useQuery } from '@tanstack/react-query';
import cards from '../../components/cards.module.css';
import { meQuery } from '../../lib/session';
import { movesQuery, type Dossier } from '../claim/claim-query';
import { Checklist } from './checklist';
import { isTheirsNow } from './moves';
import { useTicks } from './ticks';

/** The checklist of somebody who may approve what they read: ticked here as they go, it need not be asked for once more. */
export function BeforeDeciding({ claim }: { claim: Dossier }) {
  const { data } = useQuery(movesQuery(claim.ref));
  const { data: me } = useQuery(meQuery);
  const { ticks, tick } = useTicks(claim);
  const approve = data?.moves.find(({ name }) => name === 'approve');
  if (!approve || !isTheirsNow(approve, me?.id)) return null;
  return (
    <section className={cards.card} data-ui="before-deciding">
      <Checklist items={claim.checklists.reviewer} ticks={ticks} tick={tick} claim={claim} />
    </section>
  );
}
