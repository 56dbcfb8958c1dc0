import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleJobStarted } from '../../src/articles/article-answer.dto.js';
import { ended } from '../articles/desk.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { lives, startProcess, type RunningProcess } from '../harness/start-process.js';
import { withClient } from '../harness/test-server.js';
import { layCable, type Cable } from './cable.js';
import { untilReady } from './until-ready.js';

const LOOK_MS = 100;
const JOBS = 6;

describe('while the database is away', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let cable: Cable;
  let desk: RunningProcess;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
    cable = await layCable(app.database.appUrl);
    desk = await startProcess(
      { ...app.database, appUrl: cable.through(app.database.appUrl) },
      { LOG_LEVEL: 'error' },
    );
  });
  afterAll(async () => {
    await desk?.stop();
    await cable?.pull();
    await app?.stop();
  });

  const draft = (statement: string) =>
    desk.client(staff.contributor.key).post('/api/v1/claims', { statement, language: 'en' });

  const endAll = () =>
    withClient(app.database.appUrl, (client) =>
      client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
      ),
    );

  it('answers as always before', async () => {
    expect(await draft('Before.')).toMatchObject({ status: 201 });
  });

  it('says so to everybody, and that it lives', async () => {
    await cable.pull();
    const { http } = { http: desk.client(staff.viewer.key) };
    const asked = Array.from({ length: 20 }, (_, n) => (n % 2 ? http.get('/api/v1/claims') : draft('Lost.')));
    for (const { status, body, headers } of await Promise.all(asked)) {
      expect({ status, body }).toMatchObject({ status: 503, body: { code: 'unavailable' } });
      expect(headers.get('retry-after')).toBe('1');
    }
    expect(await desk.client().get('/health/ready')).toMatchObject({
      status: 503,
      body: { code: 'unavailable' },
    });
    expect(await desk.client().get('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await desk.client().get('/metrics')).toMatchObject({ status: 200 });
    expect(await desk.client().get('/api/v1/nowhere')).toMatchObject({ status: 404 });
  });

  it('goes on by itself when it is back', async () => {
    await cable.plugIn();
    await untilReady(desk, LOOK_MS);
    expect(await draft('After.')).toMatchObject({ status: 201 });
    expect(desk.process.exitCode).toBeNull();
  });

  it('goes on when the server ends every connection', async () => {
    await endAll();
    await untilReady(desk, LOOK_MS);
    expect(await draft('Afterwards.')).toMatchObject({ status: 201 });
    expect(desk.process.exitCode).toBeNull();
  });

  it('goes on when a connection breaks in the breath in which it is ready', async () => {
    cable.breakAsItOpens(true);
    for (const { status, body } of await Promise.all(Array.from({ length: 20 }, () => draft('Lost again.'))))
      expect({ status, body }).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(lives(desk.process)).toBe(true);
    cable.breakAsItOpens(false);
    await untilReady(desk, LOOK_MS);
    expect(await draft('At last.')).toMatchObject({ status: 201 });
  });

  it('goes on when a connection breaks as a job has just been done, and so do its jobs', async () => {
    const text = 'It rained on Monday. '.repeat(10_000);
    const extract = async () => {
      const { http } = staff.contributor;
      const { body } = await http.post<ArticleJobStarted>('/api/v1/articles', { text });
      expect(await ended(http, body)).toMatchObject({ state: 'succeeded' });
    };
    for (const _ of ['done, and not noted', 'done after that']) {
      let cut = false;
      void cable.cutAt('complete_job').then(() => (cut = true));
      // More at once than the other process can take.
      while (!cut && lives(desk.process)) await Promise.all(Array.from({ length: JOBS }, extract));
      await sleep(LOOK_MS);
      expect(lives(desk.process)).toBe(true);
    }
  });

  it('and kept exactly what it had acknowledged', async () => {
    const rows = await app.database.rows('SELECT statement FROM claims ORDER BY ref');
    expect(rows).toEqual([
      ...['Before.', 'After.', 'Afterwards.', 'At last.'].map((statement) => ({ statement })),
    ]);
  });
});
