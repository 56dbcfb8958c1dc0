import type { WorkflowChanges } from './changes.js';
import type { ClaimFacts } from './facts.js';
import { holdsApprovals, type State } from './states.js';

/** What the public page or the ClaimReview shows: a change of it enters the ledger and voids approvals. */
export const PUBLIC_FIELDS = [
  'statement',
  'language',
  'translations',
  'claimant',
  'statedOn',
  'statedOnUnknown',
  'statedAt',
  'asOf',
  'implied',
  'rating',
  'reading',
  'summary',
  'explanation',
  'unknowns',
  'appearances',
  'evidence',
  'speakers',
] as const;

export type PublicField = (typeof PUBLIC_FIELDS)[number];

/** What only the desk sees. */
export const DESK_FIELDS = [
  'topics',
  'assigneeId',
  'dueAt',
  'priority',
  'embargoUntil',
  'evidenceOrder',
] as const;

export type ClaimField = PublicField | (typeof DESK_FIELDS)[number];

/** An edit that may be made: what it does to the workflow, and what the ledger is told. */
export interface OpenEdit {
  open: true;
  to: State;
  changes: WorkflowChanges;
  /** The public fields among those changed: the editor's contribution. */
  contributes: PublicField[];
}

/** An edit that is refused because of where the claim stands. */
export interface RefusedEdit {
  open: false;
  code: 'needs_correction' | 'closed';
  params: { state: State };
}

export type EditDecision = OpenEdit | RefusedEdit;

/**
 * Whether these fields of a claim may be changed now, and what that costs. Whether this person may edit is a
 * permission of the route, not of the workflow.
 */
export function decideEdit(
  facts: Pick<ClaimFacts, 'state'>,
  changedFields: readonly ClaimField[],
): EditDecision {
  const { state } = facts;
  const contributes = PUBLIC_FIELDS.filter((field) => changedFields.includes(field));
  if (contributes.length === 0) return { open: true, to: state, changes: {}, contributes };
  if (state === 'published') return { open: false, code: 'needs_correction', params: { state } };
  if (state === 'retracted' || state === 'merged') return { open: false, code: 'closed', params: { state } };
  if (!holdsApprovals(state)) return { open: true, to: state, changes: {}, contributes };
  if (state === 'in_review') return { open: true, to: state, changes: { voidApprovals: true }, contributes };
  return {
    open: true,
    to: 'researching',
    changes: { state: 'researching', voidApprovals: true },
    contributes,
  };
}
