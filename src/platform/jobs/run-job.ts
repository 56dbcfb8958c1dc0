import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Problem } from '../errors.js';
import { WAKE } from './enqueue.js';
import { JobAgain, JobFailure, type JobEffect, type JobHandler } from './job-handlers.js';
import { Job, type JobError } from './job.entity.js';
import { letRedact } from './let-redact.js';
import { watchedRun } from './watched-run.js';

/** How often a job is begun before it counts as failed, deaths of its process included. */
const MOST_ATTEMPTS = 5;

const NOTE = `UPDATE jobs SET progress = coalesce($2, progress), updated_at = now() WHERE id = $1 AND state = 'running'`;

/**
 * One attempt at a job. Ends normally when the job is settled, for good or bad.
 * @throws whatever stopped it, when it is worth another attempt.
 */
export async function runJob(
  dataSource: DataSource,
  handler: JobHandler,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const job = await begin(dataSource, id);
  if (!job) return;
  try {
    if (job.attempts > MOST_ATTEMPTS)
      throw new JobFailure('gave_up', `It was begun ${MOST_ATTEMPTS} times and never came to an end.`);
    const note = (progress: number | null) => dataSource.query(NOTE, [id, progress]);
    const effect = await watchedRun(handler, { id, input: job.input }, signal, note);
    await finish(dataSource, id, effect);
  } catch (error) {
    await settle(dataSource, job, error, signal);
  }
}

/** The job, now running; null when it is settled already. */
async function begin(dataSource: DataSource, id: string): Promise<Job | null> {
  await dataSource.query(
    `UPDATE jobs SET state = 'running', attempts = attempts + 1, updated_at = now() WHERE id = $1 AND state IN ('queued', 'running')`,
    [id],
  );
  const job = await dataSource.manager.findOneBy(Job, { id });
  return job?.state === 'running' ? job : null;
}

/** The effect and the success are one transaction: a job that was begun twice has its effect once. */
async function finish(dataSource: DataSource, id: string, effect: JobEffect): Promise<void> {
  await dataSource.transaction(async (em) => {
    await letRedact(em);
    const job = await em.findOneOrFail(Job, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (job.state !== 'running') return;
    const { actor, requestId, practiceId } = job;
    const result = await effect({ em, actor, requestId, practiceId });
    await em.update(
      Job,
      { id },
      { state: 'succeeded', progress: 1, result, error: null, updatedAt: () => 'now()' },
    );
  });
}

async function settle(dataSource: DataSource, job: Job, error: unknown, signal: AbortSignal): Promise<void> {
  if (signal.aborted) {
    await dataSource.query(
      `UPDATE jobs SET state = 'queued', attempts = attempts - 1 WHERE id = $1 AND state = 'running'`,
      [job.id],
    );
    throw error;
  }
  if (error instanceof JobAgain) {
    await requeue(dataSource, job, error.runAt);
    return;
  }
  const hopeless = error instanceof JobFailure || job.attempts >= MOST_ATTEMPTS;
  new Logger('jobs').error(
    `${job.kind} ${job.id}, attempt ${job.attempts}: ${error instanceof Error ? error.stack : String(error)}`,
  );
  await dataSource.query(
    `UPDATE jobs SET state = $2, error = $3, updated_at = now() WHERE id = $1 AND state = 'running'`,
    hopeless ? [job.id, 'failed', JSON.stringify(describe(error))] : [job.id, 'queued', null],
  );
  if (!hopeless) throw error;
}

async function requeue(dataSource: DataSource, { id, kind }: Job, runAt: Date | null): Promise<void> {
  await dataSource.transaction(async (em) => {
    await em.query(
      `UPDATE jobs SET state = 'queued', attempts = 0, updated_at = now() WHERE id = $1 AND state = 'running'`,
      [id],
    );
    await em.query(WAKE, [kind, id, runAt]);
  });
}

/** What its owner is told; the cause of an unexpected error is for the log alone. */
function describe(error: unknown): JobError {
  if (error instanceof JobFailure || (error instanceof Problem && error.status < 500))
    return { code: error.code, message: error.message };
  return { code: 'internal', message: 'Something went wrong here, each time it was tried.' };
}
