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
export function runInThread<Result>(file: URL, input: unknown, options: ThreadOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, {
      workerData: input,
      execArgv: process.execArgv,
      resourceLimits: { maxOldGenerationSizeMb: options.limitMb ?? LIMIT_MB },
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
      settle();
      void thread.terminate();
    };
    const stop = () => end(() => reject(new ThreadEnded('stopped')));
    const late = () => end(() => reject(new ThreadEnded('took_too_long')));
    let timer = setTimeout(late, START_MS);
    const begin = () => {
      clearTimeout(timer);
      timer = setTimeout(late, options.limitMs ?? LIMIT_MS);
    };
    options.signal?.addEventListener('abort', stop, { once: true });
    if (options.signal?.aborted) stop();
    thread.on('message', (message: ThreadMessage<Result>) => {
      if ('ready' in message) begin();
      else if ('progress' in message) options.onProgress?.(message.progress);
      else end(() => resolve(message.result));
    });
    thread.on('error', (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnded('too_large') : error)),
    );
    thread.on('exit', () => end(() => reject(new ThreadEnded('stopped'))));
  });
}
