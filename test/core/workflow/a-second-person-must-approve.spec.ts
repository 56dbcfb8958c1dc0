import { decide } from '../../../src/core/workflow/decide.js';
import type { Actor, ClaimFacts } from '../../../src/core/workflow/facts.js';
import { actor, NOW, publicFacts, readyFacts } from './desk-facts.js';

const inReview = (change: Partial<ClaimFacts> = {}) =>
  readyFacts({ state: 'in_review', approvals: [], ...change });
const approved = (change: Partial<ClaimFacts> = {}) => readyFacts({ state: 'approved', ...change });
const approve = (facts: ClaimFacts, by: Actor) => decide(facts, by, 'approve', {}, NOW);
const publish = (facts: ClaimFacts, by: Actor) => decide(facts, by, 'publish', {}, NOW);

test('whoever changed something public in this edition cannot approve it, and is told what it was', () => {
  const ledger = [{ personId: 'ayu', fields: ['rating', 'summary'] }];
  expect(approve(inReview({ ledger, edition: 3 }), actor('ayu', 'reviewer'))).toEqual({
    open: false,
    refusals: [
      { code: 'four_eyes', params: { contributions: ['rating', 'summary'], edition: 3 }, field: null },
    ],
  });
});

test('one approval is enough when one is needed', () => {
  expect(approve(inReview(), actor('citra', 'reviewer'))).toEqual({
    open: true,
    to: 'approved',
    changes: { state: 'approved', recordApproval: true },
    approvals: { have: 1, need: 1 },
    event: 'claim.moved',
  });
});

test('below the needed number the claim stays in review, and the answer says how many there are', () => {
  expect(approve(inReview({ approvalsNeeded: 2 }), actor('citra', 'reviewer'))).toEqual({
    open: true,
    to: 'in_review',
    changes: { recordApproval: true },
    approvals: { have: 1, need: 2 },
    event: 'claim.moved',
  });
  const second = approve(inReview({ approvalsNeeded: 2, approvals: ['citra'] }), actor('fajar', 'reviewer'));
  expect(second).toMatchObject({ open: true, to: 'approved', approvals: { have: 2, need: 2 } });
});

test('the same person does not count twice', () => {
  const facts = inReview({ approvalsNeeded: 2, approvals: ['citra'] });
  expect(approve(facts, actor('citra', 'reviewer'))).toMatchObject({
    refusals: [{ code: 'already_approved' }],
  });
});

test('what a service account wrote counts as its person’s, who cannot approve it', () => {
  const robot: Actor = { id: 'budi', roles: ['checker', 'reviewer'], service: true };
  const ledger = [{ personId: robot.id, fields: ['evidence'] }];
  expect(approve(inReview({ ledger }), actor('budi', 'reviewer'))).toMatchObject({
    refusals: [{ code: 'four_eyes' }],
  });
  expect(approve(inReview(), robot)).toMatchObject({ refusals: [{ code: 'service_account' }] });
});

test('being admin opens nothing', () => {
  expect(approve(inReview(), actor('gita', 'admin'))).toMatchObject({
    refusals: [{ code: 'role', params: { roles: ['reviewer'] } }],
  });
  expect(publish(approved(), actor('gita', 'admin'))).toMatchObject({
    refusals: [{ code: 'role', params: { roles: ['publisher'] } }],
  });
});

test.each([
  ['an author and an approver are two', [{ personId: 'ayu', fields: [] }], ['citra'], 'dewi', true],
  ['the approver may publish', [{ personId: 'ayu', fields: [] }], ['citra'], 'citra', true],
  ['the only author may not', [{ personId: 'ayu', fields: [] }], ['citra'], 'ayu', false],
  [
    'one of two authors may',
    [
      { personId: 'ayu', fields: [] },
      { personId: 'budi', fields: [] },
    ],
    ['citra'],
    'ayu',
    true,
  ],
  ['an approver alone is one', [], ['citra'], 'dewi', false],
  ['two approvers of an unchanged edition are two', [], ['citra', 'fajar'], 'dewi', true],
])('nobody publishes alone: %s', (_, ledger, approvals, publisher, open) => {
  expect(publish(approved({ ledger, approvals }), actor(publisher, 'publisher')).open).toBe(open);
});

test('who asked to retract cannot confirm it', () => {
  const facts = publicFacts({ state: 'published', retractionRequest: { by: 'dewi', reason: 'Wrong.' } });
  expect(decide(facts, actor('dewi', 'publisher'), 'confirm_retract', {}, NOW)).toMatchObject({
    refusals: [{ code: 'retract_second', params: { by: 'dewi' } }],
  });
  expect(decide(facts, actor('eko', 'publisher'), 'confirm_retract', {}, NOW)).toMatchObject({
    open: true,
    to: 'retracted',
  });
  expect(decide(facts, actor('dewi', 'publisher'), 'cancel_retract', {}, NOW)).toMatchObject({ open: true });
});
