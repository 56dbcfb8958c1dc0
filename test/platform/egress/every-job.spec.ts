import { setTimeout as sleep } from 'node:timers/promises';
import { FeedItemRounds } from '../../../src/articles/feeds/feed-item-rounds.js';
import { ended, handIn, line } from '../../imports/files.js';
import { openHostileDesk, type HostileDesk } from './hostile-desk.js';

/** New items that one check of a feed takes. */
const ITEMS = 20;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const feedOf = (links: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${links
    .map((link, n) => `<item><guid isPermaLink="false">${n}</guid><link>${escape(link)}</link></item>`)
    .join('')}</channel></rss>`;

describe('whatever address the desk finds where it works by itself, it does not go there', () => {
  let hostile: HostileDesk;
  const feeds = new Map<string, string>();

  beforeAll(async () => {
    hostile = await openHostileDesk((path) => {
      const feed = feeds.get(path);
      return feed ? (_, answer) => answer.end(feed) : undefined;
    });
  });
  afterAll(() => hostile?.close());

  const desk = () => hostile.desk;
  const client = () => desk().ayu.client;
  const cameNear = () => hostile.canary.connections.splice(0);
  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    desk().newsroom.rows<Row>(sql, values);

  /** Has the items of feeds with these links taken, and tells what became of each. */
  async function taken(name: string, links: string[]): Promise<{ link: string; code: string | null }[]> {
    const ids: string[] = [];
    for (let at = 0; at < links.length; at += ITEMS) {
      feeds.set(`/${name}/${at}`, feedOf(links.slice(at, at + ITEMS)));
      const url = `${desk().site.url}/${name}/${at}`;
      const { body } = await client().post<{ id: string }>('/api/v1/feeds', { url });
      await client().post(`/api/v1/feeds/${body.id}/check`, {});
      ids.push(body.id);
    }
    const items = () =>
      rows<{ link: string; code: string | null }>(
        `SELECT link, code FROM feed_items WHERE feed_id = ANY ($1) AND (code IS NOT NULL OR article_id IS NOT NULL)`,
        [ids],
      );
    while ((await items()).length < links.length) {
      await desk().newsroom.app.nest.get(FeedItemRounds).round();
      await sleep(50);
    }
    return items();
  }

  it('as an item of a feed', async () => {
    const refused = await taken('direct', hostile.addresses);
    expect(refused.filter(({ code }) => !/^(address_forbidden|no_article)$/.test(code!))).toEqual([]);
    await taken('redirected', hostile.redirects);
    expect(cameNear()).toEqual([]);
  });

  it('as a row of an import', async () => {
    const file = [...hostile.addresses, ...hostile.redirects].map((url) => line({ url })).join('');
    const { body } = await handIn(client(), 'inside.jsonl', file);
    const { rows: read } = await ended(client(), body.id);
    expect(read).toMatchObject({ added: 0, rejected: hostile.addresses.length + hostile.redirects.length });
    expect(cameNear()).toEqual([]);
  });

  it('as a receiver of webhooks that has moved inside since it was taken', async () => {
    const { client: boss } = await desk().newsroom.person('Fitri', 'admin');
    const { body: hook } = await boss.post<{ id: string }>('/api/v1/webhooks', {
      ...{ url: `${desk().site.url}/`, events: ['claim.created'] },
    });
    const urls = [...hostile.addresses, ...hostile.redirects];
    await rows(
      `INSERT INTO webhooks SELECT (jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'url', address))).*
       FROM webhooks w CROSS JOIN unnest($2::text[]) AS inside(address) WHERE w.id = $1`,
      [hook.id, urls],
    );
    await client().post('/api/v1/claims', { statement: 'The bridge is built.', language: 'en' });
    const tried = () =>
      rows<{ url: string; said: string }>(
        `SELECT w.url, coalesce(a.code, a.status::text) AS said FROM webhook_attempts a JOIN webhook_deliveries d ON d.id = a.delivery_id
         JOIN webhooks w ON w.id = d.webhook_id WHERE w.id <> $1`,
        [hook.id],
      );
    while ((await tried()).length < urls.length) await sleep(50);
    const otherwise = (await tried()).filter(
      ({ url, said }) => !(hostile.redirects.includes(url) ? /^302$/ : /^(address|port|scheme)$/).test(said),
    );
    expect(otherwise).toEqual([]);
    expect(cameNear()).toEqual([]);
  });
});
