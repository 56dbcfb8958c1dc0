import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { Evidence } from '../evidence.entity.js';
import { LINK, type LinkInput } from './link-job.js';

/**
 * Has a link visited as soon as its host may be visited again; it does not wait behind rounds.
 * @throws Problem 409 `no_address` for a document without one, `egress_off` where the desk does not go to the internet
 */
export async function visitSoon(work: Work, evidenceId: string, goesOut: boolean): Promise<void> {
  const { url } = await work.em.findOneByOrFail(Evidence, { id: evidenceId });
  if (url === null) throw new Problem('conflict', { errors: [{ code: 'no_address' }] });
  if (!goesOut) throw new Problem('conflict', { errors: [{ code: 'egress_off' }] });
  await enqueue(work, LINK, { evidenceId, asked: true } satisfies LinkInput);
}
