import type { paths } from '../../lib/api/schema';

type Narrowing = NonNullable<paths['/api/v1/articles']['get']['parameters']['query']>;

/** Parts of the inbox, as they stand in its address, and what each asks the server for. */
export const TRIAGE_TABS = {
  open: { triage: 'open' },
  new: { triage: 'open', assignee: 'none' },
  mine: { triage: 'open', assignee: 'me' },
  fix: { triage: 'open', needs: true },
  later: { snoozed: true },
  done: { triage: 'done' },
  dismissed: { triage: 'dismissed' },
  all: {},
} as const satisfies Record<string, Narrowing>;

export type TriageTab = keyof typeof TRIAGE_TABS;

/** Under which name the server counts each part. */
export const COUNT_OF = {
  open: 'open',
  new: 'unassigned',
  mine: 'mine',
  fix: 'needs',
  later: 'snoozed',
  done: 'done',
  dismissed: 'dismissed',
  all: 'total',
} as const satisfies Record<TriageTab, string>;

/** The part of the inbox that an address asks for. */
export const readTriageTab = (value: unknown): TriageTab | undefined =>
  (Object.keys(TRIAGE_TABS) as TriageTab[]).find((name) => name === value && name !== 'open');
