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
});
