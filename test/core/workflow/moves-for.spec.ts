import { decide } from '../../../src/core/workflow/decide.js';
import type { ClaimFacts, Person } from '../../../src/core/workflow/facts.js';
import { movesFor } from '../../../src/core/workflow/moves-for.js';
import { STATES } from '../../../src/core/workflow/states.js';
import { MOVE_NAMES, type MoveName } from '../../../src/core/workflow/transitions.js';
import { actor, NOW, person, publicFacts, readyFacts } from './desk-facts.js';

const DESK: Person[] = [
  person('ayu', 'contributor'),
  person('budi', 'checker', 'reviewer'),
  person('citra', 'reviewer'),
  person('dewi', 'publisher'),
  person('eko', 'publisher', 'reviewer'),
  person('gita', 'admin'),
  { ...person('robot', 'reviewer', 'publisher'), service: true },
];

function offered(facts: ClaimFacts, move: MoveName, by = actor('gita', 'admin')) {
  return movesFor(facts, by, DESK, NOW).find(({ name }) => name === move)!;
}

function whoFor(facts: ClaimFacts, move: MoveName): string[] {
  return offered(facts, move).who.map(({ id }) => id);
}

test('every move of the table is there, in its order, open or closed', () => {
  for (const state of STATES) {
    const moves = movesFor(readyFacts({ state }), actor('ayu', 'contributor'), DESK, NOW);
    expect(moves.map(({ name }) => name)).toEqual(MOVE_NAMES);
  }
});

test('an offer and a decision without input agree', () => {
  for (const state of STATES) {
    const facts = readyFacts({ state, parkedFrom: 'draft', mergedFrom: 'draft' });
    for (const by of DESK) {
      for (const { name, open, needs } of movesFor(facts, by, DESK, NOW)) {
        const decision =
          name === 'merge' ? null : decide(facts, by, name, { reason: 'x', kind: 'other' }, NOW);
        if (decision) expect(decision.open ? [] : decision.refusals).toEqual(needs);
        expect(open).toBe(needs.length === 0);
      }
    }
  }
});

test('approval lists the reviewers who wrote nothing and have not approved yet', () => {
  const facts = readyFacts({
    state: 'in_review',
    approvalsNeeded: 2,
    ledger: [{ personId: 'budi', fields: ['rating'] }],
    approvals: ['eko'],
  });
  expect(whoFor(facts, 'approve')).toEqual(['citra']);
  expect(offered(facts, 'approve').who).toEqual([{ id: 'citra', name: 'Citra' }]);
});

test('what work can mend does not shorten the list of who could do it', () => {
  const facts = readyFacts({
    state: 'in_review',
    approvals: [],
    threads: [],
    reviewerChecklist: [{ id: 'fair', auto: false, done: false }],
  });
  expect(whoFor(facts, 'approve')).toEqual(['budi', 'citra', 'eko']);
  expect(whoFor(facts, 'request_changes')).toEqual(['budi', 'citra', 'dewi', 'eko']);
});

test('publication lists no one who wrote it all alone, and nobody while only one person took part', () => {
  const alone = { state: 'approved', ledger: [{ personId: 'dewi', fields: ['summary'] }] } as const;
  expect(whoFor(readyFacts({ ...alone, approvals: ['citra'] }), 'publish')).toEqual(['eko']);
  expect(whoFor(readyFacts({ ...alone, approvals: [] }), 'publish')).toEqual([]);
});

test('a retraction is confirmed by another publisher', () => {
  const facts = publicFacts({ state: 'published', retractionRequest: { by: 'eko', reason: 'Wrong.' } });
  expect(whoFor(facts, 'confirm_retract')).toEqual(['dewi']);
  expect(whoFor(facts, 'cancel_retract')).toEqual(['dewi', 'eko']);
});

test('a submission is withdrawn by who made it or who works on it', () => {
  const facts = readyFacts({ state: 'in_review', submittedBy: 'budi', assigneeId: 'ayu' });
  expect(whoFor(facts, 'withdraw')).toEqual(['ayu', 'budi']);
});

test('an offer says where it leads: nearer to approval, back to research, or nowhere yet', () => {
  const twice = readyFacts({ state: 'in_review', approvals: [], approvalsNeeded: 2 });
  expect(offered(twice, 'approve').to).toBe('in_review');
  expect(offered(readyFacts({ state: 'parked', parkedFrom: 'approved' }), 'unpark').to).toBe('researching');
  expect(offered(readyFacts(), 'unpark').to).toBeNull();
  expect(offered(publicFacts({ state: 'published' }), 'retract').to).toBe('published');
});

test('items to be ticked with the move show as a need, a target yet to be chosen does not', () => {
  const facts = readyFacts({
    state: 'researching',
    authorChecklist: [{ id: 'faithful', auto: false, done: false }],
    mergeTarget: null,
  });
  const budi = actor('budi', 'checker');
  expect(offered(facts, 'submit', budi).needs.map(({ code }) => code)).toEqual(['checklist']);
  expect(offered(facts, 'merge', budi)).toMatchObject({
    open: true,
    inputs: { targetId: { type: 'claim', required: true } },
  });
});
