import { enqueue } from '../../platform/jobs/enqueue.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { Evidence } from '../evidence.entity.js';
import { Capture } from './capture.entity.js';

/** Kind of the jobs that archive a page. */
export const CAPTURE = 'evidence.capture';

/** What such a job is told. */
export interface CaptureInput {
  captureId: string;
}

/** Why nothing is fetched, for as long as that is so. */
export const OFF = { reasonCode: 'off', reason: 'This desk does not go to the internet (EGRESS=off).' };

/**
 * Has the page of a piece archived, if it waits for that and nobody is at it. In the transaction that made it wait.
 * @param goesOut false with EGRESS=off: the wish is kept until it is on
 */
export async function beginCapture(work: Work, evidenceId: string, goesOut: boolean): Promise<void> {
  const piece = await work.em.findOneByOrFail(Evidence, { id: evidenceId });
  if (piece.archiveState !== 'pending' || piece.removedAt || piece.url === null) return;
  const open = await work.em.findOneBy(Capture, { evidenceId, url: piece.url, state: 'pending' });
  if (open && (open.reasonCode !== OFF.reasonCode || !goesOut)) return;
  const id = open?.id ?? newId();
  if (!open) await work.em.insert(Capture, { id, evidenceId, url: piece.url, ...(!goesOut && OFF) });
  if (goesOut) await fetchSoon(work, id);
}

/** Has a page asked for at once, though its next try may have been planned for later. */
export async function fetchSoon(work: Work, captureId: string): Promise<void> {
  await work.em.update(
    Capture,
    { id: captureId },
    { reasonCode: null, reason: null, nextTryAt: () => 'now()' },
  );
  await enqueue(work, CAPTURE, { captureId } satisfies CaptureInput);
}
