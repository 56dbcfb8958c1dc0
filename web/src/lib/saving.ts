import { useSyncExternalStore } from 'react';

/** What is typed on this page and not with the server yet. */
export interface Saving {
  /** On their way. */
  unsaved: number;
  /** To be settled by a person. */
  conflicts: number;
  /** Not taken by the server as they are. */
  refused: number;
}

/** All things together, and which of them wait for a person. */
export interface AllSaving extends Saving {
  waiting: readonly string[];
}

const NOTHING: AllSaving = { unsaved: 0, conflicts: 0, refused: 0, waiting: [] };
const counts = new Map<string, Saving>();
const listeners = new Set<() => void>();
let total = NOTHING;

/** Says how it stands with the fields of one thing, by its name. */
export function reportSaving(name: string, saving: Saving): void {
  if (saving.unsaved + saving.conflicts + saving.refused === 0) counts.delete(name);
  else counts.set(name, saving);
  changed();
}

/** How it stands with all things, now. */
export const saving = (): AllSaving => total;

/** Nothing is to be saved any more: at sign-out. */
export function forgetSaving(): void {
  counts.clear();
  changed();
}

function changed(): void {
  total = [...counts].reduce(
    (sum, [name, { unsaved, conflicts, refused }]) => ({
      unsaved: sum.unsaved + unsaved,
      conflicts: sum.conflicts + conflicts,
      refused: sum.refused + refused,
      waiting: conflicts + refused > 0 ? [...sum.waiting, name] : sum.waiting,
    }),
    NOTHING,
  );
  for (const listener of listeners) listener();
}

/** Follows them, over all things. */
export function useSaving(): AllSaving {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, saving);
}

// Typed words are kept on this device too, but people should not leave without knowing.
window.addEventListener('beforeunload', (event) => {
  if (total.unsaved > 0) event.preventDefault();
});
