import { OPEN_STATES, type State, STATES } from '../../../src/core/workflow/states.js';
import { MOVE_NAMES, type MoveName, transitionOf } from '../../../src/core/workflow/transitions.js';

/** Where `back` can lead: what was open before, but for reviews, which start anew. */
const BACK: State[] = ['draft', 'researching', 'changes_requested'];

/** States that a move leads to from a state, without staying there. */
function steps(from: State): State[] {
  return MOVE_NAMES.filter((move) => transitionOf(move).from.includes(from)).flatMap((move) => targets(move));
}

function targets(move: MoveName): State[] {
  const { to } = transitionOf(move);
  if (to === 'back') return BACK;
  return to === 'same' ? [] : [to];
}

function reachableFrom(start: State): Set<State> {
  const seen = new Set<State>([start]);
  for (const state of seen) steps(state).forEach((next) => seen.add(next));
  return seen;
}

test('every state can be reached from a draft', () => {
  expect([...reachableFrom('draft')].sort()).toEqual([...STATES].sort());
});

test('no state is terminal: from each a claim can come to be published', () => {
  expect(STATES.filter((state) => !reachableFrom(state).has('published'))).toEqual([]);
});

test('every state has a way on besides retraction', () => {
  const onwards = (state: State) =>
    MOVE_NAMES.filter(
      (move) => move !== 'confirm_retract' && transitionOf(move).from.includes(state),
    ).flatMap(targets);
  expect(STATES.filter((state) => onwards(state).every((next) => next === state))).toEqual([]);
});

test('work goes on in five open states', () => {
  expect(OPEN_STATES).toEqual(['draft', 'researching', 'in_review', 'changes_requested', 'approved']);
});
