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

/** What a move still needs before its form can be opened: all but what the form itself asks for. */
export function openNeeds(move: Move, claim: Dossier): Move['needs'] {
  const inForm = asked(move, claim);
  return move.needs.filter(({ field }) => field === null || !(field in inForm));
}

/** True if this person is among those whom the server names for it: now, or when what stands in the way is mended. */
export const isFor = ({ who }: Move, me: string | undefined): boolean => who.some(({ id }) => id === me);

/** True if nothing but its own guards can keep this person from making it now. */
export const isTheirsNow = (move: Move, me: string | undefined): boolean =>
  isFor(move, me) && !move.needs.some(({ code }) => code === 'state');
