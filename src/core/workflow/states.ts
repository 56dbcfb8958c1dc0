/** Where a claim stands, in the order in which the board shows them. */
export const STATES = [
  'draft',
  'researching',
  'in_review',
  'changes_requested',
  'approved',
  'published',
  'parked',
  'not_checkable',
  'retracted',
  'merged',
] as const;

export type State = (typeof STATES)[number];

/** States in which people still work on the claim; only from these can it be parked or merged. */
export const OPEN_STATES = ['draft', 'researching', 'in_review', 'changes_requested', 'approved'] as const;

/** True while the claim is being worked on. */
export function isOpen(state: State): boolean {
  return (OPEN_STATES as readonly State[]).includes(state);
}

/** States in which approvals stand: an edit there voids them, and so does leaving by any way but forward. */
export function holdsApprovals(state: State): boolean {
  return state === 'in_review' || state === 'approved';
}

/** Where a claim comes back to after it was parked or merged: a review that was interrupted starts anew. */
export function stateToReturnTo(left: State): State {
  return holdsApprovals(left) ? 'researching' : left;
}
