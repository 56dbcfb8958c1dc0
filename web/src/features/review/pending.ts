import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../lib/api/client';
import { useOnDevice } from '../../lib/on-device';
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

export const newRemark = (spot: Spot = {}, kind: Remark['kind'] = 'must'): Remark => ({
  id: crypto.randomUUID(),
  kind,
  body: '',
  ...spot,
});

const parse = (kept: unknown): Pending =>
  (kept as Pending | undefined) ?? { draft: newRemark(), remarks: [] };

/** The pending review of this person, and how to change it. */
export function usePending(claimId: string) {
  const { data: me } = useQuery(meQuery);
  const [pending, keep] = useOnDevice(`pending.${me?.id}.${claimId}`, parse);
  const change = (make: (now: Pending) => Pending) =>
    keep((now) => {
      const next = make(now);
      const isEmpty = next.remarks.length === 0 && next.draft.body === '' && !next.draft.target;
      return isEmpty ? undefined : next;
    });
  return { pending, change };
}
