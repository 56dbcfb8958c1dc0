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
  await work.em.insert(Job, { id, kind, input, actor: work.actor, requestId: work.requestId });
  await work.em.query(WAKE, [kind, id, runAt]);
  return work.em.findOneByOrFail(Job, { id });
}

/**
 * Hands a job ($1 kind, $2 id, $3 moment or null) to graphile-worker. The key makes it one job however often it is handed over:
 * https://worker.graphile.org/docs/job-key
 */
export const WAKE = `SELECT graphile_worker.add_job($1, json_build_object('id', $2::text), run_at => $3::timestamptz, job_key => $2::text)`;
