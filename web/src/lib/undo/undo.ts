import { useSyncExternalStore } from 'react';

/** A short message that goes away by itself, with a way back where there is one. */
export interface Toast {
  id: number;
  words: string;
  /** Takes the action back, as a new action. */
  undo?: () => Promise<void> | void;
  /** Does it once more after that, and says so again. */
  redo?: () => Promise<void> | void;
  tone: 'plain' | 'danger';
  /** How long it stays while nobody looks at it. */
  milliseconds: number;
}

const MOST = 50;
let next = 1;
let toasts: Toast[] = [];
const done: Toast[] = [];
/** What was taken back and can be done once more, until something new is done. */
const undone: Toast[] = [];
let takingBack: Promise<void> | void;
let redoing = false;
const listeners = new Set<() => void>();

function show(list: Toast[]): void {
  toasts = list;
  for (const listener of listeners) listener();
}

/**
 * Says what has happened; with `undo`, it can be taken back for ten seconds here and later with Ctrl+Z, and with `redo` be done once
 * more with Ctrl+Shift+Z.
 */
export function say(
  words: string,
  { undo, redo, tone = 'plain' }: Partial<Pick<Toast, 'undo' | 'redo' | 'tone'>> = {},
): void {
  const toast: Toast = {
    id: next++,
    words,
    undo,
    redo,
    tone,
    milliseconds: undo || tone === 'danger' ? 10_000 : 5_000,
  };
  if (undo) {
    done.push(toast);
    if (!redoing) undone.length = 0;
  }
  if (done.length > MOST) done.shift();
  show([...toasts.slice(-2), toast]);
}

/** Takes a message away. */
export function dismiss(id: number): void {
  show(toasts.filter((toast) => toast.id !== id));
}

/** Takes an action back; without one, the last that can be taken back. @throws why it cannot be */
export async function undo(toast: Toast | undefined = done.at(-1)): Promise<void> {
  if (!toast?.undo) return;
  const at = done.indexOf(toast);
  if (at < 0) return;
  done.splice(at, 1);
  dismiss(toast.id);
  if (toast.redo) undone.push(toast);
  takingBack = toast.undo();
  try {
    await takingBack;
  } catch (problem) {
    takingBack = undefined;
    if (undone.includes(toast)) undone.splice(undone.indexOf(toast), 1);
    throw problem;
  }
}

/** Does the action that was taken back last once more. */
export async function redo(): Promise<void> {
  const toast = undone.pop();
  if (!toast?.redo) return;
  await takingBack;
  redoing = true;
  try {
    await toast.redo();
  } finally {
    redoing = false;
  }
}

/** Takes back nothing any more: what was done is there no longer. */
export function forgetDone(): void {
  done.length = 0;
  undone.length = 0;
  show([]);
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
