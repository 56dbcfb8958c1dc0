import type {
  DecidedManyAnswer,
  DecidedQuoteAnswer,
  QuoteAnswer,
  UndoneAnswer,
} from '../../src/articles/quote-answer.dto.js';
import { hire } from '../harness/newsroom.js';
import type { ProblemBody } from '../harness/http-client.js';
import { addArticle, faults, golden, openDesk, quotesOf, type Desk } from './desk.js';

describe('quotes are decided', () => {
  let desk: Desk;
  let articleId: string;
  let quotes: QuoteAnswer[];

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.stop());
  beforeEach(async () => {
    articleId = (await addArticle(desk.http)).id;
    quotes = await quotesOf(desk.http, articleId);
  });

  const read = async (id: string) => (await desk.http.get<QuoteAnswer>(`/api/v1/quotes/${id}`)).body;
  const decide = (id: string, body: object, http = desk.http) =>
    http.post<DecidedQuoteAnswer>(`/api/v1/quotes/${id}/decision`, body);
  const decideMany = (body: object, dryRun = false, http = desk.http) =>
    http.post<DecidedManyAnswer>(`/api/v1/quotes/decisions${dryRun ? '?dryRun=true' : ''}`, body);
  const undo = (undoToken: string | undefined, http = desk.http) =>
    http.post<UndoneAnswer>('/api/v1/quotes/decisions/undo', { undoToken });

  it('one by one, which confirms the speaker and enters the name', async () => {
    const { id } = golden(quotes, 'Q23');
    const { status, body, etag } = await decide(id, { decision: 'accepted' });
    expect([status, etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      decision: 'accepted',
      decidedBy: { id: desk.staff.contributor.id },
      speakerConfirmedBy: { id: desk.staff.contributor.id },
      speakers: [{ name: 'Vladimir Putin', speakerId: expect.any(String), resolvedBy: 'pronoun' }],
    });
    const speaker = await desk.http.get(`/api/v1/speakers/${body.speakers[0]!.speakerId}`);
    expect(speaker.body).toMatchObject({ name: 'Vladimir Putin', kind: 'person' });
  });

  it('with a reason', async () => {
    const { body } = await decide(golden(quotes, 'Q02').id, {
      decision: 'rejected',
      reason: 'Bukan kutipan',
    });
    expect(body).toMatchObject({
      decision: 'rejected',
      decisionReason: 'Bukan kutipan',
      speakerConfirmedBy: null,
      speakers: [{ speakerId: null }],
    });
  });

  it('an agency that is quoted is an organisation', async () => {
    const report = quotes.find(({ start }) => start < 200)!;
    const { body } = await decide(report.id, { decision: 'accepted' });
    const speaker = await desk.http.get(`/api/v1/speakers/${body.speakers[0]!.speakerId}`);
    expect(speaker.body).toMatchObject({ name: 'RIA Novosti', kind: 'organisation' });
  });

  it('nobody unnamed is entered', async () => {
    const unnamed = await addArticle(desk.http, {
      text: '“Kami tidak tahu apa-apa tentang hal itu,” kata seorang pejabat.',
    });
    const [quote] = await quotesOf(desk.http, unnamed.id);
    const { body } = await decide(quote!.id, { decision: 'accepted' });
    expect(body.speakers.every(({ speakerId }) => speakerId === null)).toBe(true);
    const { body: found } = await desk.http.get<{ data: unknown[] }>('/api/v1/speakers?q=pejabat');
    expect(found.data).toEqual([]);
  });

  it('and are heard of', async () => {
    const { id } = golden(quotes, 'Q02');
    await decide(id, { decision: 'accepted', reason: 'Jelas' });
    const news = await desk.app.database.rows(
      'SELECT type, payload FROM outbox_events WHERE subject_id = $1',
      [id],
    );
    expect(news).toEqual([
      {
        type: 'quote.decided',
        payload: { quoteId: id, articleId, decision: 'accepted', by: desk.staff.contributor.id },
      },
    ]);
    const [event] = await desk.app.database.rows(
      `SELECT before, after FROM audit_events WHERE stream = $1 AND action = 'quotes.decided'`,
      [`article:${articleId}`],
    );
    expect(event).toEqual({
      before: [{ id, decision: 'suggested' }],
      after: { decision: 'accepted', reason: 'Jelas', singly: true },
    });
  });

  it('a program that accepts one by one vouches for no more than it read', async () => {
    const robot = await hire(desk.app, `robot ${articleId}`, ['contributor'], desk.staff.contributor.id);
    const guessed = await decide(golden(quotes, 'Q23').id, { decision: 'accepted' }, robot.http);
    const named = await decide(golden(quotes, 'Q05').id, { decision: 'accepted' }, robot.http);
    expect(guessed.body.speakerConfirmedBy).toBeNull();
    expect(named.body.speakerConfirmedBy).toMatchObject({ id: robot.id });
  });

  it('a decision about what has changed since is refused where one says what one read', async () => {
    const { id } = golden(quotes, 'Q02');
    await decide(id, { decision: 'rejected' });
    const late = await desk.http.post<ProblemBody>(
      `/api/v1/quotes/${id}/decision`,
      { decision: 'accepted' },
      { etag: 1 },
    );
    expect([late.status, late.body.current]).toEqual([
      412,
      expect.objectContaining({ version: 2, decision: 'rejected' }),
    ]);
  });

  it('all clean ones of an article at once, after a dry run that names them and keeps nothing', async () => {
    const clean = { articleId, filter: { clean: true }, decision: 'accepted' };
    const tried = await decideMany(clean, true);
    expect((await quotesOf(desk.http, articleId)).every(({ decision }) => decision === 'suggested')).toBe(
      true,
    );
    const made = await decideMany(clean);
    expect(made.body.decided).toEqual(tried.body.decided);
    const now = await quotesOf(desk.http, articleId);
    for (const quote of now) {
      const expected = quote.warnings.length === 0 && quote.kind !== 'headline' ? 'accepted' : 'suggested';
      expect([quote.content, quote.decision]).toEqual([quote.content, expected]);
    }
    expect(golden(now, 'Q05').speakerConfirmedBy).not.toBeNull();
    expect(golden(now, 'Q23').speakerConfirmedBy).toBeNull();
    expect(golden(now, 'Q04').speakers[0]!.speakerId).toBe(golden(now, 'Q05').speakers[0]!.speakerId);
  });

  it('a headline is a hint, accepted only singly', async () => {
    const { id } = golden(quotes, 'Q27');
    const many = await decideMany({ ids: [id], decision: 'accepted' });
    expect(many.body).toMatchObject({ decided: [], skipped: [{ id, code: 'headline' }] });
    expect((await decideMany({ ids: [id], decision: 'rejected' })).body.decided).toEqual([id]);
    expect((await decide(id, { decision: 'accepted' })).body.decision).toBe('accepted');
  });

  it('those that can’t be are named', async () => {
    const { id } = golden(quotes, 'Q05');
    await decide(id, { decision: 'accepted' });
    const { body } = await decideMany({
      ids: [id, articleId, golden(quotes, 'Q08').id],
      decision: 'accepted',
    });
    expect(body.decided).toEqual([golden(quotes, 'Q08').id]);
    expect(body.skipped).toEqual([
      { id, code: 'unchanged' },
      { id: articleId, code: 'not_found' },
    ]);
  });

  it.each<[string, object, string]>([
    ['no choice', { decision: 'accepted' }, ' one_of'],
    [
      'two choices',
      { decision: 'accepted', ids: [], articleId: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10' },
      ' one_of',
    ],
    [
      'a filter without an article',
      { decision: 'accepted', ids: [], filter: { clean: true } },
      '/filter needs_article',
    ],
    [
      'an article that is not there',
      { decision: 'accepted', articleId: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10' },
      '/articleId unknown',
    ],
    ['no decision', { ids: [] }, '/decision not_one_of'],
    [
      'more than a thousand',
      { decision: 'accepted', ids: Array(1001).fill('019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10') },
      '/ids too_many',
    ],
  ])('but not with %s', async (_, body, expected) => {
    const answer = await decideMany(body);
    expect([answer.status, faults(answer)]).toEqual([422, [expected]]);
  });

  describe('and undone', () => {
    it('all at once', async () => {
      const before = await quotesOf(desk.http, articleId);
      const { body } = await decideMany({ articleId, decision: 'rejected' });
      expect(body.decided).toHaveLength(30);
      const taken = await undo(body.undoToken);
      expect(taken.body).toMatchObject({ skipped: [], undone: expect.arrayContaining(body.decided) });
      const after = await quotesOf(desk.http, articleId);
      const standing = (list: QuoteAnswer[]) =>
        list.map(({ id, decision, decidedBy, speakerConfirmedBy }) => ({
          id,
          decision,
          decidedBy,
          speakerConfirmedBy,
        }));
      expect(standing(after)).toEqual(standing(before));
    });

    it('singly, back to whoever decided before', async () => {
      const { id } = golden(quotes, 'Q05');
      await decide(id, { decision: 'accepted', reason: 'ya' }, desk.staff.checker.http);
      const { body } = await decide(id, { decision: 'rejected' });
      await undo(body.undoToken);
      expect(await read(id)).toMatchObject({
        decision: 'accepted',
        decisionReason: 'ya',
        decidedBy: { id: desk.staff.checker.id },
        version: 4,
      });
    });

    it('once', async () => {
      const { body } = await decideMany({ articleId, decision: 'accepted' });
      const both = await Promise.all([undo(body.undoToken), undo(body.undoToken)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(faults((await undo(body.undoToken)) as never)).toEqual(['/undoToken used']);
    });

    it('by their owner alone', async () => {
      const { body } = await decideMany({ articleId, decision: 'accepted' });
      const other = await undo(body.undoToken, desk.staff.checker.http);
      expect([other.status, faults(other)]).toEqual([422, ['/undoToken unknown']]);
    });

    it('within ten minutes', async () => {
      const { body } = await decideMany({ articleId, decision: 'accepted' });
      await desk.app.database.rows(`UPDATE undo_tokens SET expires_at = now() WHERE id = $1`, [
        body.undoToken,
      ]);
      expect(faults(await undo(body.undoToken))).toEqual(['/undoToken expired']);
    });

    it('but for what somebody has changed since', async () => {
      const { body } = await decideMany({ articleId, decision: 'accepted' });
      const { id } = golden(quotes, 'Q05');
      await decide(id, { decision: 'rejected' }, desk.staff.checker.http);
      expect((await undo(body.undoToken)).body.skipped).toEqual([{ id, code: 'changed_since' }]);
      expect((await read(id)).decision).toBe('rejected');
    });
  });
});
