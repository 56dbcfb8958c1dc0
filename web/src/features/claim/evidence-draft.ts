import type { Schemas } from '../../lib/api/client';
import { useDraft } from '../../lib/use-draft';
import type { Dossier, Evidence } from './claim-query';

type Body = Schemas['NewEvidence'];

/** What this person is writing of a piece of evidence: of a new one all of it, of one that is there what differs. */
export const useEvidenceDraft = (claim: Dossier, piece?: Evidence) =>
  useDraft<Partial<Body>>(`evidence.${claim.id}.${piece?.id ?? 'new'}`);

/** The part of what is written that does not stand there already; undefined: nothing. */
export function differing(body: Body, piece?: Evidence): Partial<Body> | undefined {
  const parts = Object.entries(body).filter(
    ([name, value]) => value !== piece?.[name as keyof Body & keyof Evidence],
  );
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** How a form came to be open: with what was begun before, or because it was called. */
export type Opened = 'again' | 'called' | null;
