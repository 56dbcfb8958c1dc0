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
