import { destination } from './changes.js';
import { type Refusal, unmetGuards } from './decide.js';
import type { Actor, ClaimFacts, Person } from './facts.js';
import { GUARDS, guardsOf } from './guards.js';
import type { InputRule } from './inputs.js';
import type { State } from './states.js';
import { MOVE_NAMES, type MoveName, transitionOf } from './transitions.js';

/** A transition as offered to this actor now: open, or closed with reasons and with who could do it. */
export interface OfferedMove {
  name: MoveName;
  /** Null for a way back that leads nowhere now (`unpark` of a claim that is not parked). */
  to: State | null;
  open: boolean;
  needs: Refusal[];
  who: { id: string; name: string }[];
  /** What is sent along with the move. */
  inputs: Readonly<Record<string, InputRule>>;
}

/**
 * Every move of the table for this actor. Guards are judged on what is stored, without input: checklist items
 * that are answered with the move show as a need, a merge target that is yet to be chosen does not.
 * @param people everybody active at the desk
 */
export function movesFor(
  facts: ClaimFacts,
  actor: Actor,
  people: readonly Person[],
  now: Date,
): OfferedMove[] {
  return MOVE_NAMES.map((move) => {
    const needs = unmetGuards({ facts, actor, move, input: {}, now });
    return {
      name: move,
      to: destination(facts, actor.id, move),
      open: needs.length === 0,
      needs,
      who: peopleFor(facts, move, people, now),
      inputs: transitionOf(move).inputs,
    };
  });
}

/**
 * Who could make a move once everything that work can mend is mended: those for whom every personal guard
 * holds. Service accounts are nobody to ask and are left out.
 */
export function peopleFor(
  facts: ClaimFacts,
  move: MoveName,
  people: readonly Person[],
  now: Date,
): { id: string; name: string }[] {
  const personal = guardsOf(move)
    .map((code) => GUARDS[code])
    .filter((guard) => guard.personal);
  return people
    .filter((person) => !person.service)
    .filter((actor) =>
      personal.every((guard) => guard.unmet({ facts, actor, move, input: {}, now }) === null),
    )
    .map(({ id, name }) => ({ id, name }));
}
