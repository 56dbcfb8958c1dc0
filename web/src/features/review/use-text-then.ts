import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../lib/api/client';
import { followSpan } from '../../lib/text/follow-span';
import type { Dossier } from '../claim/claim-query';
import { comparisonQuery } from '../history/history-query';
import type { Piece } from './changes';
import { textOf } from './spot';

/** The words that a comment is about. */
export interface Words {
  then: string;
  now: string;
  /** The whole text that they stand in, then and now. */
  text: { then: string; now: string };
  /** Where they stand now. */
  span: { start: number; end: number } | undefined;
}

/** The text that a thread is about, as it was when it was opened and as it is now; nothing where it is about no text. */
export function useTextThen(claim: Dossier, thread: Schemas['ThreadAnswer']): Words | undefined {
  const { target, claimVersion } = thread;
  const behind = target !== null && claimVersion < claim.version;
  const { data: changes } = useQuery({
    ...comparisonQuery(claim.ref, claimVersion, claim.version),
    enabled: behind,
  });
  if (!target || (behind && !changes)) return undefined;
  const field = target.evidenceId ? 'evidence' : target.field;
  const change = changes?.find((one) => one.field === field);
  const before = target.evidenceId
    ? (change?.before as Piece[] | undefined)?.find(({ id }) => id === target.evidenceId)?.passage
    : (change?.before as string | null | undefined);
  const now = textOf(claim, target as never);
  const then = change ? before : now;
  if (typeof then !== 'string') return undefined;
  const text = { then, now: now ?? '' };
  const { start, end } = target;
  if (start === undefined || end === undefined) return { ...text, text, span: undefined };
  const span = followSpan(text.then, text.now, { start, end });
  return { then: text.then.slice(start, end), now: text.now.slice(span.start, span.end), text, span };
}
