import type { ArticleAnswer } from '../../src/articles/article-answer.dto.js';
import type { QuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import type { ClaimHintsAnswer, SentencePage } from '../../src/articles/statements.dto.js';
import type { ProblemBody } from '../harness/http-client.js';
import { addArticle, openDesk, quotesOf, type Desk } from './desk.js';

const TEXT = `Rina Lestari chairs the committee. On Monday she spoke to reporters.

“They sold 4,000 houses in 2024, and the minister probably knew it again,” said Rina Lestari.

Thank you very much for coming.`;

describe('what an article states', () => {
  let desk: Desk;
  let article: ArticleAnswer;
  let quote: QuoteAnswer;

  beforeAll(async () => {
    desk = await openDesk();
    article = await addArticle(desk.http, { text: TEXT, language: 'en', statementDate: '2026-11-23' });
    [quote] = (await quotesOf(desk.http, article.id)) as [QuoteAnswer];
  });
  afterAll(() => desk.stop());

  const sentences = async (query = '', id = article.id) =>
    (await desk.http.get<SentencePage>(`/api/v1/articles/${id}/sentences${query}`)).body;
  const hintsOf = async (path: string) =>
    (await desk.http.get<ClaimHintsAnswer>(`/api/v1/${path}/claim-hints`)).body;
  const refused = async (path: string) => (await desk.http.get<ProblemBody>(path)).body;

  it('is every sentence, in the order of the text', async () => {
    const { data, page } = await sentences();
    expect(data.map(({ content }) => content)).toEqual([
      'Rina Lestari chairs the committee.',
      'On Monday she spoke to reporters.',
      expect.stringContaining('They sold 4,000 houses'),
      'Thank you very much for coming.',
    ]);
    for (const { start, end, content } of data) expect(TEXT.slice(start, end)).toBe(content);
    expect(page).toEqual({ nextCursor: null, prevCursor: null, hasMore: false });
  });

  it('puts first what most deserves a check', async () => {
    const { data } = await sentences('?order=worth');
    expect(data[0]!.content).toContain('4,000 houses');
    expect(data.at(-1)!.checkWorthiness).toMatchObject({ level: 'low', notCheckable: 'other' });
    const scores = data.map(({ checkWorthiness }) => checkWorthiness.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('comes in pages, forwards and back', async () => {
    const all = (await sentences('?order=worth')).data;
    const first = await sentences('?order=worth&limit=3');
    expect(first).toMatchObject({ data: all.slice(0, 3), page: { prevCursor: null, hasMore: true } });
    const second = await sentences(`?order=worth&limit=3&cursor=${first.page.nextCursor}`);
    expect(second).toMatchObject({ data: all.slice(3), page: { nextCursor: null, hasMore: false } });
    const back = await sentences(`?order=worth&limit=3&cursor=${second.page.prevCursor}`);
    expect(back.data).toEqual(first.data);
  });

  it('refuses a cursor of another order', async () => {
    const { page } = await sentences('?order=worth&limit=1');
    const path = `/api/v1/articles/${article.id}/sentences?cursor=${page.nextCursor}`;
    expect(await refused(path)).toMatchObject({ status: 400, code: 'bad_cursor' });
  });

  it('is read in a thread when the article is long', async () => {
    const long = await desk.http.post<{ articleId: string }>('/api/v1/articles', { text: TEXT.repeat(2000) });
    const { data, page } = await sentences('?limit=100', long.body.articleId);
    expect(data).toHaveLength(100);
    expect(page.hasMore).toBe(true);
  });

  it('gives hints for a quote: its assertions, and words to be named, kept and minded', async () => {
    const hints = await hintsOf(`quotes/${quote.id}`);
    expect(hints.assertions.map(({ text }) => text)).toEqual([
      'They sold 4,000 houses in 2024',
      'the minister probably knew it again',
    ]);
    expect(hints.unresolved.map(({ text }) => text)).toEqual(['They', 'it']);
    expect(hints.hedges).toMatchObject([
      { text: 'probably', scope: { text: 'the minister probably knew it again' } },
    ]);
    expect(hints.implied).toMatchObject([{ text: 'again', statement: expect.any(String) }]);
  });

  it('gives the same for selected words', async () => {
    const end = quote.start + 'They sold 4,000 houses'.length;
    const { body } = await desk.http.get<ClaimHintsAnswer>(
      `/api/v1/articles/${article.id}/claim-hints?start=${quote.start}&end=${end}`,
    );
    expect(body.assertions.map(({ text }) => text)).toEqual(['They sold 4,000 houses']);
  });

  it('gives the same for a statement that is being written', async () => {
    const statement = 'They sold it, and prices fell.';
    const query = new URLSearchParams({ statement, language: 'en' });
    const { body } = await desk.http.get<ClaimHintsAnswer>(`/api/v1/claim-hints?${query}`);
    expect(body.unresolved.map(({ text }) => text)).toEqual(['They', 'it']);
    expect(body.assertions.map(({ text }) => text)).toEqual(['They sold it', 'prices fell']);
    expect(await refused('/api/v1/claim-hints?statement=%20&language=en')).toMatchObject({
      status: 400,
      errors: [{ pointer: '?statement', code: 'empty' }],
    });
  });

  it.each([
    ['words behind the end', 0, 10_000, '?end', 'outside_text'],
    ['an end before the start', 10, 5, '?end', 'not_after_start'],
    ['nothing but spaces', 69, 70, '?start', 'empty'],
  ])('gives none for %s', async (_what, start, end, pointer, code) => {
    expect(
      await refused(`/api/v1/articles/${article.id}/claim-hints?start=${start}&end=${end}`),
    ).toMatchObject({ status: 400, code: 'invalid_parameter', errors: [{ pointer, code }] });
  });
});
