import type { DeskEvent } from './news';

const listeners = new Set<(event: DeskEvent) => void>();

/** Hears of everything that happens at the desk, for as long as it wants to. @returns to stop */
export function onEvent(listener: (event: DeskEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Something has happened. */
export function heard(event: DeskEvent): void {
  for (const listener of listeners) listener(event);
}
