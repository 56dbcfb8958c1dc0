import { useNavigate } from '@tanstack/react-router';

const TAB_OF: Record<string, 'evidence' | 'rating' | 'review'> = {
  evidence: 'evidence',
  rating: 'rating',
  reading: 'rating',
  summary: 'rating',
  explanation: 'rating',
  unknowns: 'rating',
  threads: 'review',
  checklist: 'review',
};

/** Leads to a field of the claim, or to a piece of its evidence, and selects these words of it. */
export function useGoToField() {
  const navigate = useNavigate({ from: '/claims/$claimId' });
  return async (
    field: string,
    { evidenceId, span }: { evidenceId?: string; span?: { start: number; end: number } } = {},
  ) => {
    // What has no tab of its own stands beside the work, or in the first tab where there is no room.
    const isShown = document.querySelector(`[data-field="${field}"]`) !== null;
    const tab = TAB_OF[field] ?? (isShown ? undefined : 'claim');
    const shown = evidenceId && { piece: evidenceId, stance: undefined };
    if (tab) await navigate({ search: (all) => ({ ...all, tab, ...shown }), resetScroll: false });
    requestAnimationFrame(() => {
      const card = evidenceId && document.getElementById(`evidence-${evidenceId}`);
      if (card) return card.focus();
      const input = document.querySelector<HTMLElement>(
        `[data-field="${field}"] :is(input, textarea, select, button)`,
      );
      input?.focus();
      if (span && input instanceof HTMLTextAreaElement) input.setSelectionRange(span.start, span.end);
    });
  };
}
