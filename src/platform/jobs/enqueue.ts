import type { Work } from '../http/work.js';
import { newId } from '../ids.js';
import { Job } from './job.entity.js';

/**
 * Gives a job to whichever process is free, once the transaction has been committed; a rollback takes it back.
 * @param runAt not before this moment; at once when absent
 */
export async function enqueue(
  work: Work,
  kind: string,
  input: object,
  { runAt = null }: { runAt?: Date | null } = {},
): Promise<Job> {
  const id = newId();
  const { em, actor, requestId, practiceId = null } = work;
  await em.insert(Job, { id, kind, input, actor, requestId, practiceId });
  await em.query(WAKE, [kind, id, runAt]);
  return em.findOneByOrFail(Job, { id });
}

/** Has a job that failed begun anew, as if it never had been. */
export async function enqueueAgain({ em }: Work, { id, kind }: Job): Promise<void> {
  const anew = { state: 'queued', progress: 0, error: null, attempts: 0, updatedAt: () => 'now()' } as const;
  await em.update(Job, { id, state: 'failed' }, anew);
  await em.query(WAKE, [kind, id, null]);
}

/**
 * Hands a job ($1 kind, $2 id, $3 moment or null) to graphile-worker. The key makes it one job however often it is handed over:
 * https://worker.graphile.org/docs/job-key
 */
export const WAKE = `SELECT graphile_worker.add_job($1, json_build_object('id', $2::text), run_at => $3::timestamptz, job_key => $2::text)`;
