import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../lib/api/client';
import { draftName } from '../../lib/drafts';
import { useNamesOnDevice } from '../../lib/on-device';
import { meQuery } from '../../lib/session';
import { useDraft } from '../../lib/use-draft';
import { isSame } from './claim-fields';
import type { Dossier } from './claim-query';

type Body = Schemas['NewEvidence'];

const NEW = 'new';
const draftsOf = ({ id }: Dossier) => `evidence.${id}.`;

/** What this person is writing of a piece of evidence: of a new one all of it, of one that is there what differs. */
export const useEvidenceDraft = (claim: Dossier, piece?: { id: string }) =>
  useDraft<Partial<Body>>(draftsOf(claim) + (piece?.id ?? NEW));

/** The pieces of which this person is writing, and which are there no more. */
export function useRemovedDrafts(claim: Dossier): { id: string }[] {
  const { data: me } = useQuery(meQuery);
  return useNamesOnDevice(draftName(me?.id, draftsOf(claim)))
    .filter((id) => id !== NEW && !claim.evidence.some((piece) => piece.id === id))
    .map((id) => ({ id }));
}

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
