import { transitionOf } from '../core/workflow/transitions.js';
import { may, type Permission } from '../people/permissions.js';
import type { Actor } from '../platform/http/actor.js';

/** What is practised, in this order. */
export const TASK_NAMES = [
  'accept_quote',
  'repair_mark',
  'settle_speaker',
  'make_claim',
  'add_evidence',
  'send_to_review',
] as const;

export type TaskName = (typeof TASK_NAMES)[number];

const NEEDS: Record<TaskName, Permission> = {
  accept_quote: 'quotes:write',
  repair_mark: 'quotes:write',
  settle_speaker: 'quotes:write',
  make_claim: 'claims:write',
  add_evidence: 'evidence:write',
  send_to_review: 'claims:move',
};

/** True if the actor's roles let them do it with what is theirs. */
export function isPossible(task: TaskName, actor: Actor): boolean {
  const submits =
    task !== 'send_to_review' || transitionOf('submit').roles.some((role) => actor.roles.includes(role));
  return submits && may(actor, NEEDS[task]);
}
