import { Worker } from 'node:worker_threads';

/** How long a thread may take to load what it needs; a machine that is busy takes seconds. */
const START_MS = 60_000;
/** How long and how large a task in a thread may become before it is ended. */
const LIMIT_MS = 60_000;
const LIMIT_MB = 1024;

/** A task in a thread that did not come to an end by itself. */
export class ThreadEnded extends Error {
  constructor(readonly code: 'took_too_long' | 'too_large' | 'stopped') {
    super(code);
  }
}

/** What a thread posts back: that it begins with the task, how far it is, or what came of it. */
export type ThreadMessage<Result> = { ready: true } | { progress: number } | { result: Result };

/** How a task in a thread is watched. */
export interface ThreadOptions {
  signal?: AbortSignal;
  /** Milliseconds from when the thread says that it is ready. */
  limitMs?: number;
  /** Megabytes that its objects may take. */
  limitMb?: number;
  onProgress?: (fraction: number) => void;
}

/**
 * Runs a task in a thread of its own, so that a large or hostile text never holds up other requests.
 * @param file module that reads `workerData` and posts `ThreadMessage`s, `ready` first of all; it ends by itself
 * @throws ThreadEnded when it was too slow, too large or stopped; else what the task threw.
 */
export async function runInThread<Result>(
  file: URL,
  input: unknown,
  options: ThreadOptions = {},
): Promise<Result> {
  const thread = startThread(file, options.limitMb, input);
  try {
    return await answerOf<Result>(thread, options);
  } finally {
    void thread.terminate();
  }
}

/** @param limitMb megabytes that its objects may take */
export function startThread(file: URL, limitMb = LIMIT_MB, workerData?: unknown): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: limitMb };
  const thread = new Worker(file, { workerData, execArgv: process.execArgv, resourceLimits });
  // What fails when nobody waits for it any more would end the whole process.
  return thread.on('error', () => undefined);
}

/** What comes of the task that a thread was given, which its caller ends. @throws as `runInThread` */
export function answerOf<Result>(thread: Worker, options: ThreadOptions): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
      thread.off('message', hear).off('error', fail).off('exit', stop);
      settle();
    };
    const stop = () => end(() => reject(new ThreadEnded('stopped')));
    const late = () => end(() => reject(new ThreadEnded('took_too_long')));
    let timer = setTimeout(late, START_MS);
    const begin = () => {
      clearTimeout(timer);
      timer = setTimeout(late, options.limitMs ?? LIMIT_MS);
    };
    const hear = (message: ThreadMessage<Result>) => {
      if ('ready' in message) begin();
      else if ('progress' in message) options.onProgress?.(message.progress);
      else end(() => resolve(message.result));
    };
    const fail = (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnded('too_large') : error));
    thread.on('message', hear).on('error', fail).on('exit', stop);
    options.signal?.addEventListener('abort', stop, { once: true });
    if (options.signal?.aborted) stop();
  });
}
