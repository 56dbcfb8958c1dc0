import { setTimeout as sleep } from 'node:timers/promises';
import { LinkRounds } from '../../src/evidence/links/link-rounds.js';
import { ArchivedDesk } from './archived-desk.js';
import type { Link } from './visited-page.js';

describe('a link that leads to a host that rests', () => {
  let desk: ArchivedDesk;

  beforeAll(async () => {
    desk = await ArchivedDesk.open(({ url }, reply) => {
      if (url === '/robots.txt') reply.writeHead(404).end();
      else reply.writeHead(302, { location: `${desk.site.url}/page` }).end();
    });
  });
  afterAll(() => desk?.close());

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    desk.newsroom.rows<Row>(sql, values);

  it('is not gone, however often the rounds come by, and is visited once the host has rested', async () => {
    const { nest, config } = desk.newsroom.app;
    const [host, other] = ['127.0.0.1', 'localhost'].map((name) => `${name}:${new URL(desk.site.url).port}`);
    Object.assign(config.egress, { allow: [...config.egress.allow, other], pauses: true });
    const archive = { state: 'impossible', reason: 'For members only' };
    const { id } = await desk.add('', { url: `http://${other}/elsewhere`, archive });
    const [rest] = await rows<{ until: Date }>(
      `INSERT INTO web_hosts (host, asked_at, rests_until) VALUES ($1, now(), now() + interval '1 hour') RETURNING rests_until AS until`,
      [host],
    );
    const visited = () => rows(`SELECT FROM jobs WHERE kind = 'evidence.link' AND state = 'succeeded'`);
    for (const visits of [1, 2, 3]) {
      await rows(`UPDATE evidence_links SET checked_at = checked_at - interval '2 days'`);
      await rows('DELETE FROM web_turns');
      await rows('DELETE FROM web_hosts WHERE host = $1', [other]);
      await LinkRounds.prototype.round.call(nest.get(LinkRounds));
      while ((await visited()).length < visits) await sleep(50);
    }
    const { body } = await desk.ayu.client.get<{ link: Link }>(`/api/v1/evidence/${id}`);
    expect(body.link).toMatchObject({ state: null, code: 'site_trouble', checkedAt: expect.any(String) });
    const booked = await rows<{ at: Date }>(
      `SELECT run_at AS at FROM graphile_worker.jobs WHERE task_identifier = 'evidence.link'`,
    );
    expect(booked.map(({ at }) => at)).toEqual([rest!.until, rest!.until, rest!.until]);
  });
});
