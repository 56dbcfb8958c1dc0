import { runInThread } from '../../src/platform/jobs/run-in-thread.js';

const LIMIT_MS = 500;

/** A thread that posts these, one after the other, and works for twice the limit where it says so. */
const threadThat = (...does: ('load' | 'ready' | 'work' | 'done')[]) =>
  new URL(
    `data:text/javascript,import { parentPort } from 'node:worker_threads';
    const busy = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${2 * LIMIT_MS});
    const all = { load: busy, work: busy, ready: () => parentPort.postMessage({ ready: true }), done: () => parentPort.postMessage({ result: 'done' }) };
    for (const name of ${JSON.stringify(does)}) all[name]();`,
  );
const run = (file: URL) => runInThread(file, null, { limitMs: LIMIT_MS });

describe('a thread with a limit of time', () => {
  it('may load for longer than it may work', async () => {
    expect(await run(threadThat('load', 'ready', 'done'))).toBe('done');
  });

  it('is ended when its work takes longer', async () => {
    await expect(run(threadThat('ready', 'work', 'done'))).rejects.toMatchObject({ code: 'took_too_long' });
  });
});
