import type { Schemas } from '../../lib/api/client';
import type { Dossier } from '../claim/claim-query';

export type Move = Schemas['MoveAnswer'];

/** What one input of a move has to be. */
export interface InputRule {
  type: string;
  /** `from_second_edition`: only where readers have seen an edition before. */
  required: boolean | string;
  values?: string[];
}

/** What a move takes along, apart from what is set elsewhere. */
export function asked({ inputs }: Move, { edition }: Dossier): Record<string, InputRule> {
  return Object.fromEntries(
    Object.entries(inputs as Record<string, InputRule>).filter(
      ([, rule]) => rule.type !== 'time' && (rule.required !== 'from_second_edition' || edition > 1),
    ),
  );
}

/** Guards that the move's own form meets. */
const MET_BY_FORM = new Set([
  'checklist',
  'reason_missing',
  'kind_missing',
  'note_missing',
  'target_missing',
  'merge_target',
]);

/** What a move still needs before its form can be opened. */
export function openNeeds({ needs, inputs }: Move): Move['needs'] {
  return needs.filter(({ code }) => !(MET_BY_FORM.has(code) && Object.keys(inputs).length > 0));
}

/** Guards that say that a decision is not this person's. */
const NOT_THEIRS = new Set(['role', 'four_eyes', 'service_account']);

/** True if it is this person's, now or when the claim comes to it. */
export const isOfThisPerson = ({ needs }: Move): boolean => !needs.some(({ code }) => NOT_THEIRS.has(code));

/** True if nothing but its own guards can keep this person from making it now. */
export const isTheirsNow = (move: Move): boolean =>
  isOfThisPerson(move) && !move.needs.some(({ code }) => code === 'state');
