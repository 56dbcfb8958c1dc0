import { setTimeout as sleep } from 'node:timers/promises';
import { ArchivedDesk } from './archived-desk.js';

const LOOK_MS = 50;

const PAGE =
  '<!doctype html><title>Bridge</title><article><p>The council voted for the bridge on Tuesday.</p></article>';

describe('the Wayback Machine', () => {
  let desk: ArchivedDesk;
  /** What it is asked to save. */
  let saved: string[];

  beforeAll(async () => {
    desk = await ArchivedDesk.open(
      (request, reply) => {
        const asked = /^\/save\/(.+)$/.exec(request.url!)?.[1];
        if (!asked) return reply.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
        saved.push(asked);
        if (asked.endsWith('/refused')) return reply.writeHead(523).end();
        if (asked.endsWith('/sent'))
          return reply.writeHead(302, { location: `/web/20261128/${asked}` }).end();
        return reply.writeHead(200, { 'content-location': `/web/20261128/${asked}` }).end('ok');
      },
      (site) => ({ archive: { s3: null, wayback: site.url } }),
    );
  });
  afterAll(() => desk.close());
  beforeEach(() => {
    saved = [];
    const { config } = desk.newsroom.app;
    config.archive.wayback = desk.site.url;
    config.egress.pauses = false;
  });

  const ask = (wayback: boolean) => desk.newsroom.rows('UPDATE settings SET wayback = $1', [wayback]);
  const jobs = () => desk.newsroom.rows(`SELECT id FROM jobs WHERE kind = 'evidence.wayback'`);

  it('is asked by nobody unless an admin has said so', async () => {
    const { id } = await desk.add('/page');
    await desk.settled(id);
    expect([saved, await jobs()]).toEqual([[], []]);
  });

  it.each(['/said', '/sent'])('is asked to save a page too, and its address is kept: %s', async (path) => {
    await ask(true);
    const { id } = await desk.add(path);
    const { archive } = await desk.until(id, ({ waybackUrl }) => waybackUrl !== null);
    expect(archive.waybackUrl).toBe(`${desk.site.url}/web/20261128/${desk.site.url}${path}`);
    expect(saved).toEqual([`${desk.site.url}${path}`]);
  });

  it('is let rest when it has said so', async () => {
    await ask(true);
    const { config } = desk.newsroom.app;
    const { port } = new URL(desk.site.url);
    config.archive.wayback = `http://localhost:${port}`;
    config.egress.pauses = true;
    await desk.newsroom.rows(
      `INSERT INTO web_hosts (host, asked_at, rests_until) VALUES ('localhost:${port}', now(), now() + interval '1 hour')`,
    );
    await desk.settled((await desk.add('/rested')).id);
    const put = `SELECT 1 AS is FROM graphile_worker.jobs JOIN web_hosts ON host = 'localhost:${port}'
      WHERE task_identifier = 'evidence.wayback' AND run_at > rests_until - interval '1 second'`;
    while ((await desk.newsroom.rows(put)).length === 0) await sleep(LOOK_MS);
    expect(saved).toEqual([]);
  });

  it('may refuse: our own copy stands', async () => {
    await ask(true);
    const before = (await jobs()).length;
    const { id } = await desk.add('/refused');
    await desk.until(id, () => saved.length > 0);
    expect((await desk.read(id)).archive).toMatchObject({ state: 'archived', waybackUrl: null });
    // It is to be asked again, by a job of its own, which is written down only when the answer has been read.
    while ((await jobs()).length < before + 2) await sleep(LOOK_MS);
  });

  it('is never told of what stays at the desk', async () => {
    await ask(true);
    const before = (await jobs()).length;
    const { id } = await desk.add('/secret', { sensitive: true, sensitiveReason: 'Names an informant' });
    await desk.settled(id);
    expect([saved, (await jobs()).length]).toEqual([[], before]);
  });
});
