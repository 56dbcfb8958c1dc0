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
