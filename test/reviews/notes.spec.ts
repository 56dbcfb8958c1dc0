import { Newsroom, type Colleague } from '../evidence/newsroom.js';

type Json = Record<string, unknown>;
type Note = Json & { id: string; words: Json };

describe('notes on words of an article', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let citra: Colleague;
  let doni: Colleague;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
    citra = await newsroom.person('Citra', 'reviewer');
    doni = await newsroom.person('Doni', 'publisher');
  });
  afterAll(() => newsroom.close());

  const act = (by: Colleague, note: Note, verb: 'resolve' | 'reopen') =>
    by.client.post<Note>(`/api/v1/threads/${note.id}/${verb}`);
  const comment = (by: Colleague, note: Note) =>
    by.client.post<Json>(`/api/v1/threads/${note.id}/comments`, { body: 'The minister.' });

  const TEXT = 'The ministry answered. “It rained,” said Rina Contoh. Later it snowed.';
  let article: string;
  let quote: { id: string; start: number; version: number };

  beforeEach(async () => {
    article = (await ayu.client.post<Note>('/api/v1/articles', { text: TEXT, language: 'en' })).body.id;
    const quotes = await ayu.client.get<{ data: (typeof quote)[] }>(`/api/v1/articles/${article}/quotes`);
    quote = quotes.body.data[0]!;
  });

  const note = (by: Colleague, on: Json, kind = 'question') =>
    by.client.post<Note>(`/api/v1/articles/${article}/threads`, { kind, body: 'Who is meant?', ...on });
  const notes = async (query = '') =>
    (
      await ayu.client.get<{ data: Note[]; page: { nextCursor: string } }>(
        `/api/v1/articles/${article}/threads${query}`,
      )
    ).body;

  it('say which words they are about, and are answered, settled and reopened like other threads', async () => {
    const { status, etag, body } = await note(citra, { quoteId: quote.id });
    expect([status, etag]).toEqual([201, '"1"']);
    expect(body).toEqual({
      id: expect.any(String),
      version: 1,
      kind: 'question',
      body: 'Who is meant?',
      state: 'open',
      answered: false,
      openedBy: { id: citra.id, name: 'Citra' },
      createdAt: expect.stringMatching(/Z$/),
      resolvedBy: null,
      resolvedAt: null,
      comments: [],
      articleId: article,
      words: { quoteId: quote.id, start: 24, end: 34, exact: 'It rained,' },
    });
    expect((await comment(ayu, body)).status).toBe(201);
    expect((await act(ayu, body, 'resolve')).body).toMatchObject({
      articleId: article,
      state: 'resolved',
      version: 3,
    });
    expect((await act(doni, body, 'reopen')).body).toMatchObject({ state: 'open', answered: true });
  });

  it('are listed in the order of the text, with the bounds that a quote has now', async () => {
    const later = await note(citra, { start: 54, end: 59 });
    const first = await note(ayu, { quoteId: quote.id });
    const again = await note(doni, { quoteId: quote.id });
    const wider = { start: quote.start, end: quote.start + 9 };
    await ayu.client.patch(`/api/v1/quotes/${quote.id}`, wider, { etag: quote.version });
    const { data, page } = await notes('?limit=2');
    expect(data.map(({ id, words }) => [id, words.exact])).toEqual([
      [first.body.id, 'It rained'],
      [again.body.id, 'It rained'],
    ]);
    const rest = (await notes(`?limit=2&cursor=${page.nextCursor}`)).data;
    expect(rest.map(({ id, words }) => [id, words])).toEqual([
      [later.body.id, { quoteId: null, start: 54, end: 59, exact: 'Later' }],
    ]);
  });

  it('that must be settled are resolved by their opener or a publisher alone', async () => {
    const { body } = await note(citra, { quoteId: quote.id }, 'must');
    expect(await act(ayu, body, 'resolve')).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'only_opener_or_publisher', params: { openedBy: citra.id } }] },
    });
    expect((await act(doni, body, 'resolve')).status).toBe(200);
  });

  it('suggest nothing that could be accepted', async () => {
    const { body } = await note(citra, { quoteId: quote.id });
    const accepted = await ayu.client.post(`/api/v1/threads/${body.id}/accept`, undefined, { etag: 1 });
    expect(accepted).toMatchObject({ status: 409, body: { errors: [{ code: 'no_suggestion' }] } });
  });

  it('name a quote of this article, or words that stand in it', async () => {
    const other = await ayu.client.post<Note>('/api/v1/articles', { text: TEXT, language: 'en' });
    const [{ id } = { id: '' }] = await newsroom.rows<{ id: string }>(
      'SELECT id FROM quotes WHERE article_id = $1',
      [other.body.id],
    );
    for (const [on, pointer, code] of [
      [{}, '', 'one_of'],
      [{ quoteId: quote.id, start: 0, end: 3 }, '', 'one_of'],
      [{ quoteId: id }, '/quoteId', 'unknown_quote'],
      [{ start: 3 }, '/end', 'required'],
      [{ end: 3 }, '/start', 'required'],
      [{ start: 3, end: 3 }, '/end', 'not_after_start'],
      [{ start: 3, end: 999 }, '/end', 'outside_text'],
    ] as const)
      expect(await note(citra, on)).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
    expect(await notes()).toMatchObject({ data: [] });
  });

  it('are opened by whoever may write threads, once for one idempotency key', async () => {
    const viewer = await newsroom.person('Vera', 'viewer');
    expect((await note(viewer, { quoteId: quote.id })).status).toBe(403);
    const send = () =>
      citra.client.post<Note>(
        `/api/v1/articles/${article}/threads`,
        { kind: 'praise', body: 'Well found.', quoteId: quote.id },
        { idempotencyKey: article },
      );
    const [one, two] = [await send(), await send()];
    expect(two.body).toEqual(one.body);
    expect((await notes()).data).toHaveLength(1);
  });

  it('tell the audit log of the article and the outbox', async () => {
    const { body } = await note(citra, { quoteId: quote.id });
    const { body: answer } = await comment(ayu, body);
    await act(citra, body, 'resolve');
    await act(ayu, body, 'reopen');
    const logged = await newsroom.rows(
      `SELECT action FROM audit_events WHERE stream = $1 AND action LIKE 'note.%' ORDER BY seq`,
      [`article:${article}`],
    );
    const about = { threadId: body.id, articleId: article, quoteId: quote.id };
    const told = await newsroom.rows(
      'SELECT type, payload FROM outbox_events WHERE subject_id = $1 ORDER BY position',
      [body.id],
    );
    expect(told).toEqual([
      { type: 'note.opened', payload: { ...about, kind: 'question', by: citra.id } },
      { type: 'note.commented', payload: { ...about, commentId: answer.id, by: ayu.id } },
      { type: 'note.resolved', payload: { ...about, by: citra.id } },
      { type: 'note.reopened', payload: { ...about, by: ayu.id } },
    ]);
    expect(logged.map(({ action }) => action)).toEqual(told.map(({ type }) => type));
  });
});
