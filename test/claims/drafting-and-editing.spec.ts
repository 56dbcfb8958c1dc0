import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

const TEXT =
  '“Minyak itu masuk ke Turki dalam skala industri,” kata Presiden Rusia Vladimir Putin di Moskow.\n“Kami akan menyerang kilang minyak,” kata Presiden Prancis François Hollande.';

interface Quote {
  id: string;
  articleId: string;
  version: number;
}
interface Dossier extends ClaimAnswer {
  claimant: { speakerId: string; name: string; unnamed: boolean } | null;
  statedOn: string | null;
  statedOnUnknown: boolean;
  statedAt: string | null;
  topics: string[];
  appearances: { id: string; words: string; quoteId: string | null }[];
  contributions: { person: { name: string }; fields: string[] }[];
  evidence: { id: string }[];
}

describe('drafting and editing claims', () => {
  let app: RunningApp;
  let desk: Newsroom;
  let steps: ClaimSteps;
  let quotes: Quote[];

  beforeAll(async () => {
    app = await startApp();
    desk = await openNewsroom(app);
    steps = new ClaimSteps(desk);
    const article = await desk.contributor.http.post<{ id: string }>('/api/v1/articles', {
      text: TEXT,
      language: 'id',
      statementDate: '2015-11-26',
      statementPlace: 'Moskow',
    });
    const path = `/api/v1/articles/${article.body.id}/quotes`;
    for (const { id } of (await desk.contributor.http.get<{ data: Quote[] }>(path)).body.data)
      await desk.contributor.http.post(`/api/v1/quotes/${id}/decision`, { decision: 'accepted' });
    quotes = (await desk.contributor.http.get<{ data: Quote[] }>(path)).body.data;
  });
  afterAll(() => app?.stop());

  const fromQuotes = (fields: object = {}) =>
    desk.contributor.http.post<Dossier>('/api/v1/claims', {
      statement: 'Oil entered Turkey on an industrial scale.',
      language: 'en',
      quoteIds: [quotes[0]!.id],
      ...fields,
    });

  it('asks nothing twice: claimant, date and place come from the quote and its article', async () => {
    const { body } = await fromQuotes();
    expect(await steps.read<Dossier>(body)).toMatchObject({
      claimant: { name: 'Vladimir Putin', unnamed: false },
      statedOn: '2015-11-26',
      statedAt: 'Moskow',
      appearances: [{ quoteId: quotes[0]!.id }],
    });
  });

  it('keeps a date that is not set apart from one that cannot be known', async () => {
    const unset = await steps.read<Dossier>((await fromQuotes({ statedOn: null })).body);
    expect([unset.statedOn, unset.statedOnUnknown]).toEqual([null, false]);
    const unknown = await steps.read<Dossier>((await fromQuotes({ statedOnUnknown: true })).body);
    expect([unknown.statedOn, unknown.statedOnUnknown]).toEqual([null, true]);
    expect((await steps.edit(desk.contributor, unknown, { statedOn: '2015-11-25' })).status).toBe(200);
    const dated = await steps.read<Dossier>(unknown);
    expect([dated.statedOn, dated.statedOnUnknown]).toEqual(['2015-11-25', false]);
  });

  it('takes words that were selected without a quote, to the character', async () => {
    const start = TEXT.indexOf('skala industri');
    const span = { articleId: quotes[0]!.articleId, start, end: start + 'skala industri'.length };
    const { body } = await fromQuotes({ quoteIds: [], spans: [span] });
    expect((await steps.read<Dossier>(body)).appearances).toEqual([
      expect.objectContaining({ words: 'skala industri' }),
    ]);
    const beyond = await fromQuotes({ quoteIds: [], spans: [{ ...span, end: TEXT.length + 1 }] });
    expect([beyond.status, beyond.body.errors]).toEqual([
      422,
      [expect.objectContaining({ code: 'outside_text' })],
    ]);
  });

  it.each([
    [
      'an unknown quote',
      { quoteIds: ['019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14'] },
      '/quoteIds/0',
      'unknown_quote',
    ],
    [
      'a date that is known and unknown',
      { statedOn: '2015-11-26', statedOnUnknown: true },
      '/statedOnUnknown',
      'date_and_unknown',
    ],
    ['a day that does not exist', { statedOn: '2015-02-30' }, '/statedOn', 'not_a_day'],
    [
      'a claimant who is named and unnamed',
      { claimant: { name: 'Putin', unnamed: true } },
      '/claimant',
      'one_of',
    ],
    [
      'an assignee who does not exist',
      { assigneeId: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14' },
      '/assigneeId',
      'unknown_person',
    ],
    [
      'an address that is no web address',
      { appearances: [{ url: 'javascript:alert(1)' }] },
      '/appearances/0/url',
      'not_a_web_address',
    ],
    ['a language that is none', { language: 'the english one' }, '/language', 'not_a_language'],
  ])('refuses %s and says where', async (_, fields, pointer, code) => {
    const { status, body } = await fromQuotes(fields);
    expect([status, body.errors]).toEqual([
      422,
      expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    ]);
  });

  it('writes nothing when nothing differs, and a version when something does', async () => {
    const { body } = await fromQuotes({ topics: ['Oil', 'Syria'] });
    const same = await steps.edit(desk.contributor, body, {
      statement: 'Oil entered Turkey on an industrial scale.',
      topics: ['syria', 'OIL'],
    });
    expect(same.body.version).toBe(1);
    const other = await steps.edit(desk.contributor, body, { topics: ['Oil'] });
    expect(other.body.version).toBe(2);
    expect((await steps.read<Dossier>(body)).topics).toEqual(['Oil']);
  });

  it('lets one of two editors of the same version win and shows the other what is there', async () => {
    const { body } = await fromQuotes();
    const edits = await Promise.all(
      ['one', 'two'].map((statement) =>
        desk.contributor.http.patch<ClaimAnswer>(`/api/v1/claims/${body.id}`, { statement }, { etag: 1 }),
      ),
    );
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = edits.find(({ status }) => status === 412)!;
    expect(stale.body.current).toMatchObject({
      version: 2,
      changed: ['statement'],
      by: { name: 'contributor' },
    });
  });

  it('leaves verdicts to checkers', async () => {
    const { body } = await fromQuotes();
    const refused = await steps.edit(desk.contributor, body, { summary: 'It is true.' });
    expect([refused.status, refused.body.code]).toEqual([403, 'role_missing']);
    expect((await steps.edit(desk.checker, body, { summary: 'It is true.' })).status).toBe(200);
  });

  it('keeps why a rating is another one than before with the change in the history', async () => {
    const { body } = await fromQuotes();
    const scales = await desk.checker.http.get<{ data: { id: string }[] }>('/api/v1/ratings');
    const scaleId = scales.body.data[0]!.id;
    await steps.edit(desk.checker, body, { rating: { scaleId, value: 4 } });
    const reason = 'The fact sheet shows exceptions.';
    expect((await steps.edit(desk.checker, body, { rating: { scaleId, value: 2, reason } })).status).toBe(
      200,
    );
    const history = await desk.viewer.http.get<{ data: { before: object; after: object }[] }>(
      `/api/v1/claims/${body.id}/history`,
    );
    expect(history.body.data[0]).toMatchObject({
      before: { ratingValue: 4 },
      after: { ratingValue: 2, ratingReason: reason },
    });
    const long = await steps.edit(desk.checker, body, {
      rating: { scaleId, value: 4, reason: 'x'.repeat(501) },
    });
    expect([long.status, long.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/rating/reason', code: 'too_long' })],
    ]);
  });

  it('keeps how the statement was read: public, a checker’s work, one of the changes between versions', async () => {
    const { body } = await fromQuotes();
    const reading = '“Industrial scale” as: by tanker and by the day.';
    expect((await steps.edit(desk.contributor, body, { reading })).body.code).toBe('role_missing');
    await steps.edit(desk.checker, body, { reading });
    const dossier = await steps.read<Dossier & { reading: string | null }>(body);
    expect(dossier.reading).toBe(reading);
    expect(dossier.contributions).toContainEqual({
      person: expect.objectContaining({ name: 'checker' }),
      fields: ['reading'],
    });
    const difference = await desk.viewer.http.get(`/api/v1/claims/${body.ref}/versions/1..2`);
    expect(difference.body).toMatchObject({ changes: [{ field: 'reading', before: null, after: reading }] });
  });

  it('enters into the ledger who changed something public, and not who assigned it', async () => {
    const { body } = await fromQuotes();
    await steps.edit(desk.checker, body, { assigneeId: desk.checker.id, priority: 'high' });
    expect((await steps.read<Dossier>(body)).contributions.map(({ person }) => person.name)).toEqual([
      'contributor',
    ]);
    await steps.edit(desk.checker, body, { statedAt: 'Moscow' });
    await steps.edit(desk.checker, body, { statedAt: 'Moskow' });
    expect((await steps.read<Dossier>(body)).contributions).toEqual([
      expect.objectContaining({ person: expect.objectContaining({ name: 'contributor' }) }),
      { person: expect.objectContaining({ name: 'checker' }), fields: ['statedAt'] },
    ]);
  });

  it('lays evidence out anew as the desk likes it: numbers, ledger and approvals stay', async () => {
    const claim = await steps.approved();
    const second = (await steps.evidence(await steps.draft())).id;
    const order = async (ids: string[]) => steps.edit(desk.contributor, claim, { evidenceOrder: ids });
    const { evidence, contributions } = await steps.read<Dossier>(claim);
    const [first] = evidence.map(({ id }) => id);
    expect((await order([second])).body.errors).toEqual([
      expect.objectContaining({ pointer: '/evidenceOrder', code: 'unknown' }),
    ]);
    expect((await order([first!])).status).toBe(200);
    expect(await steps.read<Dossier>(claim)).toMatchObject({
      state: 'approved',
      approvals: { by: [{ name: 'reviewer' }] },
      evidenceOrder: [first],
      evidence,
      contributions,
    });
  });

  it('counts another speaker of a quote as a change of the claims that it belongs to', async () => {
    const { body } = await fromQuotes();
    const quote = (await desk.checker.http.get<Quote>(`/api/v1/quotes/${quotes[0]!.id}`)).body;
    const set = await desk.checker.http.patch(
      `/api/v1/quotes/${quote.id}`,
      { speakers: [{ name: 'Dmitri Peskow' }] },
      { etag: quote.version },
    );
    expect(set.status).toBe(200);
    const after = await steps.read<Dossier>(body);
    expect(after.version).toBe(2);
    expect(after.contributions).toContainEqual({
      person: expect.objectContaining({ name: 'checker' }),
      fields: ['speakers'],
    });
  });

  it('compares any two versions, and keeps each whole', async () => {
    const { body } = await fromQuotes();
    await steps.edit(desk.contributor, body, { statement: 'Second.' });
    await steps.edit(desk.contributor, body, { statement: 'Third.' });
    const difference = await desk.viewer.http.get(`/api/v1/claims/${body.ref}/versions/1..3`);
    expect(difference.body).toEqual({
      from: 1,
      to: 3,
      changes: [
        { field: 'statement', before: 'Oil entered Turkey on an industrial scale.', after: 'Third.' },
      ],
    });
    const second = await desk.viewer.http.get(`/api/v1/claims/${body.ref}/versions/2`);
    expect(second.body).toMatchObject({
      version: 2,
      changed: ['statement'],
      content: { statement: 'Second.' },
    });
    expect((await desk.viewer.http.get(`/api/v1/claims/${body.ref}/versions/1..9`)).status).toBe(404);
  });

  it('lists claims by what editors ask for', async () => {
    const { body } = await fromQuotes({
      claimant: { name: 'Vladimir Putin' },
      topics: ['Refineries'],
      assigneeId: desk.secondChecker.id,
      language: 'fr',
    });
    const refs = async (query: string) =>
      (await desk.viewer.http.get<{ data: { ref: string }[] }>(`/api/v1/claims?${query}`)).body.data.map(
        ({ ref }) => ref,
      );
    expect(await refs('topic=refineries')).toEqual([body.ref]);
    expect(await refs(`assignee=${desk.secondChecker.id}`)).toEqual([body.ref]);
    expect(await refs('language=fr')).toEqual([body.ref]);
    expect(await refs(`q=${body.ref.toLowerCase()}`)).toEqual([body.ref]);
    expect(await refs('claimant=PUTIN&topic=refineries&state=draft,researching')).toEqual([body.ref]);
    expect(await refs('state=published')).toEqual([]);
    expect(await refs(`article=${quotes[0]!.articleId}&topic=refineries`)).toEqual([body.ref]);
    expect(await refs(`article=${body.id}`)).toEqual([]);
  });
});
