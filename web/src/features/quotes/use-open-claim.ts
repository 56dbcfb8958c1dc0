import { useNavigate } from '@tanstack/react-router';
import type { Quote } from '../reader/quotes-query';

/** Opens the claim that was made of a quote. @returns false where there is none */
export function useOpenClaim(refs: ReadonlyMap<string, string>): (quote: Quote) => boolean {
  const navigate = useNavigate();
  return ({ id }) => {
    const claimId = refs.get(id);
    if (claimId) void navigate({ to: '/claims/$claimId', params: { claimId } });
    return claimId !== undefined;
  };
}
