import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { draftClaim } from '../faults/claim-on-its-way.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { startProcess } from '../harness/start-process.js';

const REQUESTS = 10;

describe('a process that is told to end', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let owner: Client;
  /** Of the application's role, which alone sees what its sessions wait for. */
  let watcher: Client;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
    owner = new Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    watcher = new Client({ connectionString: app.database.appUrl });
    await watcher.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await watcher?.end();
    await app?.stop();
  });

  /** Waits until as many requests hang on the lock. */
  async function untilWaiting(requests: number): Promise<void> {
    for (;;) {
      const { rows } = await watcher.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'claimdesk' AND wait_event_type = 'Lock'`,
      );
      if (rows[0]!.n >= requests) return;
      await sleep(10);
    }
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('by %s answers what it has begun, then goes', async (signal) => {
    const desk = await startProcess(app.database, { LOG_LEVEL: 'error' });
    const { id } = await draftClaim(staff);
    // With its connections open, all requests are at the lock before the first gives up waiting.
    const read = () => desk.client(staff.contributor.key).get(`/api/v1/claims/${id}`);
    await Promise.all(Array.from({ length: REQUESTS }, read));
    await owner.query('BEGIN');
    await owner.query('SELECT 1 FROM claims WHERE id = $1 FOR UPDATE', [id]);
    const asked = Array.from({ length: REQUESTS }, (_, n) =>
      desk
        .client(staff.contributor.key)
        .patch(`/api/v1/claims/${id}`, { statement: `Said by ${n}.` }, { etag: 1 }),
    );
    await untilWaiting(REQUESTS);
    const ended = desk.stop(signal);
    await owner.query('COMMIT');
    const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(REQUESTS - 1).fill(412)]);
    expect(await ended).toBe(0);
    await expect(fetch(`${desk.url}/health/live`)).rejects.toThrow('fetch failed');
  });
});
