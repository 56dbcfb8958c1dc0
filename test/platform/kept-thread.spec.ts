import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';
import { KeptThread } from '../../src/platform/jobs/kept-thread.js';
import type { ThreadOptions } from '../../src/platform/jobs/run-in-thread.js';

/** Only what never ends is to come to it. */
const LIMIT_MS = 1000;

/** What a thread can be told to do; it answers with how many tasks it was given. */
type Task = 'answer' | 'hang' | 'fill memory' | 'throw' | 'throw unless first' | 'end';

const THREAD = new URL(
  `data:text/javascript,import { parentPort } from 'node:worker_threads';
  let tasks = 0;
  const held = [];
  parentPort.on('message', (task) => {
    tasks += 1;
    parentPort.postMessage({ ready: true });
    if (task === 'hang') for (;;);
    if (task === 'fill memory') for (;;) held.push(new Array(1e6).fill(1));
    if (task === 'throw' || (task === 'throw unless first' && tasks > 1)) throw new Error(task);
    if (task === 'end') process.exit();
    parentPort.postMessage({ result: tasks });
  });`,
);

describe('a thread that is kept for one task after the other', () => {
  let thread: KeptThread<Task, number>;
  let worker: Worker;
  const note = (message: unknown) => void ({ worker } = message as { worker: Worker });

  beforeEach(() => {
    subscribe('worker_threads', note);
    thread = new KeptThread(THREAD);
  });
  afterEach(() => {
    unsubscribe('worker_threads', note);
    thread.close();
  });

  it('takes all of them', async () => {
    for (const nth of [1, 2, 3]) expect(await thread.run('answer')).toBe(nth);
  });

  it.each<[Task, object, ThreadOptions]>([
    ['hang', { code: 'took_too_long' }, { limitMs: LIMIT_MS }],
    ['fill memory', { code: 'too_large' }, { limitMb: 64 }],
    ['throw', { message: 'throw' }, {}],
  ])('is ended by a task that has it %s, and the next has another thread', async (task, error, limits) => {
    thread = new KeptThread(THREAD, limits);
    await thread.run('answer');
    await expect(thread.run(task)).rejects.toMatchObject(error);
    for (const nth of [1, 2]) expect(await thread.run('answer')).toBe(nth);
  });

  it('does again in another thread what fails where others were before', async () => {
    await thread.run('answer');
    expect(await thread.run('throw unless first')).toBe(1);
    expect(await thread.run('answer')).toBe(2);
  });

  describe.each<Task>(['throw', 'end'])('may %s by itself behind a task', (left) => {
    beforeEach(() => thread.run('answer'));

    it('and the next, which is there already, has another thread', async () => {
      worker.postMessage(left);
      expect(await thread.run('answer')).toBe(1);
    });

    it('and the next, which comes later, has another thread', async () => {
      worker.postMessage(left);
      await new Promise((gone) => worker.once('exit', gone));
      expect(await thread.run('answer')).toBe(1);
    });
  });
});
