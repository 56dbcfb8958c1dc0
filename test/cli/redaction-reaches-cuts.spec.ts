import { ClaimSteps } from '../harness/claim-steps.js';
import { ended, handIn, line } from '../imports/files.js';
import { RedactionDesk } from './redaction-desk.js';

const NAME = 'Joko Tersembunyi';
const QUOTE = '“Minyak ini dari Rusia,”';
/** What is kept beside the quote begins and ends within the name. */
const TEXT = `Kemarin ${NAME} pulang dan datang ya.\n${QUOTE} kata Andrey, kawan dari ${NAME} di Moskow.`;

describe('words that a court orders gone', () => {
  let desk: RedactionDesk;

  beforeAll(async () => {
    desk = await RedactionDesk.open({ publicUrlGiven: true });
  });
  afterAll(() => desk?.close());

  it('go where what is kept beside a quote cuts them, in the versions of a claim too', async () => {
    const { http } = desk.staff.contributor;
    const { body: article } = await http.post<{ id: string }>('/api/v1/articles', { text: TEXT });
    const quotes = await http.get<{
      data: { start: number; end: number; selector: { prefix: string; suffix: string } }[];
    }>(`/api/v1/articles/${article.id}/quotes`);
    const [quote] = quotes.body.data;
    expect(quote!.selector.prefix).toMatch(/^sembunyi pulang/);
    expect(quote!.selector.suffix).toMatch(/dari Joko T$/);
    const steps = new ClaimSteps(desk.staff);
    const claim = await steps.researched({ statement: 'The oil is Russian.' });
    const span = { articleId: article.id, start: quote!.start, end: quote!.end };
    expect((await http.post(`/api/v1/claims/${claim.id}/appearances`, { span })).status).toBe(201);
    const note = { kind: 'question', body: 'Who?', start: quote!.start, end: quote!.end };
    expect((await http.post(`/api/v1/articles/${article.id}/threads`, note)).status).toBe(201);
    await steps.submit(await steps.read(claim));
    expect(await desk.holders('sembunyi pulang')).toEqual([
      'appearances',
      'articles',
      'claim_versions',
      'quotes',
      'threads',
    ]);
    expect((await desk.words([NAME])).failure).toBeUndefined();
    expect([await desk.holders('sembunyi'), await desk.holders('dari Joko')]).toEqual([[], []]);
    const { body } = await http.get<typeof quotes.body>(`/api/v1/articles/${article.id}/quotes`);
    expect(body.data[0]!.selector.prefix).toMatch(/^█{8} pulang/);
  });

  it('go with an article where people repeat them in notes on it', async () => {
    const { contributor, reviewer } = desk.staff;
    const text = 'Semua kata ini benar. Yang lain tidak.';
    const { body: article } = await contributor.http.post<{ id: string }>('/api/v1/articles', { text });
    const note = { kind: 'question', body: 'Siapa bilang “kata ini benar”?', start: 6, end: 20 };
    const path = `/api/v1/articles/${article.id}/threads`;
    const { body: thread } = await reviewer.http.post<{ id: string }>(path, note);
    await contributor.http.post(`/api/v1/threads/${thread.id}/comments`, { body: 'Tidak, kata ini benar.' });
    expect(await desk.holders('kata ini benar')).toEqual(expect.arrayContaining(['comments', 'threads']));
    expect((await desk.run('article', article.id)).failure).toBeUndefined();
    expect(await desk.holders('kata ini benar')).toEqual([]);
    expect(await desk.audited()).toEqual([]);
    expect((await reviewer.http.get<{ data: object[] }>(path)).body.data).toMatchObject([
      { id: thread.id, words: { start: 6, end: 20, exact: '█'.repeat(14) }, comments: [{}] },
    ]);
  });

  it('go where a row of an import that was not taken in was cut within them', async () => {
    const { http } = desk.staff.contributor;
    const row = (note: string, rest: string) => ({
      note: note.padEnd(2_000 - '{"note":"'.length - 9, ' x') + rest,
    });
    const { body } = await handIn(
      http,
      'rows.jsonl',
      line(row('one', NAME)) + line(row('two', 'Joko Terbuka')),
    );
    await ended(http, body.id);
    expect(await desk.holders('Joko Ters')).toContain('import_rejections');
    await http.post('/api/v1/claims', { statement: `It was ${NAME}.`, language: 'en' });
    expect((await desk.words([NAME])).failure).toBeUndefined();
    expect([await desk.holders('Joko Ters'), await desk.holders('Joko Terb')]).toEqual([
      [],
      ['import_rejections'],
    ]);
  });
});
