const STORE = 'claimdesk.trail';

/** Remembers the list from which claims are opened, so that one can go on to the next. */
export function leaveTrail(refs: readonly string[]): void {
  sessionStorage.setItem(STORE, JSON.stringify(refs));
}

/** What stands before and behind a claim in the list it was opened from; `at` counts from one. */
export function neighbours(ref: string): { before?: string; after?: string; at?: number; of: number } {
  const refs = JSON.parse(sessionStorage.getItem(STORE) ?? '[]') as string[];
  const at = refs.indexOf(ref);
  if (at < 0) return { of: refs.length };
  return { before: refs[at - 1], after: refs[at + 1], at: at + 1, of: refs.length };
}
