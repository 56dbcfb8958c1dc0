import { Logger } from '@nestjs/common';
import { JobFailure, type JobEffect, type JobHandler, type RunningJob } from './job-handlers.js';

const HEARTBEAT_MS = 5_000;

/** Longest that a job may stand still, unless its kind states another; milliseconds. */
const STANDSTILL_MS = 10 * 60_000;

/**
 * Runs the slow part of a job with a sign of life every few seconds, and for as long as it comes further: a large import takes hours by
 * right, so the limit is for the time since the job last told its progress. One that stands still gives its place up and is told to
 * stop. It is not begun anew by itself: it would stand still again, and of what cannot be stopped there must not be more and more.
 * @param stopping the process stops
 * @param note writes the progress down, or with null only the sign of life
 * @throws JobFailure `took_too_long`; else what the job throws
 */
export async function watchedRun(
  handler: JobHandler,
  job: Pick<RunningJob<object>, 'id' | 'input'>,
  stopping: AbortSignal,
  note: (progress: number | null) => Promise<unknown>,
): Promise<JobEffect> {
  const late = new AbortController();
  const tooLate = new Promise<never>((_, reject) =>
    late.signal.addEventListener('abort', () => reject(late.signal.reason)),
  );
  const limit = setTimeout(() => {
    late.abort(new JobFailure('took_too_long', 'It stood still for too long and was ended.'));
  }, handler.standstillMs ?? STANDSTILL_MS);
  const heartbeat = setInterval(
    () => void note(null).catch((error: unknown) => new Logger('jobs').warn(error)),
    HEARTBEAT_MS,
  );
  const progress = async (fraction: number) => {
    late.signal.throwIfAborted();
    limit.refresh();
    await note(fraction);
  };
  try {
    const signal = AbortSignal.any([stopping, late.signal]);
    return await Promise.race([handler.run({ ...job, signal, progress }), tooLate]);
  } finally {
    clearTimeout(limit);
    clearInterval(heartbeat);
  }
}
