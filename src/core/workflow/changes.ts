import { type ClaimFacts, nextEdition } from './facts.js';
import type { CorrectionKind, MoveInput, NotCheckableKind } from './inputs.js';
import { holdsApprovals, stateToReturnTo, type State } from './states.js';
import { type MoveName, transitionOf } from './transitions.js';

/** What a move or an edit writes on the claim, in its transaction. An absent field stays as it is. */
export interface WorkflowChanges {
  state?: State;
  edition?: number;
  submittedBy?: string;
  notCheckableKind?: NotCheckableKind | null;
  correctionKind?: CorrectionKind | null;
  parkedFrom?: State | null;
  parkReason?: string | null;
  /** `YYYY-MM-DD`. */
  wakeOn?: string | null;
  mergedFrom?: State | null;
  mergedInto?: string | null;
  retractionRequest?: { by: string; reason: string } | null;
  slug?: string;
  /** The actor's approval of this edition is to be recorded. */
  recordApproval?: true;
  /** All approvals of the edition that was worked on become void. */
  voidApprovals?: true;
  /** This edition's snapshot is to be written and becomes the claim's publication. */
  publishEdition?: { edition: number; note: string | null };
  /** The publication is withdrawn, with this public reason. */
  retractPublication?: { reason: string };
  /** The working content is to be set back to the published snapshot's. */
  restorePublished?: true;
}

/** The state that a move leads to; null for `back` when the claim is neither parked nor merged. */
export function destination(facts: ClaimFacts, actorId: string, move: MoveName): State | null {
  const { to } = transitionOf(move);
  if (to === 'same') return facts.state;
  if (to === 'back') {
    const left = move === 'unpark' ? facts.parkedFrom : facts.mergedFrom;
    return left && stateToReturnTo(left);
  }
  return move === 'approve' && approvalsWith(facts, actorId) < facts.approvalsNeeded ? 'in_review' : to;
}

/** How many distinct persons will have approved once this one has too. */
export function approvalsWith(facts: ClaimFacts, actorId: string): number {
  return new Set([...facts.approvals, actorId]).size;
}

/**
 * What an open move writes. `to` comes from `destination`. Approvals stand only for the text that was
 * approved, so every way out of review but approval and publication voids them.
 */
export function changesOf(
  facts: ClaimFacts,
  actorId: string,
  move: MoveName,
  input: MoveInput,
  to: State,
): WorkflowChanges {
  const leavesReview = holdsApprovals(facts.state) && !holdsApprovals(to) && move !== 'publish';
  return {
    ...(to !== facts.state && { state: to }),
    ...(leavesReview && { voidApprovals: true }),
    ...OWN_CHANGES[move]?.(facts, actorId, input),
  };
}

type OwnChanges = (facts: ClaimFacts, actorId: string, input: MoveInput) => WorkflowChanges;

const UNPARKED: WorkflowChanges = { parkedFrom: null, parkReason: null, wakeOn: null };

/** What each move writes besides the state. Required inputs are there: they were checked before. */
const OWN_CHANGES: Partial<Record<MoveName, OwnChanges>> = {
  set_aside: (_facts, _actorId, input) => ({ notCheckableKind: input.kind as NotCheckableKind }),
  submit: (_facts, actorId) => ({ submittedBy: actorId }),
  approve: () => ({ recordApproval: true }),
  publish: (facts, _actorId, input) => ({
    publishEdition: { edition: facts.edition, note: input.note ?? null },
    ...(input.slug !== undefined && { slug: input.slug }),
  }),
  correct: (facts, _actorId, input) => ({
    edition: nextEdition(facts),
    correctionKind: input.kind as CorrectionKind,
  }),
  abandon_correction: (facts) => ({
    edition: facts.publication!.edition,
    correctionKind: null,
    restorePublished: true,
  }),
  retract: (_facts, actorId, input) => ({ retractionRequest: { by: actorId, reason: input.reason! } }),
  confirm_retract: (facts) => ({
    retractionRequest: null,
    retractPublication: { reason: facts.retractionRequest!.reason },
    ...(facts.state === 'parked' && UNPARKED),
  }),
  cancel_retract: () => ({ retractionRequest: null }),
  park: (facts, _actorId, input) => ({
    parkedFrom: facts.state,
    parkReason: input.reason!,
    wakeOn: input.wakeOn ?? null,
  }),
  unpark: () => UNPARKED,
  reopen: (facts) =>
    facts.state === 'retracted'
      ? { edition: nextEdition(facts), correctionKind: null }
      : { notCheckableKind: null },
  merge: (facts) => ({ mergedFrom: facts.state, mergedInto: facts.mergeTarget!.id }),
  unmerge: () => ({ mergedFrom: null, mergedInto: null }),
};
