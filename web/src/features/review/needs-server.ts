import type { QueryClient } from '@tanstack/react-query';
import { outgoing } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { movesQuery } from '../claim/claim-query';

/** Decisions about the work of others. One that waited for the connection would be made when nobody expects it any more. */
export const NEEDS_SERVER: ReadonlySet<string> = new Set([
  'approve',
  'request_changes',
  'publish',
  'retract',
  'confirm_retract',
]);

/** Whether this page knows that it has no connection. */
export const isOffline = (): boolean => !navigator.onLine || outgoing().cut;

/** Whether the server does not answer now. */
export async function isCutOff(queries: QueryClient, ref: string): Promise<boolean> {
  if (isOffline()) return true;
  try {
    await queries.fetchQuery({ ...movesQuery(ref), staleTime: 0, retry: false });
    return false;
  } catch (problem) {
    if (problem instanceof ApiProblem) return problem.code === 'network';
    throw problem;
  }
}
