import { setTimeout as sleep } from 'node:timers/promises';
import { JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { handIn, line } from '../imports/files.js';
import { openSite, type Site } from '../platform/egress/site.js';

/** Seconds that the sites want between two visits: no test sees the end of them. */
const DELAY = 3_600;
const MANY = 8;

describe('two processes leave a site as much time as one', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let sites: Site[];
  let first: RunningProcess;
  let second: RunningProcess;

  beforeAll(async () => {
    // The application in this process only hires the staff.
    jest.spyOn(JobHandlers.prototype, 'all').mockReturnValue([]);
    app = await startApp({ publicUrlGiven: true });
    staff = await openNewsroom(app);
    // They never answer.
    sites = [await openSite(() => undefined), await openSite(() => undefined)];
    first = await start();
  });
  afterAll(async () => {
    first?.process.kill('SIGCONT');
    await Promise.all([first?.stop('SIGKILL'), second?.stop('SIGKILL')]);
    await app?.stop();
    for (const site of sites ?? []) await site.close();
  });

  const start = () =>
    startProcess(app.database, {
      ...{ NODE_ENV: 'test', EGRESS: 'on', EGRESS_ALLOW: sites.map(({ entry }) => entry).join() },
      ...{ RATE_LIMIT: '10000000', LOG_LEVEL: 'error' },
    });

  /** Imports of one page each, which any process takes up that is free. */
  async function importFrom({ url, entry }: Site, count: number, through: RunningProcess[]): Promise<void> {
    await app.database.rows(
      `INSERT INTO web_hosts (host, asked_at, crawl_delay) VALUES ($1, now() - interval '1 day', $2) ON CONFLICT DO NOTHING`,
      [entry, DELAY],
    );
    await Promise.all(
      Array.from({ length: count }, async (_, n) => {
        const http = through[n % through.length]!.client(staff.contributor.key);
        const { status } = await handIn(http, `${n}.jsonl`, line({ url: `${url}/${n}` }));
        expect(status).toBe(202);
      }),
    );
  }

  /** Seconds between the turns of the jobs that have stepped back, once there are so many. */
  async function turns(count: number): Promise<number[]> {
    for (;;) {
      const rows = await app.database.rows<{ at: Date }>(
        `SELECT run_at AS at FROM graphile_worker.jobs WHERE run_at > now() + interval '5 minutes' ORDER BY run_at`,
      );
      if (rows.length >= count)
        return rows.slice(1).map(({ at }, n) => (at.getTime() - rows[n]!.at.getTime()) / 1000);
      await sleep(50);
    }
  }

  it('where one visits and the other comes too', async () => {
    const [site] = sites as [Site];
    await importFrom(site, 1, [first]);
    while (site.requests.length === 0) await sleep(50);
    second = await start();
    // What steps back from now on can only be of the second.
    first.process.kill('SIGSTOP');
    await importFrom(site, MANY, [second]);
    expect(new Set(await turns(MANY))).toEqual(new Set([DELAY]));
    expect(site.requests).toHaveLength(1);
    first.process.kill('SIGCONT');
  });

  it('where both come at once', async () => {
    const [, site] = sites as [Site, Site];
    await importFrom(site, MANY, [first, second]);
    await turns(MANY + MANY - 1);
    while (site.requests.length === 0) await sleep(50);
    expect(site.requests).toHaveLength(1);
  });
});
