import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readConfig } from '../../src/platform/config.js';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { newId } from '../../src/platform/ids.js';
import { enqueue } from '../../src/platform/jobs/enqueue.js';
import { JobAgain, JobFailure, JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { Job } from '../../src/platform/jobs/job.entity.js';
import { Recurring } from '../../src/platform/jobs/recurring.js';
import { runInThread, type ThreadEnded } from '../../src/platform/jobs/run-in-thread.js';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';

const FOR_EVER = new URL('data:text/javascript,for(;;);');
/** Two runners, each with two at once. */
const AT_ONCE = 4;
/** What waits to be tried again is tried at once. */
const HASTEN = `SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker.jobs WHERE locked_at IS NULL AND run_at > now()), now())`;

describe('jobs of two runners, some of them poison', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const runners: JobRunner[] = [];
  let together = 0;
  let turns = 0;

  const handlers = new JobHandlers();
  const does = (kind: string, run: () => Promise<void>) =>
    handlers.register({ kind, run: () => run().then(() => async () => ({ kind })) });
  does('test.plain', async () => undefined);
  does('test.throws', async () => {
    throw new Error('as each time');
  });
  does('test.for-ever', () =>
    runInThread<void>(FOR_EVER, null, { limitMs: 200 }).catch((error: ThreadEnded) => {
      throw new JobFailure(error.code, 'It took too long.');
    }),
  );
  does('test.again', async () => {
    turns += 1;
    if (turns < 8) throw new JobAgain();
  });
  does('test.together', async () => {
    together += 1;
    while (together < AT_ONCE) await sleep(20);
  });

  beforeAll(async () => {
    // Of what is logged on purpose nothing is shown.
    Logger.overrideLogger(false);
    database = await createTestDatabase();
    const config = { ...readConfig({ NODE_ENV: 'test' }), databaseUrl: database.appUrl };
    dataSource = await new DataSource(dataSourceOptions(config, [Job])).initialize();
    for (const _ of [1, 2]) {
      const runner = new JobRunner(dataSource, config, handlers, new Recurring());
      runners.push(runner);
      await runner.onApplicationBootstrap();
    }
  });
  afterAll(async () => {
    for (const runner of runners) await runner.beforeApplicationShutdown();
    await dataSource?.destroy();
    await database?.drop();
  });

  /** Hands them over in this order and gives them back, in it, once all are settled. */
  async function settled(kinds: string[]): Promise<Job[]> {
    const given = await dataSource.transaction(async (em) => {
      const jobs: Job[] = [];
      for (const kind of kinds)
        jobs.push(await enqueue({ em, actor: COMMAND_LINE, requestId: newId() }, kind, {}));
      return jobs;
    });
    for (;;) {
      const jobs = await Promise.all(given.map(({ id }) => dataSource.manager.findOneByOrFail(Job, { id })));
      if (jobs.every(({ state }) => state === 'succeeded' || state === 'failed')) return jobs;
      await database.rows(HASTEN);
      await sleep(50);
    }
  }

  it('fail with a code after their attempts, and the others end', async () => {
    const poison = Array.from({ length: AT_ONCE }, () => ['test.throws', 'test.for-ever']).flat();
    const jobs = await settled([...poison, 'test.plain', 'test.plain']);
    const outcome = jobs.map(({ kind, state, attempts, error }) => [kind, state, attempts, error?.code]);
    const expected: Record<string, unknown[]> = {
      'test.throws': ['test.throws', 'failed', 5, 'internal'],
      'test.for-ever': ['test.for-ever', 'failed', 1, 'took_too_long'],
      'test.plain': ['test.plain', 'succeeded', 1, undefined],
    };
    expect(outcome).toEqual([...poison, 'test.plain', 'test.plain'].map((kind) => expected[kind]));
  });

  it('are no failures when they make room, however often', async () => {
    const [job] = await settled(['test.again']);
    expect([job!.state, turns]).toEqual(['succeeded', 8]);
  });

  it('are shared: as many run at once as both runners have places', async () => {
    const jobs = await settled(Array<string>(AT_ONCE).fill('test.together'));
    expect(jobs.map(({ state }) => state)).toEqual(Array(AT_ONCE).fill('succeeded'));
  });
});
