import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../lib/session';
import { movesQuery } from '../claim/claim-query';
import { isFor, isTheirsNow } from './moves';

/**
 * The move that approves a claim, as the server tells of it.
 * @returns also whether it is for this person, whether only its own guards can keep them from it now, and of which version of the claim
 * that is
 */
export function useApproval(ref: string) {
  const { data } = useQuery(movesQuery(ref));
  const { data: me } = useQuery(meQuery);
  const move = data?.moves.find(({ name }) => name === 'approve');
  return {
    move,
    isMine: move !== undefined && isFor(move, me?.id),
    isMineNow: move !== undefined && isTheirsNow(move, me?.id),
    version: data?.version,
  };
}
