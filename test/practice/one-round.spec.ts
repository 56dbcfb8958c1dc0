import { quotesOf } from '../articles/desk.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { begin, done, makeClaim, sendToReview, standing } from './practice-desk.js';

describe('a practice round', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let articleId: string;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  it('begins once, however often it is asked for', async () => {
    const { http } = staff.checker;
    expect((await standing(http)).articleId).toBeNull();
    const answers = await Promise.all([http.post('/api/v1/practice'), http.post('/api/v1/practice')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(answers[0]!.body).toEqual(answers[1]!.body);
    articleId = (await standing(http)).articleId!;
  });

  it('has the quotes of the sample, and six tasks that a checker can do', async () => {
    expect(await quotesOf(staff.checker.http, articleId)).toHaveLength(30);
    expect(await standing(staff.checker.http)).toMatchObject({
      claim: null,
      tasks: [
        'accept_quote',
        'repair_mark',
        'settle_speaker',
        'make_claim',
        'add_evidence',
        'send_to_review',
      ].map((name) => ({ name, done: false, possible: true })),
    });
  });

  it('names the quote where each task is done', async () => {
    const { http } = staff.checker;
    const starts = new Map((await quotesOf(http, articleId)).map(({ id, start }) => [id, start]));
    const { tasks } = await standing(http);
    expect(tasks.map(({ quoteId }) => (quoteId === null ? null : starts.get(quoteId)))).toEqual([
      879,
      3219,
      4917,
      4737,
      null,
      null,
    ]);
  });

  it.each([
    ['accept_quote', 879],
    ['repair_mark', 3219],
    ['settle_speaker', 4917],
  ])('knows that %s is done', async (name, at) => {
    const { http } = staff.checker;
    const before = await done(http);
    const quote = (await quotesOf(http, articleId)).find(({ start }) => start === at)!;
    if (name === 'repair_mark')
      await http.patch(`/api/v1/quotes/${quote.id}`, { end: quote.end - 1 }, { etag: quote.version });
    else await http.post(`/api/v1/quotes/${quote.id}/decision`, { decision: 'accepted' });
    expect(await done(http)).toEqual([...before, name]);
  });

  it('has the colleague approve what waits for review, by the move that reviewers make', async () => {
    const { checker } = staff;
    expect(await checker.http.post('/api/v1/practice/approval')).toMatchObject({
      status: 409,
      body: { code: 'conflict', errors: [{ code: 'nothing_in_review' }] },
    });
    const claim = await makeClaim(checker, articleId);
    expect(await done(checker.http)).toHaveLength(4);
    expect(await sendToReview(checker, claim)).toMatchObject({ state: 'in_review' });
    expect(await done(checker.http)).toHaveLength(6);
    const { status, body } = await checker.http.post('/api/v1/practice/approval');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { claim: { id: claim.id, ref: claim.ref, state: 'approved' } },
    });
    const { body: dossier } = await checker.http.get(`/api/v1/claims/${claim.id}`);
    expect(dossier).toMatchObject({ approvals: { need: 1, by: [{ name: 'Practice colleague' }] } });
  });

  it('is over for contributors before the review', async () => {
    await begin(staff.contributor.http);
    const { tasks } = await standing(staff.contributor.http);
    expect(tasks.filter(({ possible }) => !possible).map(({ name }) => name)).toEqual(['send_to_review']);
  });

  it('is not for people who may not add articles', async () => {
    expect(await staff.reviewer.http.post('/api/v1/practice')).toMatchObject({ status: 403 });
    const { tasks } = await standing(staff.viewer.http);
    expect(tasks.some(({ possible }) => possible)).toBe(false);
  });
});
