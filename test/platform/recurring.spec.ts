import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { newId } from '../../src/platform/ids.js';
import { enqueue } from '../../src/platform/jobs/enqueue.js';
import { JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { Job } from '../../src/platform/jobs/job.entity.js';
import { Recurring } from '../../src/platform/jobs/recurring.js';
import { readConfig } from '../../src/platform/config.js';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';

describe('work on a schedule', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let runner: JobRunner;
  const recurring = new Recurring();
  const done: string[] = [];
  let told: (() => void) | undefined;
  const note = (what: string) => {
    done.push(what);
    told?.();
  };
  const times = async (count: number) => {
    while (done.length < count) await new Promise<void>((resolve) => (told = resolve));
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = { ...readConfig({ NODE_ENV: 'test' }), databaseUrl: database.appUrl };
    dataSource = await new DataSource(dataSourceOptions(config, [Job])).initialize();
    recurring.every('test.now-and-then', '0 0 1 1 *', async () => {
      note('done');
      if (done.length === 1) throw new Error('as it happens');
    });
    const handlers = new JobHandlers();
    handlers.register({
      kind: 'test.later',
      run: async () => {
        note('later');
        return async () => ({});
      },
    });
    runner = new JobRunner(dataSource, config, handlers, recurring);
    // Of what is logged on purpose nothing is shown.
    (runner as unknown as { log: object }).log = { error() {}, warn() {}, debug() {} };
    await runner.onApplicationBootstrap();
  });
  afterAll(async () => {
    await runner?.beforeApplicationShutdown();
    await dataSource?.destroy();
    await database?.drop();
  });

  it('is known to the database, which lets one process do it each time', async () => {
    const names = () => database.rows('SELECT identifier FROM graphile_worker._private_known_crontabs');
    while (!(await names()).length) await sleep(50);
    expect(await names()).toEqual([{ identifier: 'test.now-and-then' }]);
  });

  it('is done again after it has failed', async () => {
    for (const count of [1, 2]) {
      await database.rows(`SELECT graphile_worker.add_job('test.now-and-then')`);
      await times(count);
    }
    expect(done).toEqual(['done', 'done']);
  });

  it('waits until its moment when it is enqueued for later', async () => {
    const at = new Date(Date.now() + 3_600_000);
    const { id } = await dataSource.transaction((em) =>
      enqueue({ em, actor: COMMAND_LINE, requestId: newId() }, 'test.later', {}, { runAt: at }),
    );
    await runner.rescue();
    const due = await database.rows('SELECT run_at FROM graphile_worker.jobs WHERE key = $1', [id]);
    expect(due).toEqual([{ run_at: at }]);
    await database.rows(
      `SELECT graphile_worker.reschedule_jobs(ARRAY[(SELECT id FROM graphile_worker.jobs WHERE key = $1)], now())`,
      [id],
    );
    await times(3);
    expect(done.at(-1)).toBe('later');
  });
});
