import { useSyncExternalStore } from 'react';
import { preferences } from '../../lib/preferences';
import { reportSaving } from '../../lib/saving';

/** A publication that can still be stopped. */
export interface SoonPublished {
  ref: string;
  /** Milliseconds since 1970. */
  at: number;
}

const waiting = new Map<string, { soon: SoonPublished; timer: ReturnType<typeof setTimeout> }>();
const listeners = new Set<() => void>();

/** Publishes after the seconds that the person has chosen, wherever the person is in the desk by then. Leaving the desk asks first. */
export function publishSoon(ref: string, publish: () => Promise<unknown>): void {
  stopPublishing(ref);
  const send = () => {
    forget(ref);
    void publish();
  };
  const pause = preferences().publishDelay * 1000;
  waiting.set(ref, { soon: { ref, at: Date.now() + pause }, timer: setTimeout(send, pause) });
  changed(ref);
}

/** Stops it. @returns whether there was still something to stop */
export function stopPublishing(ref: string): boolean {
  clearTimeout(waiting.get(ref)?.timer);
  return forget(ref);
}

/** Follows whether a claim is about to be published. */
export function useSoonPublished(ref: string): SoonPublished | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => waiting.get(ref)?.soon,
  );
}

function forget(ref: string): boolean {
  const there = waiting.delete(ref);
  changed(ref);
  return there;
}

function changed(ref: string): void {
  reportSaving(`publish ${ref}`, { unsaved: waiting.has(ref) ? 1 : 0, conflicts: 0, refused: 0 });
  for (const listener of listeners) listener();
}
