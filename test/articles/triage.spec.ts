import type { ArticleAnswer } from '../../src/articles/article-answer.dto.js';
import { addArticle, openDesk, type Desk } from './desk.js';

describe('what becomes of an article that has come in', () => {
  let desk: Desk;
  let article: ArticleAnswer;

  beforeAll(async () => {
    desk = await openDesk();
    article = await addArticle(desk.http);
  });
  afterAll(() => desk?.stop());

  const path = () => `/api/v1/articles/${article.id}`;
  const edit = async (fields: object) =>
    desk.http.patch<ArticleAnswer>(path(), fields, { etag: (await desk.http.get(path())).etag! });
  const listed = async (query: string) =>
    (await desk.http.get<{ data: ArticleAnswer[] }>(`/api/v1/articles?${query}`)).body.data.map(
      ({ id }) => id,
    );

  it('comes in open, of nobody, with what people must settle', () => {
    expect(article).toMatchObject({ triage: 'open', assignee: null, snoozedUntil: null, claimCount: 0 });
    const codes = article.needs.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['date_missing', 'mismatched_marks', 'speakers_to_confirm']),
    );
    expect(article.needs.find(({ code }) => code === 'mismatched_marks')).toMatchObject({ count: 2 });
  });

  it('is counted in every part that it belongs to, under the filters that hold for all parts', async () => {
    const counts = async (query = '') =>
      (await desk.http.get<{ counts: object }>(`/api/v1/articles?include=counts&limit=1${query}`)).body
        .counts;
    const [none, one] = [0, 1];
    const fresh = { open: one, unassigned: one, mine: none, needs: one, snoozed: none, done: none };
    expect(await counts()).toEqual({ ...fresh, dismissed: none, total: one });
    expect(await counts('&triage=done')).toEqual({ ...fresh, dismissed: none, total: one });
    expect(await counts('&q=nothing')).toMatchObject({ open: none, needs: none, total: none });
    await edit({ assigneeId: desk.staff.contributor.id });
    expect(await counts()).toMatchObject({ open: one, unassigned: none, mine: one });
    await edit({ snoozedUntil: '2100-01-01T08:00:00Z' });
    expect(await counts()).toMatchObject({ open: none, mine: none, needs: none, snoozed: one });
    await edit({ snoozedUntil: null, assigneeId: null, triage: 'done' });
    expect(await counts()).toMatchObject({ open: none, done: one, total: one });
    await edit({ triage: 'open' });
    expect((await desk.http.get('/api/v1/articles')).body).not.toHaveProperty('counts');
  });

  it('counts only quotes that nobody has decided on', async () => {
    await desk.http.post('/api/v1/quotes/decisions', {
      articleId: article.id,
      decision: 'rejected',
      filter: {},
    });
    const codes = (await desk.http.get<ArticleAnswer>(path())).body.needs.map(({ code }) => code);
    expect(codes).toContain('date_missing');
    expect(codes).not.toContain('speakers_to_confirm');
  });

  it('is given to somebody at the desk', async () => {
    const assigneeId = desk.staff.contributor.id;
    expect(await edit({ assigneeId })).toMatchObject({ status: 200, body: { assignee: { id: assigneeId } } });
    expect(await listed('assignee=me')).toEqual([article.id]);
    expect(await listed('assignee=none')).toEqual([]);
    expect(await edit({ assigneeId: article.id })).toMatchObject({ status: 422 });
  });

  it('is put off, and then is not among the open ones', async () => {
    await edit({ snoozedUntil: '2999-01-01T00:00:00.000Z' });
    expect(await listed('triage=open')).toEqual([]);
    expect(await listed('snoozed=true')).toEqual([article.id]);
    await edit({ snoozedUntil: null });
    expect(await listed('triage=open')).toEqual([article.id]);
  });

  it('is dismissed with a reason', async () => {
    const fields = { triage: 'dismissed', dismissReason: 'No statement of fact' };
    expect(await edit(fields)).toMatchObject({ status: 200, body: fields });
    expect(await listed('triage=open')).toEqual([]);
    expect(await listed('triage=dismissed&needs=true')).toEqual([article.id]);
    expect(await listed('needs=false')).toEqual([]);
  });
});
