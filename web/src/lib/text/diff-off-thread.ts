import type { Change } from './word-diff';

/** Two texts, and the number by which the answer is known. */
export interface Comparison {
  id: number;
  before: string;
  after: string;
}

const waiting = new Map<number, PromiseWithResolvers<Change[]>>();
let worker: Worker | undefined;
let count = 0;

/** What has changed between two texts, found out off the main thread. */
export function diffOffThread(before: string, after: string): Promise<Change[]> {
  worker ??= start();
  const answer = Promise.withResolvers<Change[]>();
  const comparison: Comparison = { id: (count += 1), before, after };
  waiting.set(comparison.id, answer);
  worker.postMessage(comparison);
  return answer.promise;
}

function start(): Worker {
  const started = new Worker(new URL('./diff-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; changes: Change[] }>) => {
    waiting.get(data.id)?.resolve(data.changes);
    waiting.delete(data.id);
  });
  started.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The texts could not be compared.'));
    waiting.clear();
    worker = undefined;
  });
  return started;
}
