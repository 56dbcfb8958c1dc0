import {
  type Actor,
  type ClaimFacts,
  type EvidenceFact,
  isCorrection,
  livePublication,
  type ThreadFact,
} from './facts.js';
import { checklistFor } from './checklists.js';
import type { GuardCode } from './guard-codes.js';
import type { MoveInput } from './inputs.js';
import { type MoveName, transitionOf } from './transitions.js';

/** All that a guard may look at. */
export interface Attempt {
  facts: ClaimFacts;
  actor: Actor;
  move: MoveName;
  input: MoveInput;
  now: Date;
}

/** Says what a refused guard wants to tell: ids, names, numbers. */
export type GuardParams = Record<string, unknown>;

/** One thing that must hold for a move. */
export interface Guard {
  /** True where only another person can help; the others are mended by work on the claim. */
  personal: boolean;
  /** The field of the claim or of the input in which it is mended; null where no field does. */
  field: string | null;
  /** Null when it holds, else the parameters of the refusal. */
  unmet: (attempt: Attempt) => GuardParams | null;
}

/** What must hold, by code; a move names the codes that it asks for. `state` and `role` hold for every move. */
export const GUARDS: Readonly<Record<GuardCode, Guard>> = {
  state: {
    personal: false,
    field: null,
    unmet: ({ facts, move }) => {
      const { from } = transitionOf(move);
      return from.includes(facts.state) ? null : { from, is: facts.state };
    },
  },
  role: { personal: true, field: null, unmet: roleUnmet },
  service_account: {
    personal: true,
    field: null,
    unmet: ({ actor, move }) => refuseIf(actor.service && !transitionOf(move).service),
  },
  statement_empty: {
    personal: false,
    field: 'statement',
    unmet: ({ facts }) => refuseIf(isBlank(facts.statement)),
  },
  claimant_missing: {
    personal: false,
    field: 'claimant',
    unmet: ({ facts }) => refuseIf(facts.claimant === null),
  },
  date_missing: {
    personal: false,
    field: 'statedOn',
    unmet: ({ facts }) => refuseIf(facts.statedOn === null && !facts.statedOnUnknown),
  },
  assignee_missing: {
    personal: false,
    field: 'assigneeId',
    unmet: ({ facts }) => refuseIf(facts.assigneeId === null),
  },
  rating_missing: {
    personal: false,
    field: 'rating',
    unmet: ({ facts }) => refuseIf(facts.rating === null),
  },
  summary_missing: {
    personal: false,
    field: 'summary',
    unmet: ({ facts }) => refuseIf(isBlank(facts.summary)),
  },
  no_evidence: {
    personal: false,
    field: 'evidence',
    unmet: ({ facts }) => refuseIf(facts.evidence.every((piece) => piece.stance === 'context')),
  },
  archive_pending: {
    personal: false,
    field: 'evidence',
    unmet: ({ facts }) => evidenceUnmet(facts, (piece) => piece.archive.state === 'pending'),
  },
  archive_failed: { personal: false, field: 'evidence', unmet: ({ facts }) => evidenceUnmet(facts, isLost) },
  speaker_unconfirmed: {
    personal: false,
    field: 'quotes',
    unmet: ({ facts }) =>
      refuseIf(facts.unconfirmedSpeakers.length > 0, { quotes: facts.unconfirmedSpeakers }),
  },
  threads_open: { personal: false, field: 'threads', unmet: threadsUnmet },
  checklist: { personal: false, field: 'checklist', unmet: checklistUnmet },
  needs_comment: {
    personal: false,
    field: 'threads',
    unmet: ({ facts, actor }) =>
      refuseIf(!facts.threads.some((thread) => isOpenMust(thread) && thread.openedBy === actor.id)),
  },
  four_eyes: { personal: true, field: null, unmet: fourEyesUnmet },
  already_approved: {
    personal: true,
    field: null,
    unmet: ({ facts, actor }) => refuseIf(facts.approvals.includes(actor.id)),
  },
  practice: { personal: false, field: null, unmet: ({ facts }) => refuseIf(facts.practice) },
  claimreview_invalid: { personal: false, field: 'claimReview', unmet: claimReviewUnmet },
  organisation_missing: {
    personal: false,
    field: 'organisation',
    unmet: ({ facts }) =>
      refuseIf(facts.organisationMissing.length > 0, { missing: facts.organisationMissing }),
  },
  slug_taken: {
    personal: false,
    field: 'slug',
    unmet: ({ facts }) => refuseIf(facts.slugTakenBy !== null, { by: facts.slugTakenBy }),
  },
  embargo: { personal: false, field: 'embargo', unmet: embargoUnmet },
  two_persons: { personal: true, field: null, unmet: twoPersonsUnmet },
  has_publication: {
    personal: false,
    field: null,
    unmet: ({ facts }) => {
      const live = livePublication(facts);
      return refuseIf(live !== null, { edition: live?.edition, slug: live?.slug });
    },
  },
  no_publication: {
    personal: false,
    field: null,
    unmet: ({ facts }) => refuseIf(livePublication(facts) === null),
  },
  no_correction: { personal: false, field: null, unmet: ({ facts }) => refuseIf(!isCorrection(facts)) },
  retraction_pending: {
    personal: false,
    field: null,
    unmet: ({ facts }) => refuseIf(facts.retractionRequest !== null, { by: facts.retractionRequest?.by }),
  },
  retraction_missing: {
    personal: false,
    field: null,
    unmet: ({ facts }) => refuseIf(facts.retractionRequest === null),
  },
  retract_second: {
    personal: true,
    field: null,
    unmet: ({ facts, actor }) => refuseIf(facts.retractionRequest?.by === actor.id, { by: actor.id }),
  },
  merge_target: { personal: false, field: 'targetId', unmet: mergeTargetUnmet },
};

/** The guards of a move in the order in which refusals are told: where it stands, who asks, then the rest. */
export function guardsOf(move: MoveName): GuardCode[] {
  return ['state', 'role', 'service_account', ...transitionOf(move).guards];
}

function refuseIf(unmet: boolean, params: GuardParams = {}): GuardParams | null {
  return unmet ? params : null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function roleUnmet({ facts, actor, move }: Attempt): GuardParams | null {
  const { roles, standing } = transitionOf(move);
  const holder = { submitter: facts.submittedBy, assignee: facts.assigneeId };
  const may =
    roles.some((role) => actor.roles.includes(role)) || standing.some((who) => holder[who] === actor.id);
  return refuseIf(!may, {
    ...(roles.length > 0 && { roles }),
    ...(standing.length > 0 && { who: standing }),
  });
}

function evidenceUnmet(facts: ClaimFacts, isWanting: (piece: EvidenceFact) => boolean): GuardParams | null {
  const wanting = facts.evidence.filter(isWanting);
  return refuseIf(wanting.length > 0, {
    evidence: wanting.map(({ id, archive }) => ({ id, reason: archive.reason })),
  });
}

/** `impossible` counts only with a person's reason. */
function isLost({ archive }: EvidenceFact): boolean {
  return archive.state === 'failed' || (archive.state === 'impossible' && isBlank(archive.reason));
}

function isOpenMust(thread: ThreadFact): boolean {
  return thread.kind === 'must' && thread.state === 'open';
}

/** To submit, every "must" needs an answer; to approve, none may be open, answered or not. */
function threadsUnmet({ facts, move }: Attempt): GuardParams | null {
  const open = facts.threads.filter(
    (thread) => isOpenMust(thread) && !(move === 'submit' && thread.answered),
  );
  return refuseIf(open.length > 0, { n: open.length, threads: open.map((thread) => thread.id) });
}

function checklistUnmet({ facts, move, input }: Attempt): GuardParams | null {
  const open = checklistFor(move, facts).filter(
    (item) => !item.done && (item.auto || input.checklist?.[item.id] !== true),
  );
  return refuseIf(open.length > 0, { n: open.length, items: open.map((item) => item.id) });
}

function fourEyesUnmet({ facts, actor }: Attempt): GuardParams | null {
  const fields = facts.ledger.filter((row) => row.personId === actor.id).flatMap((row) => row.fields);
  const contributed = facts.ledger.some((row) => row.personId === actor.id);
  return refuseIf(contributed, { contributions: [...new Set(fields)], edition: facts.edition });
}

function claimReviewUnmet({ facts }: Attempt): GuardParams | null {
  const errors = facts.claimReviewProblems.filter((problem) => problem.level === 'error');
  return refuseIf(errors.length > 0, { n: errors.length, problems: errors });
}

function embargoUnmet({ facts, input, now }: Attempt): GuardParams | null {
  const times = [facts.embargoUntil, input.embargo ?? null].filter((time) => time !== null);
  const until = times.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  return refuseIf(until !== undefined && Date.parse(until) > now.getTime(), { until });
}

function twoPersonsUnmet({ facts, actor }: Attempt): GuardParams | null {
  const authors = new Set(facts.ledger.map((row) => row.personId));
  const persons = new Set([...authors, ...facts.approvals]);
  const soleAuthor = authors.size === 1 && authors.has(actor.id);
  return refuseIf(persons.size < 2 || soleAuthor, { persons: [...persons] });
}

/** Without a `targetId` there is nothing to judge yet; that it is missing is the input check's to say. */
function mergeTargetUnmet({ facts, input }: Attempt): GuardParams | null {
  if (input.targetId === undefined) return null;
  const target = facts.mergeTarget;
  const fit =
    target !== null && target.id !== facts.id && target.state !== 'merged' && target.state !== 'retracted';
  return refuseIf(!fit, { id: target?.ref ?? input.targetId, state: target?.state ?? null });
}
