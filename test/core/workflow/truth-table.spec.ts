import { decide } from '../../../src/core/workflow/decide.js';
import type { ClaimFacts } from '../../../src/core/workflow/facts.js';
import type { MoveInput } from '../../../src/core/workflow/inputs.js';
import type { Role } from '../../../src/core/workflow/roles.js';
import type { State } from '../../../src/core/workflow/states.js';
import { MOVE_NAMES, type MoveName } from '../../../src/core/workflow/transitions.js';
import { NOW, publicFacts, readyFacts } from './desk-facts.js';

/*
 * Every state × move × role × standing × service account × guard. What is expected stands here word for word
 * as domain.md has it, not taken from src.
 */
const EVERY_STATE: State[] = [
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
];
const EVERY_ROLE: Role[] = ['viewer', 'contributor', 'checker', 'reviewer', 'publisher', 'admin'];
const OPEN: State[] = ['draft', 'researching', 'in_review', 'changes_requested', 'approved'];

interface Row {
  from: State[];
  to: (state: State) => State;
  roles: Role[];
  standing?: string[];
  noServiceAccount?: true;
  input?: MoveInput;
  facts: (change: Partial<ClaimFacts>) => ClaimFacts;
  /** What to do to the claim or the input so that just this guard does not hold. */
  broken: Record<string, { facts?: Partial<ClaimFacts>; input?: MoveInput; me?: string }>;
}

const must = { id: 'T2', kind: 'must', state: 'open', openedBy: 'somebody', answered: false } as const;
const piece = (stance: 'refutes' | 'context', state: 'archived' | 'pending' | 'failed') =>
  ({ id: 'E1', stance, archive: { state, reason: null } }) as const;
const unconfirmed = { facts: { unconfirmedSpeakers: [{ quoteId: 'Q1', name: 'Putin' }] } };
const LIVE = { edition: 1, slug: 'oil-resolution', retracted: false };

const TABLE: Record<MoveName, Row> = {
  start: {
    from: ['draft'],
    to: () => 'researching',
    roles: ['contributor', 'checker'],
    facts: readyFacts,
    broken: {
      statement_empty: { facts: { statement: ' \n' } },
      claimant_missing: { facts: { claimant: null } },
      date_missing: { facts: { statedOn: null } },
      assignee_missing: { facts: { assigneeId: null } },
    },
  },
  set_aside: {
    from: ['draft', 'researching', 'changes_requested'],
    to: () => 'not_checkable',
    roles: ['contributor', 'checker'],
    input: { kind: 'opinion' },
    facts: readyFacts,
    broken: { has_publication: { facts: { publication: LIVE } } },
  },
  submit: {
    from: ['researching', 'changes_requested'],
    to: () => 'in_review',
    roles: ['checker'],
    facts: readyFacts,
    broken: {
      rating_missing: { facts: { rating: null } },
      summary_missing: { facts: { summary: '' } },
      no_evidence: { facts: { evidence: [piece('context', 'archived')] } },
      archive_pending: { facts: { evidence: [piece('refutes', 'pending')] } },
      archive_failed: { facts: { evidence: [piece('refutes', 'failed')] } },
      speaker_unconfirmed: unconfirmed,
      threads_open: { facts: { threads: [must] } },
      checklist: { facts: { authorChecklist: [{ id: 'faithful', auto: false, done: false }] } },
    },
  },
  withdraw: {
    from: ['in_review'],
    to: () => 'researching',
    roles: [],
    standing: ['submitter', 'assignee'],
    facts: readyFacts,
    broken: {},
  },
  request_changes: {
    from: ['in_review', 'approved'],
    to: () => 'changes_requested',
    roles: ['reviewer', 'publisher'],
    facts: (change) =>
      readyFacts({
        threads: ['me', 'submitter', 'assignee'].map((openedBy) => ({ ...must, openedBy })),
        ...change,
      }),
    broken: { needs_comment: { facts: { threads: [must] } } },
  },
  resume: {
    from: ['changes_requested'],
    to: () => 'researching',
    roles: ['checker'],
    standing: ['assignee'],
    facts: readyFacts,
    broken: {},
  },
  approve: {
    from: ['in_review'],
    to: () => 'approved',
    roles: ['reviewer'],
    noServiceAccount: true,
    facts: readyFacts,
    broken: {
      four_eyes: {
        facts: {
          ledger: ['me', 'submitter', 'assignee'].map((personId) => ({ personId, fields: ['rating'] })),
        },
      },
      already_approved: { facts: { approvals: ['me', 'submitter', 'assignee'] } },
      checklist: { facts: { reviewerChecklist: [{ id: 'opened', auto: true, done: false }] } },
      threads_open: { facts: { threads: [{ ...must, answered: true }] } },
    },
  },
  publish: {
    from: ['approved'],
    to: () => 'published',
    roles: ['publisher'],
    noServiceAccount: true,
    facts: readyFacts,
    broken: {
      claimreview_invalid: {
        facts: { claimReviewProblems: [{ level: 'error', code: 'missing', path: '/url', params: {} }] },
      },
      organisation_missing: { facts: { organisationMissing: ['logo'] } },
      practice: { facts: { practice: true } },
      slug_taken: { facts: { slugTakenBy: 'K-7' } },
      speaker_unconfirmed: unconfirmed,
      embargo: { input: { embargo: '2026-01-15T12:00:00.001Z' } },
      two_persons: { facts: { ledger: [{ personId: 'ayu', fields: [] }], approvals: [] } },
    },
  },
  correct: {
    from: ['published'],
    to: () => 'researching',
    roles: ['checker', 'publisher'],
    input: { kind: 'minor' },
    facts: publicFacts,
    broken: {},
  },
  abandon_correction: {
    from: OPEN,
    to: () => 'published',
    roles: ['checker', 'publisher'],
    input: { reason: 'Not needed.' },
    facts: publicFacts,
    broken: { no_correction: { facts: { publication: { ...LIVE, retracted: true } } } },
  },
  retract: {
    from: EVERY_STATE,
    to: (state) => state,
    roles: ['publisher'],
    noServiceAccount: true,
    input: { reason: 'We were wrong.' },
    facts: publicFacts,
    broken: {
      no_publication: { facts: { publication: { ...LIVE, retracted: true } } },
      retraction_pending: { facts: { retractionRequest: { by: 'dewi', reason: 'Wrong.' } } },
    },
  },
  confirm_retract: {
    from: EVERY_STATE,
    to: () => 'retracted',
    roles: ['publisher'],
    noServiceAccount: true,
    facts: (change) => publicFacts({ retractionRequest: { by: 'dewi', reason: 'Wrong.' }, ...change }),
    broken: {
      retraction_missing: { facts: { retractionRequest: null } },
      retract_second: { me: 'dewi' },
    },
  },
  cancel_retract: {
    from: EVERY_STATE,
    to: (state) => state,
    roles: ['publisher'],
    facts: (change) => publicFacts({ retractionRequest: { by: 'dewi', reason: 'Wrong.' }, ...change }),
    broken: { retraction_missing: { facts: { retractionRequest: null } } },
  },
  park: {
    from: OPEN,
    to: () => 'parked',
    roles: ['checker', 'publisher'],
    input: { reason: 'Waiting for the ministry.' },
    facts: readyFacts,
    broken: {},
  },
  unpark: {
    from: ['parked'],
    to: () => 'changes_requested',
    roles: ['checker', 'publisher'],
    facts: (change) => readyFacts({ parkedFrom: 'changes_requested', ...change }),
    broken: {},
  },
  reopen: {
    from: ['not_checkable', 'retracted'],
    to: () => 'draft',
    roles: ['reviewer'],
    input: { reason: 'New facts.' },
    facts: readyFacts,
    broken: {},
  },
  merge: {
    from: OPEN,
    to: () => 'merged',
    roles: ['checker'],
    input: { targetId: 'K-2' },
    facts: readyFacts,
    broken: {
      has_publication: { facts: { publication: LIVE } },
      merge_target: { facts: { mergeTarget: { id: 'x', ref: 'K-2', state: 'retracted' } } },
    },
  },
  unmerge: {
    from: ['merged'],
    to: () => 'draft',
    roles: ['checker'],
    facts: (change) => readyFacts({ mergedFrom: 'draft', ...change }),
    broken: {},
  },
};

const CASES = EVERY_STATE.flatMap((state) => MOVE_NAMES.map((move) => [move, state] as const));

test('the table here has every move there is, and no other', () => {
  expect(MOVE_NAMES).toEqual(Object.keys(TABLE));
  expect(CASES).toHaveLength(180);
});

test.each(CASES)(
  '%s from %s is open to the right people alone, and names every unmet guard',
  (move, state) => {
    const row = TABLE[move];
    const guards = Object.keys(row.broken);
    for (const role of EVERY_ROLE)
      for (const me of ['me', 'submitter', 'assignee'])
        for (const service of [false, true]) {
          const asked = { state, role, me, service };
          for (const broken of [[], ...guards.map((guard) => [guard]), guards]) {
            expect({ ...asked, broken, answer: ask(row, move, asked, broken) }).toEqual({
              ...asked,
              broken,
              answer: expected(row, asked, broken),
            });
          }
        }
  },
);

interface Asked {
  state: State;
  role: Role;
  me: string;
  service: boolean;
}

/** The destination of an open move, or the codes that close it. */
function ask(row: Row, move: MoveName, { state, role, me, service }: Asked, broken: string[]) {
  const breaks = broken.map((guard) => row.broken[guard]!);
  const facts = row.facts(Object.assign({ state }, ...breaks.map((each) => each.facts)));
  const input = Object.assign({}, row.input, ...breaks.map((each) => each.input)) as MoveInput;
  const id = breaks.find((each) => each.me)?.me ?? me;
  const decision = decide(facts, { id, roles: [role], service }, move, input, NOW);
  return decision.open ? decision.to : decision.refusals.map((refusal) => refusal.code).sort();
}

function expected(row: Row, { state, role, me, service }: Asked, broken: string[]) {
  const codes = [
    ...(row.from.includes(state) ? [] : ['state']),
    ...(row.roles.includes(role) || row.standing?.includes(me) ? [] : ['role']),
    ...(service && row.noServiceAccount ? ['service_account'] : []),
    ...broken.filter((guard) => !isHidden(guard, broken)),
  ];
  return codes.length === 0 ? row.to(state) : codes.sort();
}

/** Guards that can't both be unmet: what the one complains of is not there for the other to look at. */
function isHidden(guard: string, broken: string[]): boolean {
  const hiddenBy: Record<string, string> = {
    retract_second: 'retraction_missing',
    no_evidence: 'archive_failed',
    archive_pending: 'archive_failed',
  };
  return broken.includes(hiddenBy[guard] ?? '');
}
