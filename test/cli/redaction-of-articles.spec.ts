import { RedactionDesk } from './redaction-desk.js';

const TITLE = 'Jembatan dibayar Wulan Tersimpan';
const LINK = 'https://koran.example/jembatan-dibayar-wulan-tersimpan';

describe('an article that a court orders gone', () => {
  let desk: RedactionDesk;

  beforeAll(async () => {
    desk = await RedactionDesk.open();
  });
  afterAll(() => desk?.close());

  /** Lets an item of a feed have become an article. @returns both */
  async function cameByFeed(key: string): Promise<{ article: string; feed: string }> {
    const { http } = desk.staff.contributor;
    const add = async (path: string, given: object) =>
      (await http.post<{ id: string }>(`/api/v1/${path}`, given)).body.id;
    const article = await add('articles', { text: 'Jembatan itu mahal.', title: TITLE, url: LINK });
    const feed = await add('feeds', { url: 'https://koran.example/feed' });
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

  it('has no title and no address any more in the feed that brought it, which goes on', async () => {
    const { article, feed } = await cameByFeed('koran-17');
    expect(await desk.holders(TITLE)).toEqual(['articles', 'audit_events', 'feed_items']);
    const { failure, err } = await desk.run('article', article);
    expect(failure).toBeUndefined();
    expect(err).not.toContain('switched off');
    expect([await desk.holders(TITLE), await desk.holders(LINK)]).toEqual([[], []]);
    expect(await feedNow(feed)).toMatchObject({
      active: true,
      items: [{ title: TITLE.replace(/./g, '█'), link: null, articleId: article }],
    });
    expect(await desk.audited()).toEqual([]);
  });

  it('has none in a feed either that calls its items by their addresses, which is switched off', async () => {
    const { article, feed } = await cameByFeed(LINK);
    const { failure, err } = await desk.run('article', article);
    expect(failure).toBeUndefined();
    expect(err).toContain(`Feed ${feed} is switched off`);
    expect(await desk.holders(LINK)).toEqual([]);
    expect(await feedNow(feed)).toMatchObject({ active: false, code: 'redacted' });
    expect(await desk.audited()).toEqual([]);
  });

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
