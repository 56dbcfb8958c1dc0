import { decide } from '../../../src/core/workflow/decide.js';
import type { ClaimFacts } from '../../../src/core/workflow/facts.js';
import type { MoveInput } from '../../../src/core/workflow/inputs.js';
import type { MoveName } from '../../../src/core/workflow/transitions.js';
import { NOW, publicFacts, readyFacts } from './desk-facts.js';

const LIVE = { edition: 1, slug: 'oil-resolution', retracted: false };
const GONE = { ...LIVE, retracted: true };
const REQUEST = { by: 'dewi', reason: 'The source was forged.' };
const everything = {
  id: 'submitter',
  roles: ['contributor', 'checker', 'reviewer', 'publisher'] as const,
  service: false,
};

const written = (facts: ClaimFacts, move: MoveName, input: MoveInput) => {
  const decision = decide(facts, everything, move, input, NOW);
  return decision.open ? { changes: decision.changes, event: decision.event } : decision.refusals;
};

const CASES: [string, ClaimFacts, MoveName, MoveInput, object, string][] = [
  ['start', readyFacts(), 'start', {}, { state: 'researching' }, 'claim.moved'],
  [
    'set_aside remembers why',
    readyFacts(),
    'set_aside',
    { kind: 'opinion' },
    { state: 'not_checkable', notCheckableKind: 'opinion' },
    'claim.moved',
  ],
  [
    'submit remembers who',
    readyFacts({ state: 'researching' }),
    'submit',
    {},
    { state: 'in_review', submittedBy: 'submitter' },
    'claim.moved',
  ],
  [
    'withdraw voids what was approved so far',
    readyFacts({ state: 'in_review' }),
    'withdraw',
    {},
    { state: 'researching', voidApprovals: true },
    'claim.moved',
  ],
  [
    'request_changes voids approvals: the text that comes back is another',
    readyFacts({
      state: 'approved',
      threads: [{ id: 'T1', kind: 'must', state: 'open', openedBy: 'submitter', answered: false }],
    }),
    'request_changes',
    {},
    { state: 'changes_requested', voidApprovals: true },
    'claim.moved',
  ],
  [
    'the first publication',
    readyFacts({ state: 'approved' }),
    'publish',
    { slug: 'oil-resolution' },
    { state: 'published', publishEdition: { edition: 1, note: null }, slug: 'oil-resolution' },
    'claim_review.published',
  ],
  [
    'a corrected edition takes the place of the one in public',
    publicFacts({ state: 'approved' }),
    'publish',
    { note: 'The date was wrong.' },
    { state: 'published', publishEdition: { edition: 2, note: 'The date was wrong.' } },
    'claim_review.corrected',
  ],
  [
    'after a retraction it is a new publication',
    publicFacts({ state: 'approved', publication: GONE }),
    'publish',
    { note: 'Checked anew.' },
    { state: 'published', publishEdition: { edition: 2, note: 'Checked anew.' } },
    'claim_review.published',
  ],
  [
    'correct opens the next edition',
    publicFacts({ state: 'published', edition: 1 }),
    'correct',
    { kind: 'update' },
    { state: 'researching', edition: 2, correctionKind: 'update' },
    'claim.moved',
  ],
  [
    'abandon_correction goes back to the published edition and its words',
    publicFacts({ state: 'in_review' }),
    'abandon_correction',
    { reason: 'Not needed.' },
    { state: 'published', voidApprovals: true, edition: 1, correctionKind: null, restorePublished: true },
    'claim.moved',
  ],
  [
    'retract only asks',
    publicFacts({ state: 'published' }),
    'retract',
    { reason: 'The source was forged.' },
    { retractionRequest: { by: 'submitter', reason: 'The source was forged.' } },
    'claim.moved',
  ],
  [
    'confirm_retract withdraws the publication with the reason that was asked with',
    publicFacts({ state: 'published', retractionRequest: REQUEST }),
    'confirm_retract',
    {},
    { state: 'retracted', retractionRequest: null, retractPublication: { reason: REQUEST.reason } },
    'claim_review.retracted',
  ],
  [
    'a parked correction that is retracted no longer waits',
    publicFacts({ state: 'parked', parkedFrom: 'draft', retractionRequest: REQUEST }),
    'confirm_retract',
    {},
    {
      state: 'retracted',
      retractionRequest: null,
      retractPublication: { reason: REQUEST.reason },
      parkedFrom: null,
      parkReason: null,
      wakeOn: null,
    },
    'claim_review.retracted',
  ],
  [
    'cancel_retract drops the request',
    publicFacts({ state: 'published', retractionRequest: REQUEST }),
    'cancel_retract',
    {},
    { retractionRequest: null },
    'claim.moved',
  ],
  [
    'park remembers from where, why and until when',
    readyFacts({ state: 'approved' }),
    'park',
    { reason: 'The court decides in March.', wakeOn: '2026-03-01' },
    {
      state: 'parked',
      voidApprovals: true,
      parkedFrom: 'approved',
      parkReason: 'The court decides in March.',
      wakeOn: '2026-03-01',
    },
    'claim.moved',
  ],
  [
    'unpark returns to where it was',
    readyFacts({ state: 'parked', parkedFrom: 'changes_requested' }),
    'unpark',
    {},
    { state: 'changes_requested', parkedFrom: null, parkReason: null, wakeOn: null },
    'claim.moved',
  ],
  [
    'unpark of a review that was interrupted goes back to research',
    readyFacts({ state: 'parked', parkedFrom: 'approved' }),
    'unpark',
    {},
    { state: 'researching', parkedFrom: null, parkReason: null, wakeOn: null },
    'claim.moved',
  ],
  [
    'reopen of what could not be checked goes on with the same edition',
    readyFacts({ state: 'not_checkable' }),
    'reopen',
    { reason: 'There are figures now.' },
    { state: 'draft', notCheckableKind: null },
    'claim.moved',
  ],
  [
    'reopen after a retraction opens the next edition',
    publicFacts({ state: 'retracted', edition: 1, publication: GONE }),
    'reopen',
    { reason: 'Checked anew.' },
    { state: 'draft', edition: 2, correctionKind: null },
    'claim.moved',
  ],
  [
    'reopen after a retraction amid a correction keeps its edition, and with it its authors',
    publicFacts({ state: 'retracted', edition: 2, publication: GONE }),
    'reopen',
    { reason: 'Checked anew.' },
    { state: 'draft', edition: 2, correctionKind: null },
    'claim.moved',
  ],
  [
    'merge leaves a stub that says where it went',
    readyFacts({ state: 'in_review' }),
    'merge',
    { targetId: 'K-2' },
    {
      state: 'merged',
      voidApprovals: true,
      mergedFrom: 'in_review',
      mergedInto: '01900000-0000-7000-8000-000000000002',
    },
    'claim.moved',
  ],
  [
    'unmerge takes it back',
    readyFacts({ state: 'merged', mergedFrom: 'in_review' }),
    'unmerge',
    {},
    { state: 'researching', mergedFrom: null, mergedInto: null },
    'claim.moved',
  ],
];

test.each(CASES)('%s', (_, facts, move, input, changes, event) => {
  expect(written(facts, move, input)).toEqual({ changes, event });
});

test('a parked claim that does not say from where is an error, not a guess', () => {
  expect(() => written(readyFacts({ state: 'parked' }), 'unpark', {})).toThrow('does not say from where');
});
