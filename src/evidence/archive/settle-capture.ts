import { aboutClaim } from '../../claims/change-content.js';
import { Claim } from '../../claims/claim.entity.js';
import { audit } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { tell } from '../../platform/outbox/outbox.js';
import { Evidence } from '../evidence.entity.js';
import type { CaptureFailure } from './capture-failure.js';
import { Capture } from './capture.entity.js';
import type { CopyText } from './read-copy.js';

/** A copy of a page, by the desk or by hand. */
export interface CaptureCopy extends CopyText {
  bytes: Buffer;
  sha256: Buffer;
  /** The three of a page that was fetched. */
  status: number | null;
  headers: Record<string, string> | null;
  finalUrl: string | null;
  /** The two of a copy by hand. */
  fileName: string | null;
  copiedBy: string | null;
}

/** When a page is asked for again after its first, second … passing failure; then it is given up. */
const MINUTE_MS = 60_000;
export const AGAIN_AFTER_MS = [1, 10, 60, 360].map((minutes) => minutes * MINUTE_MS);

/** A machine that is cut off from the world knows no name at all: an hour of it loses no capture. */
const TRIES_FOR_NAMES = 3;

/** When to try again after so many tries; null where it is given up. */
export function nextTry({ code, passing }: CaptureFailure, tries: number, now = Date.now()): Date | null {
  const after = AGAIN_AFTER_MS[tries - 1];
  const passes = passing || (code === 'name_unknown' && tries <= TRIES_FOR_NAMES);
  return passes && after !== undefined ? new Date(now + after) : null;
}

/** A capture that is still to be settled, and its piece. */
export interface OpenCapture {
  capture: Capture;
  piece: Evidence;
}

/** Why a capture ends without a copy, though its page may be there. */
const UNWANTED = {
  reasonCode: 'unwanted',
  reason: 'The evidence was taken off, or has another address, before there was a copy.',
};

/**
 * A capture that is still to be settled, with its piece; both locked, the piece first as everywhere. Null once it is settled: it was
 * begun twice, or a person was faster. Null too, and settled by this, where the piece was taken off, moved to another address or
 * redacted since: what would be kept now, nobody would look for again.
 * @param url the page that was asked for
 */
export async function lockOpen(
  work: Work,
  { id, url }: Pick<Capture, 'id' | 'url'>,
): Promise<OpenCapture | null> {
  const lock = { mode: 'pessimistic_write' as const };
  const { evidenceId } = await work.em.findOneByOrFail(Capture, { id });
  const piece = await work.em.findOneOrFail(Evidence, { where: { id: evidenceId }, lock });
  const capture = await work.em.findOneOrFail(Capture, { where: { id }, lock });
  if (capture.state !== 'pending') return null;
  if (!piece.removedAt && piece.url === url) return { capture, piece };
  const ended = { state: 'failed' as const, nextTryAt: null, at: () => 'statement_timestamp()' };
  await work.em.update(Capture, { id }, { ...UNWANTED, ...ended });
  return null;
}

/** Keeps a copy, whose bytes are in the store already. The claim's version stays: what it says is the same. */
export async function keepCopy(
  work: Work,
  capture: Capture,
  piece: Evidence,
  copy: CaptureCopy,
): Promise<void> {
  const { bytes, ...columns } = copy;
  await work.em.update(
    Capture,
    { id: capture.id },
    {
      ...(columns as object),
      ...{ state: 'archived', at: () => 'statement_timestamp()', size: bytes.length },
      ...{ reasonCode: null, reason: null, nextTryAt: null, tries: capture.tries + (copy.copiedBy ? 0 : 1) },
    },
  );
  await work.em.query('UPDATE captures SET words = archive_words(text) WHERE id = $1', [capture.id]);
  const sha256 = copy.sha256.toString('hex');
  const byHand = copy.copiedBy !== null;
  await audit(work, {
    stream: `evidence:${piece.id}`,
    action: 'evidence.archived',
    after: {
      captureId: capture.id,
      url: capture.url,
      finalUrl: copy.finalUrl,
      sha256,
      size: bytes.length,
      byHand,
    },
  });
  await setArchive(work, piece, { archiveState: 'archived', archiveReason: null });
  await tell(work, 'evidence.archived', piece.id, { ...(await about(work, piece)), sha256, byHand });
}

/** Notes a failure: it stays pending until `again`, or is given up where that is null. */
export async function noteFailure(
  work: Work,
  { capture, piece }: OpenCapture,
  failure: CaptureFailure,
  again: Date | null,
): Promise<void> {
  const { code, reason, status, finalUrl } = failure;
  const tries = capture.tries + 1;
  const why = { reasonCode: code, reason, status, finalUrl, tries, nextTryAt: again };
  await work.em.update(
    Capture,
    { id: capture.id },
    again ? why : { ...why, state: 'failed', at: () => 'statement_timestamp()' },
  );
  if (!again)
    await audit(work, {
      stream: `evidence:${piece.id}`,
      action: 'evidence.archive_failed',
      after: { captureId: capture.id, url: capture.url, code, status, tries },
    });
  // A person's word counts for more than a try that failed.
  if (piece.archiveState !== 'pending') return;
  if (!again) await setArchive(work, piece, { archiveState: 'failed', archiveReason: reason });
  const nextTryAt = again?.toISOString() ?? null;
  await tell(work, 'evidence.archive_failed', piece.id, { ...(await about(work, piece)), code, nextTryAt });
}

/** How the archive of a piece stands; neither its version nor the claim's is raised by it. */
export async function setArchive(
  work: Work,
  piece: Evidence,
  state: Pick<Evidence, 'archiveState' | 'archiveReason'>,
): Promise<void> {
  const archiveAt = state.archiveState === 'pending' ? null : () => 'statement_timestamp()';
  await work.em.update(Evidence, { id: piece.id }, { ...state, archiveAt });
}

async function about(work: Work, piece: Evidence) {
  const claim = await work.em.findOneByOrFail(Claim, { id: piece.claimId });
  return { ...aboutClaim(work, claim), evidenceId: piece.id };
}
