import { demand } from '../../people/permissions.js';
import { audit } from '../../platform/audit/audit.js';
import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { enqueueAgain } from '../../platform/jobs/enqueue.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { letRedact } from '../../platform/jobs/let-redact.js';
import { tell } from '../../platform/outbox/outbox.js';

/**
 * Has a failed job begun anew, for whoever asked for it first. That is safe for every kind: a job that failed has had no effect, or, as
 * an import, goes on at the place that it reached.
 * @throws Problem 403 where it is another person's; 409 `not_now` unless it has failed.
 */
export async function retryJob(work: Work, id: string): Promise<void> {
  await letRedact(work.em);
  const job = await work.em.findOneOrFail(Job, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (job.actor.personId !== work.actor.personId) demand(work.actor, 'jobs:oversee');
  if (job.state !== 'failed')
    throw new Problem('conflict', {
      detail: 'Only a job that has failed can be tried again.',
      errors: [{ code: 'not_now', params: { state: job.state } }],
    });
  await enqueueAgain(work, job);
  await audit(work, { stream: `job:${id}`, action: 'job.retried', before: { error: job.error } });
  if (!job.practiceId)
    await tell(work, 'job.retried', id, { jobId: id, kind: job.kind, by: work.actor.personId });
}
