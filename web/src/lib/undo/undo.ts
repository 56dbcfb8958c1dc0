import { useSyncExternalStore } from 'react';

/** A short message that goes away by itself, with a way back where there is one. */
export interface Toast {
  id: number;
  words: string;
  /** Takes the action back, as a new action. */
  undo?: () => Promise<void> | void;
  tone: 'plain' | 'danger';
  /** How long it stays while nobody looks at it. */
  milliseconds: number;
}

const MOST = 50;
let next = 1;
let toasts: Toast[] = [];
const done: Toast[] = [];
const listeners = new Set<() => void>();

function show(list: Toast[]): void {
  toasts = list;
  for (const listener of listeners) listener();
}

/** Says what has happened; with `undo`, it can be taken back for ten seconds here and later with Ctrl+Z. */
export function say(
  words: string,
  { undo, tone = 'plain' }: { undo?: Toast['undo']; tone?: Toast['tone'] } = {},
): void {
  const toast: Toast = {
    id: next++,
    words,
    undo,
    tone,
    milliseconds: undo || tone === 'danger' ? 10_000 : 5_000,
  };
  if (undo) done.push(toast);
  if (done.length > MOST) done.shift();
  show([...toasts.slice(-2), toast]);
}

/** Takes a message away. */
export function dismiss(id: number): void {
  show(toasts.filter((toast) => toast.id !== id));
}

/** Takes an action back; without one, the last that can be taken back. */
export async function undo(toast: Toast | undefined = done.at(-1)): Promise<void> {
  if (!toast?.undo) return;
  const at = done.indexOf(toast);
  if (at < 0) return;
  done.splice(at, 1);
  dismiss(toast.id);
  await toast.undo();
}

/** Follows the messages. */
export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => toasts,
  );
}
