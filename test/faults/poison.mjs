import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';

/*
 * Loaded before the built application (`node --import`), which then has handlers that no desk has: jobs that harm the process they run in,
 * and one that ends once as many run as two processes have places for.
 */
const AT_ONCE = 4;
const TOO_MUCH = new URL('data:text/javascript,const held = []; for (;;) held.push(new Array(1e6).fill(1))');

const handlers = (runInThread, JobFailure) => [
  { kind: 'poison.throws', run: () => Promise.reject(new Error('as each time')) },
  { kind: 'poison.kills', run: () => process.kill(process.pid, 'SIGKILL') && new Promise(() => undefined) },
  { kind: 'poison.never-ends', standstillMs: 500, run: () => new Promise(() => undefined) },
  {
    kind: 'poison.fills-memory',
    run: () =>
      runInThread(TOO_MUCH, null, { limitMb: 128, limitMs: 600_000 }).catch(({ code }) => {
        throw new JobFailure(code, 'It is too much.');
      }),
  },
  { kind: 'good.together', run: together },
];

async function together() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const running = `SELECT count(*)::int AS n FROM jobs WHERE kind = 'good.together' AND state <> 'queued'`;
  for (let n = 0; n < AT_ONCE; await sleep(20)) [{ n }] = (await client.query(running)).rows;
  await client.end();
  return async () => ({ process: process.pid });
}

if (isMainThread) {
  const jobs = new URL('../../dist/src/platform/jobs/', import.meta.url);
  const { JobFailure, JobHandlers } = await import(new URL('job-handlers.js', jobs));
  const { runInThread } = await import(new URL('run-in-thread.js', jobs));
  const { all } = JobHandlers.prototype;
  JobHandlers.prototype.all = function () {
    return [...all.call(this), ...handlers(runInThread, JobFailure)];
  };
}
