import { useNavigate } from '@tanstack/react-router';
import type { Round } from './practice-query';
import { presentStep } from './present-step';

/** Leads to where the next step of a round is done: a quote of the article, or a part of the claim. */
export function useShowStep(): (round: Round, skipped: readonly string[]) => void {
  const navigate = useNavigate();
  return (round, skipped) => {
    const { articleId, claim, tasks } = round;
    const step = presentStep(round, skipped);
    const task = typeof step === 'object' ? step : undefined;
    if (claim && !task?.quoteId) {
      const tab = task?.name === 'add_evidence' ? 'evidence' : task ? 'rating' : 'review';
      void navigate({ to: '/claims/$claimId', params: { claimId: claim.ref }, search: { tab } });
      return;
    }
    const q = task?.quoteId ?? tasks.find(({ name }) => name === 'make_claim')?.quoteId ?? undefined;
    void navigate({ to: '/articles/$articleId', params: { articleId }, search: { q } });
  };
}
