import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Schemas } from '../../lib/api/client';
import { meQuery } from '../../lib/session';

export const KINDS = ['must', 'should', 'question', 'praise'] as const;

/** What a comment is about; without a target, the claim as a whole. */
export interface Spot {
  target?: Schemas['TargetInput'];
  /** The words of the range, by which it is found again when the text has changed. */
  words?: string;
}

/** A comment that is written and not sent. */
export interface Remark extends Spot {
  id: string;
  kind: (typeof KINDS)[number];
  body: string;
  /** Why the server did not take it. */
  problem?: string;
}

/** A person's review of a claim that nobody else sees yet: what they are writing, and what is ready. */
export interface Pending {
  draft: Remark;
  remarks: Remark[];
}

/** On this device, by person and claim; forgotten at sign-out like all of `claimdesk.`. */
const STORE = 'claimdesk.pending.';
const listeners = new Set<() => void>();

export const newRemark = (spot: Spot = {}, kind: Remark['kind'] = 'must'): Remark => ({
  id: crypto.randomUUID(),
  kind,
  body: '',
  ...spot,
});

function parse(kept: string | null): Pending {
  return kept ? (JSON.parse(kept) as Pending) : { draft: newRemark(), remarks: [] };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab writes in the same tray.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The pending review of this person, and how to change it. */
export function usePending(claimId: string) {
  const { data: me } = useQuery(meQuery);
  const key = `${STORE}${me?.id}.${claimId}`;
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const pending = useMemo(() => parse(kept), [kept]);
  const change = (make: (now: Pending) => Pending) => {
    const next = make(parse(localStorage.getItem(key)));
    if (next.remarks.length === 0 && next.draft.body === '' && !next.draft.target)
      localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
    for (const listener of listeners) listener();
  };
  return { pending, change };
}
