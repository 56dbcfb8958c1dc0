import { aboutClaim } from '../../claims/change-content.js';
import { Claim } from '../../claims/claim.entity.js';
import { audit } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { JobAgain } from '../../platform/jobs/job-handlers.js';
import { tell } from '../../platform/outbox/outbox.js';
import { Capture } from '../archive/capture.entity.js';
import { Evidence } from '../evidence.entity.js';
import { EvidenceLink, type LinkState } from './evidence-link.entity.js';
import { PUT_OFF, type Visit } from './visit-link.js';

/** A site that does not answer is gone after so many visits in a row. */
const MISSES = 3;
/** States whose code says why: what the visits since were missed for does not take its place. */
const WITH_REASON: readonly (LinkState | null)[] = ['gone', 'blocked', 'changed'];

/** What was visited. */
export interface Visited {
  evidenceId: string;
  url: string;
  /** The copy that the page was compared with. */
  captureId: string | null;
}

/**
 * Keeps what a visit has found, and tells of it where the link fares otherwise than before. The claim's version stays: what it says is
 * the same.
 * @returns how the link fares now; null where that is not known yet, or the piece has another address by now
 * @throws JobAgain where the copy was redacted meanwhile: what the page says must not be kept
 */
export async function settleLink(work: Work, visited: Visited, visit: Visit): Promise<LinkState | null> {
  const { evidenceId, url, captureId } = visited;
  const lock = { mode: 'pessimistic_write' as const };
  const piece = await work.em.findOneOrFail(Evidence, { where: { id: evidenceId }, lock });
  if (piece.url !== url || piece.removedAt) return null;
  if (captureId && (await wasRedacted(work, captureId))) throw new JobAgain();
  const kept = await work.em.findOneBy(EvidenceLink, { evidenceId });
  const before = kept?.url === url ? kept : null;
  const missed = visit.state === null;
  const misses = missed ? missesAfter(before?.misses ?? 0, visit) : 0;
  const state = missed ? (misses >= MISSES ? 'gone' : (before?.state ?? null)) : visit.state;
  const stays = missed && before && state === before.state;
  const found = stays ? whatFor(before, visit) : visit;
  await work.em.upsert(
    EvidenceLink,
    {
      ...{
        evidenceId,
        url,
        misses,
        comparedWith: missed ? (before?.comparedWith ?? null) : captureId,
      },
      ...{ ...found, state, checkedAt: () => 'statement_timestamp()' },
      since: state === null ? null : state === before?.state ? before.since : () => 'statement_timestamp()',
    } as never,
    ['evidenceId'],
  );
  const first = (before?.state ?? null) === null;
  if (state !== null && state !== before?.state && !(first && state === 'works'))
    await tellChange(work, piece, before?.state ?? null, state, visit);
  return state;
}

/** However often a visit is put off, that is one miss at most: the link is visited again the next day, and is not gone for it. */
const missesAfter = (before: number, visit: Visit): number =>
  visit === PUT_OFF ? Math.max(before, 1) : before + 1;

/** A missed visit that changes nothing keeps what the visits before have found, of the words of the page too. */
const whatFor = ({ state, text, movedTo }: EvidenceLink, { code, status }: Visit): Partial<Visit> => ({
  // A row with the state but without the address would be refused, be it that there is one to change.
  movedTo,
  ...(WITH_REASON.includes(state) || text !== null ? {} : { code, status }),
});

const wasRedacted = ({ em }: Work, captureId: string): Promise<boolean> =>
  em.existsBy(Capture, { id: captureId, textProblem: 'redacted' });

async function tellChange(
  work: Work,
  piece: Evidence,
  before: LinkState | null,
  state: LinkState,
  { code, status, movedTo }: Visit,
): Promise<void> {
  await audit(work, {
    stream: `evidence:${piece.id}`,
    action: 'evidence.link_changed',
    before: { state: before },
    after: { url: piece.url, state, code, status, movedTo },
  });
  const claim = await work.em.findOneByOrFail(Claim, { id: piece.claimId });
  await tell(work, 'evidence.link_changed', piece.id, {
    ...aboutClaim(work, claim),
    evidenceId: piece.id,
    state,
    before,
    ownerId: claim.assigneeId,
  });
}
