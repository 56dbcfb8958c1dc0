import { decideEdit, DESK_FIELDS, PUBLIC_FIELDS } from '../../../src/core/workflow/decide-edit.js';
import type { State } from '../../../src/core/workflow/states.js';

const nothing = { open: true, changes: {}, contributes: ['summary'] };

test.each<[State, object]>([
  ['draft', { ...nothing, to: 'draft' }],
  ['researching', { ...nothing, to: 'researching' }],
  ['changes_requested', { ...nothing, to: 'changes_requested' }],
  ['parked', { ...nothing, to: 'parked' }],
  ['not_checkable', { ...nothing, to: 'not_checkable' }],
  ['in_review', { ...nothing, to: 'in_review', changes: { voidApprovals: true } }],
  ['approved', { ...nothing, to: 'researching', changes: { state: 'researching', voidApprovals: true } }],
  ['published', { open: false, code: 'needs_correction', params: { state: 'published' } }],
  ['retracted', { open: false, code: 'closed', params: { state: 'retracted' } }],
  ['merged', { open: false, code: 'closed', params: { state: 'merged' } }],
])('changing the summary of a claim that is %s', (state, decision) => {
  expect(decideEdit({ state }, ['summary', 'priority'])).toEqual(decision);
});

test.each<State>(['in_review', 'approved', 'published', 'retracted', 'merged'])(
  'what only the desk sees may be changed at no cost while %s',
  (state) => {
    expect(decideEdit({ state }, DESK_FIELDS)).toEqual({
      open: true,
      to: state,
      changes: {},
      contributes: [],
    });
  },
);

test('whatever readers see counts as a contribution', () => {
  const seen = ['statement', 'translations', 'claimant', 'statedOn', 'statedOnUnknown', 'rating', 'summary'];
  const more = ['explanation', 'unknowns', 'evidence', 'speakers', 'appearances'];
  expect(PUBLIC_FIELDS).toEqual(expect.arrayContaining([...seen, ...more]));
  expect(decideEdit({ state: 'draft' }, ['topics', ...PUBLIC_FIELDS])).toMatchObject({
    contributes: PUBLIC_FIELDS,
  });
});
