import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { LinkRounds } from '../../src/evidence/links/link-rounds.js';
import { PAUSES } from '../../src/platform/egress/errands.js';
import { PoliteEgress } from '../../src/platform/egress/polite-egress.js';
import { ArchivedDesk } from './archived-desk.js';
import type { Link } from './visited-page.js';

const FORM = '<form><label>Password <input type="password"></label></form>';
const ELSEWHERE = { archive: { state: 'impossible', reason: 'For members only' } };

describe('a link to a host that', () => {
  let desk: ArchivedDesk;
  /** The host that has no answer for robots. */
  let shy: string | null = null;
  /** What it shows who is to sign in. */
  let door = FORM;
  /** The page that sends there too. */
  let away: string | null = null;
  let host: string;
  let other: string;

  beforeAll(async () => {
    desk = await ArchivedDesk.open(({ url, headers }, reply) => {
      if (url === '/robots.txt') reply.writeHead(headers.host === shy ? 503 : 404).end();
      else if (url === '/lost') reply.writeHead(404).end();
      else if (url === '/elsewhere') reply.writeHead(302, { location: `http://${host}/page` }).end();
      else if (url === '/members' || url === away) reply.writeHead(302, { location: '/login' }).end();
      else reply.writeHead(200, { 'content-type': 'text/html' }).end(url === '/login' ? door : '<p>Bridge');
    });
    [host, other] = ['127.0.0.1', 'localhost'].map((name) => `${name}:${new URL(desk.site.url).port}`) as [
      string,
      string,
    ];
    const { egress } = desk.newsroom.app.config;
    egress.allow = [...egress.allow, other];
  });
  afterAll(() => desk?.close());

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    desk.newsroom.rows<Row>(sql, values);
  const linkOf = async (id: string) =>
    (await desk.ayu.client.get<{ link: Link }>(`/api/v1/evidence/${id}`)).body.link;

  const claimIs = (state: string, kind: string | null) =>
    rows('UPDATE claims SET state = $2, not_checkable_kind = $3 WHERE id = $1', [desk.claim.id, state, kind]);

  /** Two days later the round comes by and has the link visited. */
  async function visitInRound(): Promise<void> {
    const jobs = () => rows<{ state: string }>(`SELECT state FROM jobs WHERE kind = 'evidence.link'`);
    const visited = async () => (await jobs()).filter(({ state }) => state === 'succeeded');
    const [before, planned] = [(await visited()).length, (await jobs()).length];
    await rows(`UPDATE evidence_links SET checked_at = checked_at - interval '2 days'`);
    await rows('DELETE FROM web_turns');
    await LinkRounds.prototype.round.call(desk.newsroom.app.nest.get(LinkRounds));
    expect((await jobs()).length).toBeGreaterThan(planned);
    while ((await visited()).length === before) await sleep(50);
  }

  it.each(['page', 'elsewhere'])(
    'does not say now what robots may do is as it was, and is visited again the next day: /%s',
    async (path) => {
      const { id } = await desk.add('', { url: `http://${other}/${path}`, ...ELSEWHERE });
      await visitInRound();
      expect(await linkOf(id)).toMatchObject({ state: 'works', code: null });
      await claimIs('not_checkable', 'opinion');
      await rows(`UPDATE evidence_links SET checked_at = checked_at - interval '1 month'`);
      shy = path === 'page' ? other : host;
      for (const _visit of [1, 2, 3, 4]) {
        await rows('DELETE FROM web_hosts WHERE host = $1', [shy]);
        await visitInRound();
        expect(await linkOf(id)).toMatchObject({ state: 'works', code: 'site_trouble' });
      }
      shy = null;
      await visitInRound();
      expect(await linkOf(id)).toMatchObject({ state: 'works', code: null });
      await claimIs('researching', null);
      await rows(`UPDATE evidence SET removed_at = now() WHERE id = $1`, [id]);
    },
  );

  it('does not say any more what robots may do is visited by the rules that it had', async () => {
    const { id } = await desk.add('', { url: `http://${other}/page`, ...ELSEWHERE });
    await rows('DELETE FROM web_hosts');
    await visitInRound();
    shy = other;
    const old = `UPDATE web_hosts SET robots_at = now() - interval '99 days', robots = $1, rests_until = now() + $2::interval`;
    for (const [robots, rest, state, code] of [
      ['', '-1 hour', 'works', null],
      ['', '1 hour', 'works', 'site_trouble'],
      ['User-agent: *\nDisallow: /page', '-1 hour', 'blocked', 'robots'],
    ]) {
      await rows(old, [robots, rest]);
      await visitInRound();
      expect(await linkOf(id)).toMatchObject({ state, code });
    }
    shy = null;
    await rows(`UPDATE evidence SET removed_at = now() WHERE id = $1`, [id]);
  });

  it('does not say now what robots may do keeps why it is gone, or what has changed, and is visited again the next day', async () => {
    const { id } = await desk.add('', { url: `http://${other}/lost`, ...ELSEWHERE });
    await visitInRound();
    const gone = { state: 'gone', code: 'not_there', status: 404 };
    expect(await linkOf(id)).toMatchObject(gone);
    const changed = { state: 'changed', code: 'passage_gone', status: 200 };
    shy = other;
    for (const found of [gone, changed]) {
      await rows('UPDATE evidence_links SET state = $2, code = $3, status = $4 WHERE evidence_id = $1', [
        id,
        ...Object.values(found),
      ]);
      await rows(`UPDATE evidence_links SET misses = 0, checked_at = checked_at - interval '1 month'`);
      await claimIs('not_checkable', 'opinion');
      for (const _visit of [1, 2, 3, 4]) {
        await rows('DELETE FROM web_hosts');
        await visitInRound();
        expect(await linkOf(id)).toMatchObject(found);
      }
      await claimIs('researching', null);
    }
    shy = null;
    await rows(`UPDATE evidence SET removed_at = now() WHERE id = $1`, [id]);
  });

  it('asks to sign in where the page should be is blocked, though the answer is 200', async () => {
    const { id } = await desk.add('', { url: `http://${other}/members`, ...ELSEWHERE });
    await visitInRound();
    expect(await linkOf(id)).toMatchObject({ state: 'blocked', code: 'sign_in', status: 200 });
    await rows(`UPDATE evidence SET removed_at = now() WHERE id = $1`, [id]);
  });

  it('says at a door what its copy says, or what is cited, is not blocked', async () => {
    const { id } = await desk.settled((await desk.add('/notes')).id);
    const cited = await desk.add('', { url: `http://${other}/notes`, passage: 'Bridge', ...ELSEWHERE });
    [door, away] = ['<p>Bridge', '/notes'];
    for (const piece of [id, cited.id]) {
      await rows(`UPDATE evidence SET removed_at = CASE WHEN id <> $1 THEN now() END`, [piece]);
      await visitInRound();
      expect(await linkOf(piece)).toMatchObject({ state: 'works', status: 200 });
    }
    [door, away] = [FORM, null];
    await rows(`UPDATE evidence SET removed_at = now()`);
  });

  it('was visited by others just now has its turn after them, and whoever comes next soon after it', async () => {
    const { app } = desk.newsroom;
    app.config.egress.pauses = true;
    await desk.add('', { url: `http://${other}/page`, ...ELSEWHERE });
    await rows('DELETE FROM web_turns');
    await rows(
      `INSERT INTO web_hosts (host, asked_at) VALUES ($1, now()) ON CONFLICT (host) DO UPDATE SET asked_at = now()`,
      [other],
    );
    await LinkRounds.prototype.round.call(app.nest.get(LinkRounds));
    const WAITS = `SELECT extract(epoch FROM run_at - now())::int AS s FROM graphile_worker.jobs
      WHERE task_identifier = 'evidence.link' AND run_at > now() + interval '5 s'`;
    let waits: { s: number }[] = [];
    while (waits.length === 0) [waits] = [await rows<{ s: number }>(WAITS), await sleep(50)];
    const next = await app.nest
      .get(PoliteEgress)
      .book(app.nest.get(DataSource).manager, `http://${other}/feed`, 'round');
    expect(waits[0]!.s).toBeLessThanOrEqual(PAUSES.round);
    expect((next!.getTime() - Date.now()) / 1000).toBeLessThanOrEqual(2 * PAUSES.round);
    await rows(`UPDATE evidence SET removed_at = now()`);
    await rows(`DELETE FROM graphile_worker._private_jobs`);
    app.config.egress.pauses = false;
  });

  it('rests is not gone, however often the rounds come by, and is visited once the host has rested', async () => {
    desk.newsroom.app.config.egress.pauses = true;
    const { id } = await desk.add('', { url: `http://${other}/elsewhere`, ...ELSEWHERE });
    const [rest] = await rows<{ until: Date }>(
      `INSERT INTO web_hosts (host, asked_at, rests_until) VALUES ($1, now(), now() + interval '1 hour')
       ON CONFLICT (host) DO UPDATE SET rests_until = excluded.rests_until RETURNING rests_until AS until`,
      [host],
    );
    for (const _visit of [1, 2, 3]) {
      await rows('DELETE FROM web_hosts WHERE host = $1', [other]);
      await visitInRound();
    }
    expect(await linkOf(id)).toMatchObject({
      state: null,
      code: 'site_trouble',
      checkedAt: expect.any(String),
    });
    const booked = await rows<{ at: Date }>(
      `SELECT run_at AS at FROM graphile_worker.jobs WHERE task_identifier = 'evidence.link'`,
    );
    expect(booked.map(({ at }) => at)).toEqual([rest!.until, rest!.until, rest!.until]);
  });
});
