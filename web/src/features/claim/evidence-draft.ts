import type { Schemas } from '../../lib/api/client';
import { useDraft } from '../../lib/use-draft';
import { isSame } from './claim-fields';
import type { Dossier, Evidence } from './claim-query';

type Body = Schemas['NewEvidence'];

/** What this person is writing of a piece of evidence: of a new one all of it, of one that is there what differs. */
export const useEvidenceDraft = (claim: Dossier, piece?: Evidence) =>
  useDraft<Partial<Body>>(`evidence.${claim.id}.${piece?.id ?? 'new'}`);

/** The part of what is written that does not stand there already; undefined: nothing. */
export function differing(
  body: Body,
  there: Partial<Record<keyof Body, unknown>>,
): Partial<Body> | undefined {
  const parts = Object.entries(body).filter(([name, value]) => !isSame(value, there[name as keyof Body]));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** How a form came to be open: with what was begun before, or because it was called. */
export type Opened = 'again' | 'called' | null;
