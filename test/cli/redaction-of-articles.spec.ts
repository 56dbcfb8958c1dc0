import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { FeedJob } from '../../src/articles/feeds/feed-job.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { newId } from '../../src/platform/ids.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { RedactionDesk } from './redaction-desk.js';

const TITLE = 'Jembatan dibayar Wulan Tersimpan';
const LINK = 'https://koran.example/jembatan-dibayar-wulan-tersimpan';

describe('an article that a court orders gone', () => {
  let desk: RedactionDesk;
  let site: Site;
  /** Items of the feed, as RSS. */
  let shown = '';

  beforeAll(async () => {
    site = await openSite((_, answer) => answer.end(`<rss version="2.0"><channel>${shown}</channel></rss>`));
    desk = await RedactionDesk.open({ egress: site.egress });
  });
  afterAll(async () => {
    await desk?.close();
    await site?.close();
  });

  /** Lets an item of a feed have become an article. @returns both */
  async function cameByFeed(key: string): Promise<{ article: string; feed: string }> {
    const { http } = desk.staff.contributor;
    const add = async (path: string, given: object) =>
      (await http.post<{ id: string }>(`/api/v1/${path}`, given)).body.id;
    const article = await add('articles', { text: 'Jembatan itu mahal.', title: TITLE, url: LINK });
    const feed = await add('feeds', { url: `${site.url}/${newId()}` });
    await desk.app.database.rows(
      'INSERT INTO feed_items (id, feed_id, key, title, link, article_id) VALUES ($1, $1, $2, $3, $4, $5)',
      [feed, key, TITLE, LINK, article],
    );
    return { article, feed };
  }

  const feedNow = async (id: string) => {
    const { http } = desk.staff.contributor;
    const feed = await http.get<object>(`/api/v1/feeds/${id}`);
    const items = await http.get<{ data: object[] }>(`/api/v1/feeds/${id}/items`);
    return { ...feed.body, items: items.body.data };
  };

  /** Checks a feed that shows these. @returns the titles of the items that are new to it */
  async function looksAt(feed: string, items: string): Promise<unknown[]> {
    shown = items;
    const job = { id: newId(), input: { feedId: feed, asked: true }, signal: new AbortController().signal };
    const effect = await desk.app.nest.get(FeedJob).run({ ...job, progress: () => Promise.resolve() });
    const { rows } = desk.app.database;
    await desk.app.nest
      .get(DataSource)
      .transaction((em) => effect({ em, actor: COMMAND_LINE, requestId: 'test' }));
    const sql = 'SELECT title FROM feed_items WHERE feed_id = $1 AND article_id IS NULL';
    return (await rows<{ title: string }>(sql, [feed])).map(({ title }) => title);
  }

  const NAMELESS = createHash('sha256').update(`${TITLE}\nundefined`).digest('hex');
  const OTHER = '<item><guid>18</guid><title>Lain</title></item>';

  it.each([
    ['a name', 'wulan-tersimpan-17', `<guid>wulan-tersimpan-17</guid>`],
    ['its address', LINK, `<link>${LINK}</link>`],
    ['nothing', NAMELESS, ''],
  ])(
    'has no word any more in the feed that brought it and calls it by %s; the feed goes on, and does not bring it again',
    async (_, key, named) => {
      const { article, feed } = await cameByFeed(key);
      const { failure } = await desk.run('article', article);
      expect(failure).toBeUndefined();
      for (const words of [TITLE, LINK, key]) expect(await desk.holders(words)).toEqual([]);
      expect(await feedNow(feed)).toMatchObject({
        active: true,
        items: [{ title: TITLE.replace(/./g, '█'), link: null, articleId: article }],
      });
      const item = `<item>${named}<title>${TITLE}</title></item>`;
      expect(await looksAt(feed, item + OTHER)).toEqual(['Lain']);
      expect((await desk.run('article', article)).err).not.toContain('feed_items');
      expect(await looksAt(feed, item + OTHER)).toEqual(['Lain']);
      expect(await desk.audited()).toEqual([]);
    },
  );

  it('goes with the notes on words of it that have come along to a newer version, which does not say them', async () => {
    const { contributor, reviewer } = desk.staff;
    const stays = 'Jembatan itu selesai tahun depan, kata wali kota.';
    const send = async (path: string, given: object) =>
      (await reviewer.http.post<{ id: string; articleId: string }>(`/api/v1/${path}`, given)).body;
    const add = { text: `Yanti Terhapus membayar semuanya. ${stays}` };
    const { body: article } = await contributor.http.post<{ id: string }>('/api/v1/articles', add);
    const note = (start: number, end: number, body: string) =>
      send(`articles/${article.id}/threads`, { kind: 'question', body, start, end });
    const gone = await note(0, 14, 'Apa benar Yanti Terhapus?');
    const kept = await note(34, 34 + stays.length, 'Tahun berapa?');
    await send(`threads/${gone.id}/comments`, { body: 'Yanti Terhapus, ya.' });
    const path = `/api/v1/articles/${article.id}/versions`;
    const { body: newer } = await contributor.http.post<{ articleId: string }>(path, { text: stays });
    expect(await desk.holders('Yanti Terhapus')).toEqual(expect.arrayContaining(['comments', 'threads']));
    expect((await desk.run('article', article.id)).failure).toBeUndefined();
    expect(await desk.holders('Yanti Terhapus')).toEqual([]);
    const notes = await reviewer.http.get<{ data: object[] }>(`/api/v1/articles/${newer.articleId}/threads`);
    expect(notes.body.data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: gone.id, words: expect.objectContaining({ exact: '█'.repeat(14) }) }),
        expect.objectContaining({ id: kept.id, words: expect.objectContaining({ exact: stays }) }),
      ]),
    );
    expect(await desk.audited()).toEqual([]);
  });
});
