import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { Evidence } from '../evidence.entity.js';
import { beginCapture, fetchSoon } from './begin-capture.js';
import { Capture } from './capture.entity.js';
import { setArchive } from './settle-capture.js';

/**
 * Tries at once to archive a page that waits or has failed.
 * @throws Problem 409 `archived` where there is a copy, `impossible` where a person has said why there is none
 */
export async function archiveAgain(work: Work, evidenceId: string, goesOut: boolean): Promise<void> {
  const piece = await work.em.findOneOrFail(Evidence, {
    where: { id: evidenceId },
    lock: { mode: 'pessimistic_write' },
  });
  const { archiveState, url } = piece;
  if (archiveState === 'archived' || archiveState === 'impossible')
    throw new Problem('conflict', { errors: [{ code: archiveState }] });
  if (archiveState === 'failed')
    await setArchive(work, piece, { archiveState: 'pending', archiveReason: null });
  const open = await work.em.findOneBy(Capture, { evidenceId, url: url!, state: 'pending' });
  if (open && goesOut) await fetchSoon(work, open.id);
  else await beginCapture(work, evidenceId, goesOut);
}
