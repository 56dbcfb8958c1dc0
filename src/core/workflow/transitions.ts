import type { GuardCode } from './guard-codes.js';
import { CORRECTION_KINDS, type InputRule, NOT_CHECKABLE_KINDS } from './inputs.js';
import type { Role } from './roles.js';
import { OPEN_STATES, STATES, type State } from './states.js';

/** People who may move a claim because of what they did or were given, whatever their roles. */
export type Standing = 'submitter' | 'assignee';

/** One row of the table: a named way from state to state, who may take it, with what, and what must hold. */
export interface Transition {
  from: readonly State[];
  /** `same` leaves the state as it is, `back` returns to where the claim was before it was parked or merged. */
  to: State | 'same' | 'back';
  roles: readonly Role[];
  standing: readonly Standing[];
  /** False where a service account is refused: its word is not a person's. */
  service: boolean;
  inputs: Readonly<Record<string, InputRule>>;
  guards: readonly GuardCode[];
}

const REASON: InputRule = { type: 'text', required: true };
const CHECKLIST: InputRule = { type: 'checklist', required: false };

/** The law of the desk: every move there is, as `docs/` and `GET /api/v1/workflow` show it. */
export const TRANSITIONS = {
  start: {
    from: ['draft'],
    to: 'researching',
    roles: ['contributor', 'checker'],
    standing: [],
    service: true,
    inputs: {},
    guards: ['statement_empty', 'claimant_missing', 'date_missing', 'assignee_missing'],
  },
  set_aside: {
    from: ['draft', 'researching', 'changes_requested'],
    to: 'not_checkable',
    roles: ['contributor', 'checker'],
    standing: [],
    service: true,
    inputs: { kind: { type: 'choice', required: true, values: NOT_CHECKABLE_KINDS } },
    guards: ['has_publication'],
  },
  submit: {
    from: ['researching', 'changes_requested'],
    to: 'in_review',
    roles: ['checker'],
    standing: [],
    service: true,
    inputs: { checklist: CHECKLIST },
    guards: [
      'rating_missing',
      'summary_missing',
      'no_evidence',
      'archive_pending',
      'archive_failed',
      'speaker_unconfirmed',
      'threads_open',
      'checklist',
    ],
  },
  withdraw: {
    from: ['in_review'],
    to: 'researching',
    roles: [],
    standing: ['submitter', 'assignee'],
    service: true,
    inputs: {},
    guards: [],
  },
  request_changes: {
    from: ['in_review', 'approved'],
    to: 'changes_requested',
    roles: ['reviewer', 'publisher'],
    standing: [],
    service: true,
    inputs: {},
    guards: ['needs_comment'],
  },
  resume: {
    from: ['changes_requested'],
    to: 'researching',
    roles: ['checker'],
    standing: ['assignee'],
    service: true,
    inputs: {},
    guards: [],
  },
  approve: {
    from: ['in_review'],
    to: 'approved',
    roles: ['reviewer'],
    standing: [],
    service: false,
    inputs: { checklist: CHECKLIST },
    guards: ['four_eyes', 'already_approved', 'checklist', 'threads_open'],
  },
  publish: {
    from: ['approved'],
    to: 'published',
    roles: ['publisher'],
    standing: [],
    service: false,
    inputs: {
      note: { type: 'text', required: 'from_second_edition' },
      slug: { type: 'slug', required: false },
      embargo: { type: 'time', required: false },
    },
    guards: [
      'practice',
      'claimreview_invalid',
      'organisation_missing',
      'slug_taken',
      'speaker_unconfirmed',
      'embargo',
      'two_persons',
    ],
  },
  correct: {
    from: ['published'],
    to: 'researching',
    roles: ['checker', 'publisher'],
    standing: [],
    service: true,
    inputs: { kind: { type: 'choice', required: true, values: CORRECTION_KINDS } },
    guards: [],
  },
  abandon_correction: {
    from: OPEN_STATES,
    to: 'published',
    roles: ['checker', 'publisher'],
    standing: [],
    service: true,
    inputs: { reason: REASON },
    guards: ['no_correction'],
  },
  retract: {
    from: STATES,
    to: 'same',
    roles: ['publisher'],
    standing: [],
    service: false,
    inputs: { reason: REASON },
    guards: ['no_publication', 'retraction_pending'],
  },
  confirm_retract: {
    from: STATES,
    to: 'retracted',
    roles: ['publisher'],
    standing: [],
    service: false,
    inputs: {},
    guards: ['retraction_missing', 'retract_second'],
  },
  cancel_retract: {
    from: STATES,
    to: 'same',
    roles: ['publisher'],
    standing: [],
    service: true,
    inputs: {},
    guards: ['retraction_missing'],
  },
  park: {
    from: OPEN_STATES,
    to: 'parked',
    roles: ['checker', 'publisher'],
    standing: [],
    service: true,
    inputs: { reason: REASON, wakeOn: { type: 'date', required: false } },
    guards: [],
  },
  unpark: {
    from: ['parked'],
    to: 'back',
    roles: ['checker', 'publisher'],
    standing: [],
    service: true,
    inputs: {},
    guards: [],
  },
  reopen: {
    from: ['not_checkable', 'retracted'],
    to: 'draft',
    roles: ['reviewer'],
    standing: [],
    service: true,
    inputs: { reason: REASON },
    guards: [],
  },
  merge: {
    from: OPEN_STATES,
    to: 'merged',
    roles: ['checker'],
    standing: [],
    service: true,
    inputs: { targetId: { type: 'claim', required: true } },
    guards: ['has_publication', 'merge_target'],
  },
  unmerge: {
    from: ['merged'],
    to: 'back',
    roles: ['checker'],
    standing: [],
    service: true,
    inputs: {},
    guards: [],
  },
} as const satisfies Record<string, Transition>;

export type MoveName = keyof typeof TRANSITIONS;

/** The moves in the order of the table. */
export const MOVE_NAMES = Object.keys(TRANSITIONS) as MoveName[];

/** The table's row for a move. */
export function transitionOf(move: MoveName): Transition {
  return TRANSITIONS[move];
}
