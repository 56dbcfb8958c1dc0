import type { QueryClient } from '@tanstack/react-query';
import { ClaimEdits } from './claim-edits';

const open = new Map<string, ClaimEdits>();

/** What this person is writing in a claim, on this page: the same wherever it is asked for, and going on after the claim is left. */
export function editsOf(queries: QueryClient, person: string, ref: string): ClaimEdits {
  const key = `${person} ${ref}`;
  const edits = open.get(key) ?? new ClaimEdits(queries, person, ref);
  open.set(key, edits);
  return edits;
}
