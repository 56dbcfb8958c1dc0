import type { EventType } from '../events.js';
import { approvalsWith, changesOf, destination, type WorkflowChanges } from './changes.js';
import { type Actor, type ClaimFacts, livePublication } from './facts.js';
import type { GuardCode } from './guard-codes.js';
import { type Attempt, type GuardParams, GUARDS, guardsOf } from './guards.js';
import type { MoveInput } from './inputs.js';
import type { State } from './states.js';
import type { MoveName } from './transitions.js';

/** One unmet guard: what, with which parameters, and the field that mends it (null: none does). */
export interface Refusal {
  code: GuardCode;
  params: GuardParams;
  field: string | null;
}

/** An open move: where it leads, what to write, and the news for the outbox. */
export interface OpenMove {
  open: true;
  to: State;
  changes: WorkflowChanges;
  /** Only for `approve`: with this one, how many of how many. */
  approvals?: { have: number; need: number };
  event: EventType;
}

/** A refused move, with every unmet guard at once. */
export interface RefusedMove {
  open: false;
  refusals: Refusal[];
}

export type Decision = OpenMove | RefusedMove;

/**
 * The law of the desk: whether this actor may make this move now, and what it changes. Pure; the input must
 * have passed `validateMoveInput`.
 * @throws when a parked or merged claim does not say where it came from: its facts contradict each other
 */
export function decide(
  facts: ClaimFacts,
  actor: Actor,
  move: MoveName,
  input: MoveInput,
  now: Date,
): Decision {
  const refusals = unmetGuards({ facts, actor, move, input, now });
  if (refusals.length > 0) return { open: false, refusals };
  const to = destination(facts, actor.id, move);
  if (to === null) throw new Error(`claim ${facts.id} is ${facts.state} but does not say from where`);
  return {
    open: true,
    to,
    changes: changesOf(facts, actor.id, move, input, to),
    ...(move === 'approve' && {
      approvals: { have: approvalsWith(facts, actor.id), need: facts.approvalsNeeded },
    }),
    event: eventOf(facts, move),
  };
}

/** Every guard of the move that does not hold; none when the move is open. */
export function unmetGuards(attempt: Attempt): Refusal[] {
  return guardsOf(attempt.move).flatMap((code) => {
    const params = GUARDS[code].unmet(attempt);
    return params ? [{ code, params, field: GUARDS[code].field }] : [];
  });
}

/** A publication that takes the place of one that readers can see is a correction, else it is a new one. */
function eventOf(facts: ClaimFacts, move: MoveName): EventType {
  if (move === 'publish') {
    return livePublication(facts) ? 'claim_review.corrected' : 'claim_review.published';
  }
  return move === 'confirm_retract' ? 'claim_review.retracted' : 'claim.moved';
}
