import { useSyncExternalStore } from 'react';

let paused = false;
const listeners = new Set<() => void>();

/** Whether live updates are paused: the page looks for changes only now and then. */
export const isPaused = (): boolean => paused;

export function setPaused(now: boolean): void {
  paused = now;
  for (const listener of listeners) listener();
}

/** Follows it. */
export function usePaused(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, isPaused);
}
