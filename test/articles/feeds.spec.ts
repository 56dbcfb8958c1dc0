import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FeedAnswer, FeedItemAnswer } from '../../src/articles/feeds/feeds.dto.js';
import { FeedItemRounds } from '../../src/articles/feeds/feed-item-rounds.js';
import { FeedRounds } from '../../src/articles/feeds/feed-rounds.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { faults, openDesk, type Desk } from './desk.js';

const words = (name: string) =>
  `“Jembatan ${name} itu selesai tahun depan,” kata Rina Contoh kepada wartawan di Jakarta pada hari Rabu.`;
const page = (name: string) =>
  `<html><head><title>${name}</title></head><body><article><p>${words(name)}</p></article></body></html>`;
const item = (name: string, day = 1) =>
  `<item><guid isPermaLink="false">${name}</guid><link>/page/${name}</link><title>${name}</title>
   <pubDate>${new Date(Date.UTC(2026, 10, day)).toUTCString()}</pubDate></item>`;
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;
const bomb = `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "${`&${n ? `b${n - 1}` : 'a'};`.repeat(10)}">`).join('')}]>`;

describe('a feed is watched', () => {
  let site: Site;
  let desk: Desk;
  let round: () => Promise<void>;
  let itemRound: () => Promise<void>;
  let tired = true;
  const feeds: Record<string, RequestListener> = {
    '/rss': (request, answer) => {
      if (request.headers['if-none-match'] === '"one"') return answer.writeHead(304).end();
      answer.setHeader('etag', '"one"');
      return answer.end(rss(item('dua', 2), item('satu', 1), item('satu', 1), item('hilang', 3)));
    },
    '/atom': (_, answer) =>
      answer.end(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/page/bases/"><title>T</title><id>f</id><updated>2026-01-01T00:00:00Z</updated>
        <entry xml:base="../"><id>tiga</id><title>tiga</title><link href="tiga"/><updated>2026-01-01T00:00:00Z</updated></entry></feed>`),
    '/json': (_, answer) =>
      answer.end(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'T',
          items: [{ id: 'empat', title: 'empat', content_html: `<p>${words('empat')}</p>` }],
        }),
      ),
    '/tired': (_, answer) =>
      answer.end(
        rss(
          item('lelah'),
          item('padam', 2).replace('</item>', `<description>${words('padam')}</description></item>`),
        ),
      ),
    '/named': (_, answer) =>
      answer.end(
        `<rss version="2.0"><channel><title>Contoh Post</title><language>id</language>${item('lima', 5)}${item('enam', 6)}</channel></rss>`,
      ),
    '/again': (_, answer) => answer.end(rss(item('dua'))),
    '/many': (_, answer) =>
      answer.end(rss(...Array.from({ length: 25 }, (_, n) => item(`banyak${n}`, 25 - n)))),
    '/broken': (_, answer) => answer.end('<rss><channel><item'),
    '/gone': (_, answer) => answer.writeHead(410).end(),
    '/busy': (_, answer) => answer.writeHead(429, { 'retry-after': '7200' }).end(),
    '/large': (_, answer) => answer.end(rss('x'.repeat(10_000_000))),
    '/bomb': (_, answer) => answer.end(bomb + rss('<item><guid>bom</guid><title>&b19;</title></item>')),
    '/private': (_, answer) => answer.end(rss(item('x').replace('/page/x', 'http://10.0.0.1/rahasia'))),
  };

  beforeAll(async () => {
    site = await openSite((request, answer) => {
      const name = /^\/page\/(\w+)$/.exec(request.url!)?.[1];
      if (name === 'lelah' && tired) answer.writeHead(503).end();
      else if (name && name !== 'hilang' && name !== 'padam')
        answer.setHeader('content-type', 'text/html; charset=utf-8').end(page(name));
      else if (name === 'padam') answer.writeHead(503).end();
      else (feeds[request.url!] ?? ((_, missing) => missing.writeHead(404).end()))(request, answer);
    });
    desk = await openDesk({ egress: site.egress });
    const rounds = desk.app.nest.get(FeedRounds);
    round = rounds.round.bind(rounds);
    jest.spyOn(rounds, 'round').mockResolvedValue();
    const itemRounds = desk.app.nest.get(FeedItemRounds);
    itemRound = itemRounds.round.bind(itemRounds);
    jest.spyOn(itemRounds, 'round').mockResolvedValue();
  });
  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  afterEach(() => {
    Object.assign(desk.app.config.egress, { on: true, pauses: false });
  });

  const read = async (id: string) => (await desk.http.get<FeedAnswer>(`/api/v1/feeds/${id}`)).body;
  const itemsOf = async (id: string) =>
    (await desk.http.get<{ data: FeedItemAnswer[] }>(`/api/v1/feeds/${id}/items?limit=100`)).body.data;
  const add = async (path: string, details: object = {}) => {
    const url = path.startsWith('/') ? `${site.url}${path}` : path;
    const { status, body } = await desk.http.post<FeedAnswer>('/api/v1/feeds', { url, ...details });
    expect(status).toBe(201);
    return body.id;
  };
  const look = async (id: string) => {
    const before = (await read(id)).checkedAt;
    expect((await desk.http.post(`/api/v1/feeds/${id}/check`)).status).toBe(202);
    while ((await read(id)).checkedAt === before) await sleep(50);
  };
  const check = async (id: string) => {
    await look(id);
    await taken();
    return read(id);
  };
  /** Has the items that are due taken, and waits until each is settled or put off. */
  const taken = async () => {
    const waiting = () =>
      desk.app.database.rows(
        `SELECT FROM jobs WHERE kind = 'articles.feed-item' AND state IN ('queued', 'running')`,
      );
    await itemRound();
    while ((await waiting()).length) await sleep(50);
  };
  const inMinutes = (at: string | null) => Math.round((Date.parse(at!) - Date.now()) / 60_000);

  it('and its new items become articles, oldest first and once; an unchanged feed is not sent again', async () => {
    const id = await add('/rss', { outlet: 'Contoh Post', language: 'id' });
    expect(await check(id)).toMatchObject({ active: true, failures: 0, code: null, status: 200 });
    const items = (await itemsOf(id)).reverse();
    expect(items.map(({ title, code }) => [title, code])).toEqual([
      ['satu', null],
      ['dua', null],
      ['hilang', 'not_found'],
    ]);
    const { body } = await desk.http.get(`/api/v1/articles/${items[0]!.articleId}`);
    expect(body).toMatchObject({ outlet: 'Contoh Post', language: 'id', url: `${site.url}/page/satu` });
    expect(await check(id)).toMatchObject({ status: 304, code: null });
    expect(await itemsOf(id)).toHaveLength(3);
  });

  it('as Atom, and as JSON Feed with the words of the feed itself', async () => {
    for (const path of ['/atom', '/json']) {
      const id = await add(path);
      await check(id);
      expect(await itemsOf(id)).toEqual([
        expect.objectContaining({ code: null, articleId: expect.any(String) }),
      ]);
    }
  });

  it('and a text that is here already is left out', async () => {
    const id = await add('/again');
    await check(id);
    expect(await itemsOf(id)).toEqual([
      expect.objectContaining({ code: 'duplicate', articleId: expect.any(String) }),
    ]);
  });

  it('and a page that cannot be had is tried three times more, then the words of the feed are taken, and it says so', async () => {
    const id = await add('/tired');
    expect(await check(id)).toMatchObject({ waiting: 2, articles: 0, failures: 0 });
    const later = async () => {
      await desk.app.database.rows(`UPDATE feed_items SET next_try_at = now() WHERE next_try_at IS NOT NULL`);
      await taken();
      return (await itemsOf(id)).reverse();
    };
    expect(await itemsOf(id)).toMatchObject([
      { title: 'padam', code: 'unreachable', articleId: null, nextTryAt: expect.any(String) },
      { title: 'lelah', code: 'unreachable', articleId: null, nextTryAt: expect.any(String) },
    ]);
    expect((await itemsOf(id)).map(({ nextTryAt }) => inMinutes(nextTryAt))).toEqual([15, 15]);
    desk.app.config.egress.on = false;
    await later();
    desk.app.config.egress.on = true;
    tired = false;
    const own = { code: null, articleId: expect.any(String), nextTryAt: null };
    expect(await later()).toMatchObject([
      { ...own, ownWords: false },
      { title: 'padam', code: 'unreachable' },
    ]);
    await later();
    const [, last] = await later();
    expect(last).toMatchObject({ title: 'padam', ...own, ownWords: true });
    expect(await read(id)).toMatchObject({ waiting: 0, articles: 2 });
    expect((await desk.http.get(`/api/v1/articles/${last!.articleId}`)).body).toMatchObject({
      url: `${site.url}/page/padam`,
      publishedOn: '2026-11-02',
    });
  });

  it('whose items wait for the turn of their site: 30 seconds apart', async () => {
    desk.app.config.egress.pauses = true;
    await desk.app.database.rows('DELETE FROM web_hosts');
    await desk.app.database.rows('DELETE FROM web_turns');
    const id = await add('/named');
    await desk.http.post(`/api/v1/feeds/${id}/check`);
    while (!(await read(id)).checkedAt) await sleep(50);
    await itemRound();
    const turns = await desk.app.database.rows<{ seconds: number }>(
      `SELECT extract(epoch FROM i.next_try_at - interval '1 hour' - h.asked_at)::float AS seconds
       FROM feed_items i, web_hosts h WHERE i.feed_id = $1 ORDER BY i.id`,
      [id],
    );
    expect(turns.map(({ seconds }) => Math.round(seconds))).toEqual([30, 60]);
    await desk.app.database.rows(`UPDATE web_hosts SET rests_until = now() + interval '10 minutes'`);
    await desk.http.post(`/api/v1/feeds/${id}/check`);
    while (inMinutes((await read(id)).nextAt) !== 10) await sleep(50);
    await desk.app.database.rows(`DELETE FROM jobs WHERE kind = 'articles.feed-item' AND state = 'queued'`);
    await desk.http.delete(`/api/v1/feeds/${id}`, { etag: '"1"' });
  });

  it('after a look at it, which keeps nothing', async () => {
    const preview = (path: string) => desk.http.post('/api/v1/feeds/preview', { url: `${site.url}${path}` });
    const before = await desk.app.database.rows('SELECT FROM feeds');
    expect((await preview('/named')).body).toEqual({
      title: 'Contoh Post',
      language: 'id',
      count: 2,
      items: [
        { title: 'enam', link: `${site.url}/page/enam`, publishedAt: '2026-11-06T00:00:00.000Z' },
        { title: 'lima', link: `${site.url}/page/lima`, publishedAt: '2026-11-05T00:00:00.000Z' },
      ],
      watchedAs: null,
    });
    const [again] = await desk.app.database.rows<{ id: string }>(
      `SELECT id FROM feeds WHERE url LIKE '%/rss'`,
    );
    expect((await preview('/rss')).body).toMatchObject({ watchedAs: again!.id });
    expect(faults(await preview('/broken'))).toEqual(['/url not_a_feed']);
    expect(faults(await preview('/nowhere'))).toEqual(['/url not_there']);
    expect(await desk.app.database.rows('SELECT FROM feeds')).toHaveLength(before.length);
  });

  it('but not while the desk stays in, and it says so without counting that as a failure', async () => {
    const id = await add('/broken');
    await check(id);
    desk.app.config.egress.on = false;
    expect((await desk.http.post(`/api/v1/feeds/${id}/check`)).status).toBe(409);
    await desk.app.database.rows('UPDATE feeds SET due_at = now() WHERE id = $1', [id]);
    await round();
    expect(await read(id)).toMatchObject({ active: true, code: 'off', failures: 1 });
    desk.app.config.egress.on = true;
    expect(await check(id)).toMatchObject({ code: 'not_a_feed', failures: 2 });
  });

  it('at most 20 items a check; the others wait', async () => {
    const id = await add('/many');
    await look(id);
    expect((await itemsOf(id)).map(({ title }) => title).sort()).not.toContain('banyak0');
    expect(await itemsOf(id)).toHaveLength(20);
    await look(id);
    expect(await itemsOf(id)).toHaveLength(25);
    await desk.http.delete(`/api/v1/feeds/${id}`, { etag: '"1"' });
  });

  it.each([
    ['/broken', 'not_a_feed'],
    ['/large', 'too_large'],
    ['/nowhere', 'not_there'],
    ['http://10.0.0.1/rss', 'address'],
  ])('%s comes to nothing, with its reason, and the pause doubles', async (path, code) => {
    const id = await add(path);
    expect(await check(id)).toMatchObject({ active: true, failures: 1, code });
    const { failures, nextAt } = await check(id);
    expect(failures).toBe(2);
    expect(inMinutes(nextAt)).toBe(240);
  });

  it('but neither entities without end nor a private page do any harm', async () => {
    const hostile = await add('/bomb');
    const { code } = await check(hostile);
    expect([null, 'not_a_feed']).toContain(code);
    const secret = await add('/private');
    await check(secret);
    expect(await itemsOf(secret)).toEqual([
      expect.objectContaining({ code: 'address_forbidden', articleId: null }),
    ]);
  });

  it('no sooner than its site wants, and no longer once it is gone', async () => {
    expect(inMinutes((await check(await add('/busy'))).nextAt)).toBe(120);
    expect(inMinutes((await check(await add('/busy', { everyMinutes: 15 }))).nextAt)).toBe(120);
    expect(await check(await add('/gone'))).toMatchObject({
      active: false,
      code: 'gone',
      status: 410,
      nextAt: null,
      version: 2,
    });
  });

  it('by rounds, each feed by one job however many ask', async () => {
    await desk.app.database.rows('UPDATE feeds SET active = false');
    const ids = [await add('/broken'), await add('/atom')];
    await Promise.all([round(), round()]);
    for (const id of ids) while (!(await read(id)).checkedAt) await sleep(50);
    await taken();
    const jobs = await desk.app.database.rows(
      `SELECT FROM jobs WHERE kind = 'articles.feed' AND input->>'feedId' = ANY ($1)`,
      [ids],
    );
    expect(jobs).toHaveLength(2);
    expect((await itemsOf(ids[1]!))[0]).toMatchObject({ code: 'duplicate' });
  });

  it('and is changed and removed by whoever has read it', async () => {
    const id = await add('/atom');
    const path = `/api/v1/feeds/${id}`;
    const short = await desk.http.patch(path, { everyMinutes: 5 }, { etag: '"1"' });
    expect(faults(short)).toEqual(['/everyMinutes too_small']);
    const changed = await desk.http.patch<FeedAnswer>(path, { active: false }, { etag: '"1"' });
    expect(changed.body).toMatchObject({ active: false, version: 2 });
    expect((await desk.http.delete(path, { etag: '"1"' })).status).toBe(412);
    await check(await add('/json'));
    expect((await desk.http.delete(path, { etag: '"2"' })).status).toBe(204);
    expect((await desk.http.get(path)).status).toBe(404);
  });

  it('until the person who added it may add articles no longer', async () => {
    const id = await add('/atom');
    await desk.app.database.rows(
      `UPDATE users SET roles = '{viewer}' WHERE id = (SELECT created_by FROM feeds WHERE id = $1)`,
      [id],
    );
    await desk.app.database.rows(`UPDATE feeds SET active = false WHERE id <> $1`, [id]);
    await round();
    while (!(await read(id)).checkedAt) await sleep(50);
    expect(await read(id)).toMatchObject({ active: false, code: 'person_left' });
  });
});
