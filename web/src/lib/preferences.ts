import { useSyncExternalStore } from 'react';
import { underPresentNames } from './commands/renamed';

/** Languages of the interface. */
export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person has said about practising. */
export interface PracticeChoices {
  /** It is no longer offered on the first page. */
  dismissed: boolean;
  /** The note is put away. */
  away: boolean;
  /** Names of tasks that are left out. */
  skipped: readonly string[];
}

/** How the desk looks and behaves on this browser. */
export interface Preferences {
  /** Null: as the account says. */
  language: Language | null;
  theme: 'system' | 'light' | 'dark';
  /** Keys without Ctrl or Alt: as they are, together with Alt, or off (WCAG 2.1.4). */
  singleKeys: 'on' | 'alt' | 'off';
  /** Keys of one's own, by the command's id. */
  keys: Record<string, string>;
  /** The navigation shows icons only. */
  folded: boolean;
  legend: boolean;
  marks: boolean;
  /** How closely the cards of quotes stand. */
  cards: 'comfortable' | 'compact';
  /** How closely the articles of the inbox stand. */
  rows: 'comfortable' | 'compact';
  /** Size of an article's text, in pixels. */
  readSize: number;
  /** How many seconds a publication can be stopped (WCAG 2.2.1). */
  publishDelay: number;
  /** By the person's id. */
  practice: Record<string, PracticeChoices>;
}

/** Where they are kept. */
export const PREFERENCES = 'claimdesk.preferences';
const DEFAULTS: Preferences = {
  language: null,
  theme: 'system',
  singleKeys: 'on',
  keys: {},
  folded: false,
  legend: true,
  marks: true,
  cards: 'comfortable',
  rows: 'comfortable',
  readSize: 18,
  publishDelay: 10,
  practice: {},
};

let current = read();
const listeners = new Set<() => void>();

function read(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Partial<Preferences>;
    return { ...DEFAULTS, ...kept, keys: underPresentNames(kept.keys ?? {}) };
  } catch {
    return DEFAULTS;
  }
}

/** The preferences of this browser, now. */
export function preferences(): Preferences {
  return current;
}

/** Changes some of them, and tells whoever shows them. */
export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(PREFERENCES, JSON.stringify(current));
  for (const listener of listeners) listener();
}

// Another tab of the same browser.
window.addEventListener('storage', ({ key }) => {
  if (key !== PREFERENCES) return;
  current = read();
  for (const listener of listeners) listener();
});

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The preferences of this browser, followed. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
