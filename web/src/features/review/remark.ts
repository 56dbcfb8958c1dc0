import type { components } from '../../lib/api/schema.js';

export const KINDS = ['must', 'should', 'question', 'praise'] as const;

/** What a comment is about; without a target, the claim as a whole. */
export interface Spot {
  target?: components['schemas']['TargetInput'];
  /** The words of the range, by which it is found again when the text has changed. */
  words?: string;
}

/** A comment that is written and not sent. */
export interface Remark extends Spot {
  id: string;
  kind: (typeof KINDS)[number];
  body: string;
  /** Why the server did not take it; told on this device only. */
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
