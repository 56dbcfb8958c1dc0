import { useSyncExternalStore } from 'react';

/** What is typed on this page and not with the server yet. */
export interface Saving {
  unsaved: number;
  conflicts: number;
}

const counts = new Map<string, Saving>();
const listeners = new Set<() => void>();
let total: Saving = { unsaved: 0, conflicts: 0 };

/** Says how many fields of one thing are not saved, and how many are in conflict. */
export function reportSaving(key: string, saving: Saving): void {
  if (saving.unsaved + saving.conflicts === 0) counts.delete(key);
  else counts.set(key, saving);
  total = { unsaved: 0, conflicts: 0 };
  for (const { unsaved, conflicts } of counts.values()) {
    total.unsaved += unsaved;
    total.conflicts += conflicts;
  }
  for (const listener of listeners) listener();
}

/** Follows them, over all things. */
export function useSaving(): Saving {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => total,
  );
}

// Typed words are kept on this device too, but people should not leave without knowing.
window.addEventListener('beforeunload', (event) => {
  if (total.unsaved > 0) event.preventDefault();
});
