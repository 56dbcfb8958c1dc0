import { DESK_FIELDS, PUBLIC_FIELDS } from './decide-edit.js';
import { GUARD_CODES, type GuardCode } from './guard-codes.js';
import { GUARDS, guardsOf } from './guards.js';
import { type Role, ROLES } from './roles.js';
import { isOpen, type State, STATES } from './states.js';
import { MOVE_NAMES, type MoveName, type Transition, transitionOf } from './transitions.js';

/** The whole workflow as data, for `GET /api/v1/workflow`. */
export interface WorkflowDescription {
  version: number;
  states: { name: State; open: boolean }[];
  roles: readonly Role[];
  transitions: (Omit<Transition, 'guards'> & { name: MoveName; guards: GuardCode[] })[];
  guards: { code: GuardCode; personal: boolean; field: string | null }[];
  /** Which edits enter the ledger and void approvals, and which don't. */
  fields: { public: readonly string[]; desk: readonly string[] };
}

/** Raised whenever the table of moves or guards changes. */
export const WORKFLOW_VERSION = 2;

/** Describes states, moves and guards; functions are left out, so that it can be sent. */
export function describeWorkflow(): WorkflowDescription {
  return {
    version: WORKFLOW_VERSION,
    states: STATES.map((name) => ({ name, open: isOpen(name) })),
    roles: ROLES,
    transitions: MOVE_NAMES.map((name) => ({ name, ...transitionOf(name), guards: guardsOf(name) })),
    guards: GUARD_CODES.map((code) => ({
      code,
      personal: GUARDS[code].personal,
      field: GUARDS[code].field,
    })),
    fields: { public: PUBLIC_FIELDS, desk: DESK_FIELDS },
  };
}
