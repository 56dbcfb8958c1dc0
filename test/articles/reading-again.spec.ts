import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { ArticleAnswer, ArticleJobStarted } from '../../src/articles/article-answer.dto.js';
import type { ExtractedAgainAnswer } from '../../src/articles/extractions.dto.js';
import { newId } from '../../src/platform/ids.js';
import type { QuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import type { Answer, ProblemBody } from '../harness/http-client.js';
import { addArticle, ended, faults, openDesk, quotesOf, type Desk } from './desk.js';

const TEXT = [
  'Wali kota menjawab wartawan pada hari Senin.',
  '“Kami membangun jembatan ini,” kata Rina Contoh. “Jembatan ini kuat.”',
  'Tono Contoh: Biayanya dua miliar rupiah, kata menteri kemarin.',
  '“Hujan turun,” kata Sari Contoh.',
].join('\n');
const TURN = 'Biayanya dua miliar rupiah, kata menteri kemarin.';
const CLAUSE = 'Tono Contoh: Biayanya dua miliar rupiah';

const SOMEBODY_WAITS = `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid)
  WHERE NOT l.granted AND a.datname = current_database()`;

describe('an article that is read again', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.stop());

  const again = <Body = ExtractedAgainAnswer>(id: string, body: object, etag: number, http = desk.http) =>
    http.post<Body>(`/api/v1/articles/${id}/extractions`, body, { etag });
  const read = async (id: string) =>
    (await quotesOf(desk.http, id)).map(({ id, content, decision, version }) => ({
      id,
      content,
      decision,
      version,
    }));
  const contents = async (id: string) => (await read(id)).map(({ content }) => content);
  const decide = (id: string, decision: string) =>
    desk.http.post(`/api/v1/quotes/${id}/decision`, { decision });

  it('has what a person says that it is, the same ids for what it had, and as before when that is taken back', async () => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const before = await read(id);
    expect(before.map(({ content }) => content)).toContain(CLAUSE);
    const first = await again(id, { as: 'interview' }, 1);
    expect(first).toMatchObject({ status: 200, body: { added: 1, removed: 1 } });
    const after = await read(id);
    expect(after.map(({ content }) => content)).toContain(TURN);
    expect(after.map(({ content }) => content)).not.toContain(CLAUSE);
    expect(after.filter(({ content }) => content !== TURN).map((quote) => quote.id)).toEqual(
      before.filter(({ content }) => content !== CLAUSE).map((quote) => quote.id),
    );
    expect(await again(id, {}, 2)).toMatchObject({ body: { added: 1, removed: 1 } });
    expect(await contents(id)).toEqual(before.map(({ content }) => content));
  });

  it('is not touched where it is read the same', async () => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const before = await quotesOf(desk.http, id);
    expect((await again(id, {}, 1)).body).toEqual({
      quotes: before.length,
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(await quotesOf(desk.http, id)).toEqual(before);
    const { body } = await desk.http.get<ArticleAnswer>(`/api/v1/articles/${id}`);
    expect(body.version).toBe(1);
    expect(await logOf(id)).toEqual([]);
  });

  it.each([
    ['accepted', (quote: string) => decide(quote, 'accepted')],
    ['rejected', (quote: string) => decide(quote, 'rejected')],
    ['given a speaker', (quote: string) => edit(quote, { speakers: [{ name: 'Tono Contoh' }] })],
    ['given another kind', (quote: string) => edit(quote, { kind: 'mixed' })],
    ['put into a claim', (quote: string) => claim(quote)],
    [
      'commented on',
      (quoteId: string, id: string) =>
        desk.http.post(`/api/v1/articles/${id}/threads`, { kind: 'question', body: 'Who?', quoteId }),
    ],
  ])('keeps what was %s, although it is found no more', async (_, settle) => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const quote = (await quotesOf(desk.http, id)).find(({ content }) => content === CLAUSE)!;
    expect((await settle(quote.id, id)).status).toBeLessThan(300);
    const settled = (await quotesOf(desk.http, id)).find((one) => one.id === quote.id);
    expect((await again(id, { as: 'transcript' }, 1)).status).toBe(200);
    const there = await quotesOf(desk.http, id);
    expect(there.find((one) => one.id === quote.id)).toEqual(settled);
    // A new suggestion gives way to what stands there, but not to what was rejected.
    expect(there.some(({ content }) => content === TURN)).toBe(settled!.decision === 'rejected');
  });

  it('keeps what is put into a claim at that moment', async () => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const quote = (await quotesOf(desk.http, id)).find(({ content }) => content === CLAUSE)!;
    const made = await claim();
    const claiming = new Client({ connectionString: desk.app.database.ownerUrl });
    await claiming.connect();
    try {
      await claiming.query('BEGIN');
      await claiming.query(
        `INSERT INTO appearances (id, claim_id, quote_id, created_by) SELECT $1, id, $2, created_by FROM claims WHERE id = $3`,
        [newId(), quote.id, made.body.id],
      );
      const reading = again(id, { as: 'interview' }, 1);
      while (!(await desk.app.database.rows(SOMEBODY_WAITS)).length) await sleep(5);
      await claiming.query('COMMIT');
      expect(await reading).toMatchObject({ status: 200, body: { removed: 0 } });
    } finally {
      await claiming.end();
    }
    expect((await read(id)).map((one) => one.id)).toContain(quote.id);
  });

  it('keeps words that were marked by hand', async () => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const marked = await desk.http.post<{ id: string }>(`/api/v1/articles/${id}/quotes`, {
      start: 0,
      end: 9,
    });
    await again(id, { as: 'transcript' }, 1);
    expect((await read(id))[0]).toMatchObject({ id: marked.body.id, decision: 'accepted', version: 1 });
  });

  it.each([
    ['was decided', ({ id }: QuoteAnswer) => decide(id, 'accepted')],
    ['has other bounds', ({ id, start, end }: QuoteAnswer) => edit(id, { start, end: end - 1 })],
  ])('leaves the parts of one quotation together when one of them %s', async (_, settle) => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const [first] = await quotesOf(desk.http, id);
    expect((await settle(first!)).status).toBe(200);
    await again(id, { as: 'transcript' }, 1);
    const groups = (await quotesOf(desk.http, id)).map(({ group }) => group);
    expect(groups).toEqual(['g1', 'g1', 'g2', 'g2']);
  });

  it('is read once by two who ask at once, and the other is told what is there now', async () => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const { http } = desk.staff.checker;
    const answers = await Promise.all([
      again<ProblemBody>(id, { as: 'interview' }, 1),
      again<ProblemBody>(id, { as: 'interview' }, 1, http),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)!.body).toMatchObject({ current: { id, version: 2 } });
    const found = await contents(id);
    expect(new Set(found).size).toBe(found.length);
  });

  it('tells the others, and the log says where what has gone had stood', async () => {
    const { id } = await addArticle(desk.http, { text: TEXT, language: 'id' });
    const gone = (await quotesOf(desk.http, id)).find(({ content }) => content === CLAUSE)!;
    await again(id, { as: 'interview' }, 1);
    expect(await logOf(id)).toMatchObject([
      {
        as: 'interview',
        added: 1,
        removed: [{ id: gone.id, start: gone.start, end: gone.end }],
      },
    ]);
    const events = await desk.app.database.rows<{ type: string }>(
      'SELECT type FROM outbox_events WHERE subject_id = $1 ORDER BY position',
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(['article.added', 'article.extracted']);
  });

  it.each([
    ['by a reviewer', async () => (await attempt(desk.staff.reviewer.http, { as: 'news' }, 1)).status, 403],
    ['without saying what was read', async () => (await attempt(desk.http, { as: 'news' })).status, 428],
    ['as something else', async () => (await attempt(desk.http, { as: 'poem' }, 1)).status, 422],
  ])('is not read %s', async (_, status, expected) => {
    expect(await status()).toBe(expected);
  });

  it('of a great length is read by a job, and by one only', async () => {
    const text = `${'雨が降った。\n'.repeat(11_000)}${TEXT}`;
    const { body: started } = await desk.http.post<ArticleJobStarted>('/api/v1/articles', {
      text,
      language: 'id',
    });
    await ended(desk.http, started);
    const { articleId } = started;
    const before = await read(articleId);
    const stands = (state: string) =>
      desk.app.database.rows('UPDATE jobs SET state = $2 WHERE id = $1', [started.id, state]);
    await stands('running');
    const refused = await again<ProblemBody>(articleId, { as: 'interview' }, 2);
    expect([refused.status, ...faults(refused)]).toEqual([409, ' being_read']);
    await stands('succeeded');
    const answer = await again<ArticleJobStarted>(articleId, { as: 'interview' }, 2);
    expect(answer).toMatchObject({ status: 202, body: { articleId, kind: 'article.extraction' } });
    await ended(desk.http, answer.body);
    const after = await contents(articleId);
    expect(after).toContain(TURN);
    expect(after).toHaveLength(before.length);
  });

  const attempt = async (http: Desk['http'], body: object, etag?: number): Promise<Answer<unknown>> => {
    const { id } = await addArticle(desk.http, { text: TEXT });
    return http.post(`/api/v1/articles/${id}/extractions`, body, etag === undefined ? {} : { etag });
  };
  const edit = (id: string, change: object) => desk.http.patch(`/api/v1/quotes/${id}`, change, { etag: 1 });
  const claim = (...quoteIds: string[]) =>
    desk.http.post<{ id: string }>('/api/v1/claims', {
      statement: 'Biaya jembatan itu dua miliar rupiah.',
      language: 'id',
      claimant: { name: 'Tono Contoh' },
      quoteIds,
    });
  const logOf = async (id: string) =>
    (
      await desk.app.database.rows<{ after: object }>(
        `SELECT after FROM audit_events WHERE stream = $1 AND action = 'article.extracted' ORDER BY seq`,
        [`article:${id}`],
      )
    ).map(({ after }) => after);
});
