import type { Actor, ClaimFacts, Person } from '../../../src/core/workflow/facts.js';
import type { Role } from '../../../src/core/workflow/roles.js';

/** When the tests play. */
export const NOW = new Date('2026-01-15T12:00:00.000Z');

/** A claim of Ayu's with everything that any move asks for, never published. */
export function readyFacts(change: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    state: 'draft',
    practice: false,
    edition: 1,
    statement: 'A UN resolution directly bans buying oil from terrorists.',
    claimant: 'named',
    statedOn: '2015-11-26',
    statedOnUnknown: false,
    assigneeId: 'assignee',
    submittedBy: 'submitter',
    rating: { value: 4 },
    summary: 'Resolution 2199 condemns any such trade.',
    evidence: [{ id: 'E1', stance: 'supports', archive: { state: 'archived', reason: null } }],
    unconfirmedSpeakers: [],
    threads: [{ id: 'T1', kind: 'must', state: 'resolved', openedBy: 'somebody', answered: false }],
    authorChecklist: [{ id: 'faithful', auto: false, done: true }],
    reviewerChecklist: [{ id: 'opened', auto: true, done: true }],
    ledger: [{ personId: 'ayu', fields: ['statement'] }],
    approvals: ['citra'],
    approvalsNeeded: 1,
    publication: null,
    retractionRequest: null,
    parkedFrom: null,
    mergedFrom: null,
    mergeTarget: { id: '01900000-0000-7000-8000-000000000002', ref: 'K-2', state: 'researching' },
    claimReviewProblems: [],
    organisationMissing: [],
    slugTakenBy: null,
    embargoUntil: null,
    ...change,
  };
}

/** The same claim in public, with its second edition in work unless told otherwise. */
export function publicFacts(change: Partial<ClaimFacts> = {}): ClaimFacts {
  return readyFacts({
    edition: 2,
    publication: { edition: 1, slug: 'oil-resolution', retracted: false },
    ...change,
  });
}

/** A person with these roles. */
export function actor(id: string, ...roles: Role[]): Actor {
  return { id, roles, service: false };
}

/** A person of the desk, named after their id. */
export function person(id: string, ...roles: Role[]): Person {
  return { ...actor(id, ...roles), name: id[0]!.toUpperCase() + id.slice(1) };
}
