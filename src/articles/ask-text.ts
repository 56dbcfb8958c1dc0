import { Problem } from '../platform/errors.js';
import { runInThread, ThreadEnded, type ThreadOptions } from '../platform/jobs/run-in-thread.js';
import { answer, type Answer, type Asked, type Question } from './text-questions.js';
import { threadFile } from './thread-file.js';

/** Code units. Longer texts are read in a thread, so that other requests need not wait. */
const SHORT_TEXT = 30_000;
/** Longest that a request waits for a thread; milliseconds. */
const LIMIT_MS = 8_000;

/** Asks in a thread of its own. @throws ThreadEnded when it was too slow, too large or stopped. */
export function askInThread<Q extends Question>(
  question: Q,
  asked: Asked<Q>,
  options: ThreadOptions,
): Promise<Answer<Q>> {
  return runInThread(threadFile('text-thread'), { question, asked }, options);
}

/**
 * Asks for a request: here and now when few words must be read for it, else in a thread.
 * @param length code units that must be read
 * @throws Problem 503 `busy` when it took too long.
 */
export async function askInRequest<Q extends Question>(
  question: Q,
  length: number,
  asked: Asked<Q>,
): Promise<Answer<Q>> {
  if (length <= SHORT_TEXT) return answer(question, asked);
  try {
    return await askInThread(question, asked, { limitMs: LIMIT_MS });
  } catch (error) {
    if (error instanceof ThreadEnded) throw new Problem('busy', { retryAfter: 10 });
    throw error;
  }
}
