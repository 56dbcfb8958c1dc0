import { decide } from '../../../src/core/workflow/decide.js';
import type { ClaimFacts } from '../../../src/core/workflow/facts.js';
import type { MoveInput } from '../../../src/core/workflow/inputs.js';
import type { State } from '../../../src/core/workflow/states.js';
import type { MoveName } from '../../../src/core/workflow/transitions.js';
import { actor, NOW, readyFacts } from './desk-facts.js';

const EVERYBODY = ['contributor', 'checker', 'reviewer', 'publisher'] as const;
const FROM: Partial<Record<MoveName, State>> = {
  submit: 'researching',
  approve: 'in_review',
  publish: 'approved',
};

/** The refusals of a move by somebody with every role, on a claim that is ready but for the change. */
function refusals(move: MoveName, change: Partial<ClaimFacts>, input: MoveInput = {}) {
  const facts = readyFacts({ state: FROM[move] ?? 'draft', ...change });
  const decision = decide(facts, actor('dewi', ...EVERYBODY), move, input, NOW);
  return decision.open ? [] : decision.refusals;
}

const must = { id: 'T2', kind: 'must', state: 'open', openedBy: 'citra', answered: true } as const;
const piece = (state: 'archived' | 'impossible', reason: string | null) =>
  [{ id: 'E1', stance: 'qualifies', archive: { state, reason } }] as const;
const tick = [
  { id: 'faithful', auto: false, done: false },
  { id: 'opened', auto: true, done: false },
];

test.each<[string, MoveName, Partial<ClaimFacts>, MoveInput]>([
  ['an unnamed claimant is a claimant', 'start', { claimant: 'unnamed' }, {}],
  ['a date declared unknown is a date', 'start', { statedOn: null, statedOnUnknown: true }, {}],
  [
    'evidence that cannot be archived, with a reason',
    'submit',
    { evidence: piece('impossible', 'paywall') },
    {},
  ],
  ['a "must" that has an answer, on submission', 'submit', { threads: [must] }, {}],
  ['an open "should", on approval', 'approve', { threads: [{ ...must, kind: 'should' }] }, {}],
  ['a rating without a number', 'submit', { rating: { value: null } }, {}],
  [
    'items ticked with the move',
    'submit',
    { authorChecklist: tick.slice(0, 1) },
    { checklist: { faithful: true } },
  ],
  [
    'warnings about the ClaimReview',
    'publish',
    { claimReviewProblems: [{ level: 'warning', code: 'claim_long', path: '', params: {} }] },
    {},
  ],
  ['an embargo that ends now', 'publish', { embargoUntil: NOW.toISOString() }, {}],
  [
    'a published merge target',
    'merge',
    { mergeTarget: { id: 'x', ref: 'K-2', state: 'published' } },
    { targetId: 'K-2' },
  ],
])('passes: %s', (_, move, change, input) => {
  expect(refusals(move, change, input)).toEqual([]);
});

test.each<[string, MoveName, Partial<ClaimFacts>, MoveInput, object]>([
  [
    'evidence declared impossible to archive without a reason',
    'submit',
    { evidence: piece('impossible', ' ') },
    {},
    { code: 'archive_failed', params: { evidence: [{ id: 'E1', reason: ' ' }] }, field: 'evidence' },
  ],
  [
    'no evidence at all',
    'submit',
    { evidence: [] },
    {},
    { code: 'no_evidence', params: {}, field: 'evidence' },
  ],
  [
    'an automatic item that was ticked by hand',
    'submit',
    { authorChecklist: tick },
    { checklist: { faithful: true, opened: true } },
    { code: 'checklist', params: { n: 1, items: ['opened'] }, field: 'checklist' },
  ],
  [
    'an answered "must" on approval: it is settled only when it is resolved',
    'approve',
    { threads: [must] },
    {},
    { code: 'threads_open', params: { n: 1, threads: ['T2'] }, field: 'threads' },
  ],
  [
    'the later of two embargoes',
    'publish',
    { embargoUntil: '2026-02-01T00:00:00.000Z' },
    { embargo: '2026-01-15T00:00:00+07:00' },
    { code: 'embargo', params: { until: '2026-02-01T00:00:00.000Z' }, field: 'embargo' },
  ],
  [
    'an address that another claim has',
    'publish',
    { slugTakenBy: 'K-7' },
    {},
    { code: 'slug_taken', params: { by: 'K-7' }, field: 'slug' },
  ],
  [
    'publication of what was practised',
    'publish',
    { practice: true },
    {},
    { code: 'practice', params: {}, field: null },
  ],
  [
    'a merge into itself',
    'merge',
    { mergeTarget: { id: readyFacts().id, ref: 'K-1', state: 'draft' } },
    { targetId: 'K-1' },
    { code: 'merge_target', params: { id: 'K-1', state: 'draft' }, field: 'targetId' },
  ],
  [
    'a merge into a claim that is not there',
    'merge',
    { mergeTarget: null },
    { targetId: 'K-99' },
    { code: 'merge_target', params: { id: 'K-99', state: null }, field: 'targetId' },
  ],
])('refuses: %s', (_, move, change, input, refusal) => {
  expect(refusals(move, change, input)).toEqual([refusal]);
});

test('whoever submitted may withdraw, whatever their roles; others are told who may', () => {
  const facts = readyFacts({ state: 'in_review', submittedBy: 'ayu', assigneeId: 'budi' });
  const withdraw = (id: string) => decide(facts, actor(id, 'viewer'), 'withdraw', {}, NOW);
  expect(withdraw('ayu').open && withdraw('budi').open).toBe(true);
  expect(withdraw('citra')).toEqual({
    open: false,
    refusals: [{ code: 'role', params: { who: ['submitter', 'assignee'] }, field: null }],
  });
});

test('a move from the wrong state says from where it may be made', () => {
  expect(refusals('start', { state: 'published' })).toEqual([
    { code: 'state', params: { from: ['draft'], is: 'published' }, field: null },
  ]);
});
