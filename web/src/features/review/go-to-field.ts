import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { runCommand } from '../../lib/commands/commands';
import { whenThere } from '../../lib/when-there';
import type { Tab } from '../claim/tabs';

const TAB_OF: Record<string, Tab> = {
  evidence: 'evidence',
  rating: 'rating',
  reading: 'rating',
  summary: 'rating',
  explanation: 'rating',
  unknowns: 'rating',
  threads: 'review',
  approvals: 'review',
  checklist: 'review',
};

interface Where {
  evidenceId?: string;
  /** Selects these words of it. */
  span?: { start: number; end: number };
  /** The address that led here is forgotten. */
  replace?: boolean;
}

/** Leads to a field of the claim, or to a piece of its evidence. */
export function useGoToField() {
  const navigate = useNavigate({ from: '/claims/$claimId' });
  return async (field: string, { evidenceId, span, replace }: Where = {}) => {
    // What has no tab of its own stands beside the work, or in the first tab where there is no room.
    const isShown = placeOf(field) !== null;
    const tab: Tab | undefined = TAB_OF[field] ?? (isShown ? undefined : 'claim');
    const shown = { ...(tab && { tab }), ...(evidenceId && { piece: evidenceId, stance: undefined }) };
    if (tab || replace)
      await navigate({
        search: (all) => ({ ...all, field: undefined, ...shown }),
        replace,
        resetScroll: false,
      });
    // The source may have to take the place of something else first.
    if (placeOf(field)?.checkVisibility() === false) runCommand('claim.source');
    requestAnimationFrame(() => focusOn(field, evidenceId, span));
  };
}

function focusOn(field: string, evidenceId: string | undefined, span: Where['span']): void {
  whenThere(
    () => (evidenceId ? document.getElementById(`evidence-${evidenceId}`) : placeOf(field)),
    (place) => {
      const input = place.querySelector<HTMLElement>(':is(input, textarea, select, button):enabled');
      const goal = evidenceId || !input ? place : input;
      // What this person cannot write in can be gone to all the same.
      if (goal.tabIndex < 0) goal.tabIndex = -1;
      goal.focus();
      if (span && goal instanceof HTMLTextAreaElement) goal.setSelectionRange(span.start, span.end);
    },
  );
}

/** Leads to the field that the address names, once. */
export function useFieldOfAddress(): void {
  const { field, piece } = useSearch({ from: '/desk/claims/$claimId' });
  const goTo = useGoToField();
  const go = useEffectEvent((name: string) => void goTo(name, { evidenceId: piece, replace: true }));
  useEffect(() => {
    if (field) go(field);
  }, [field]);
}

const placeOf = (field: string): HTMLElement | null => document.querySelector(`[data-field="${field}"]`);
