import { createHash } from 'node:crypto';
import type { ArticleAnswer } from '../../src/articles/article-answer.dto.js';
import type { QuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import { addArticle, GOLDEN, golden, openDesk, quotesOf, SAMPLE, type Desk } from './desk.js';

describe('the sample article at the desk', () => {
  let desk: Desk;
  let article: ArticleAnswer;
  let quotes: QuoteAnswer[];

  beforeAll(async () => {
    desk = await openDesk();
    article = await addArticle(desk.http);
    quotes = await quotesOf(desk.http, article.id);
  });
  afterAll(() => desk.stop());

  it('is described by what it says itself', () => {
    expect(article).toMatchObject({
      version: 1,
      language: 'id',
      textLength: 5604,
      sha256: createHash('sha256').update(SAMPLE).digest('hex'),
      agency: 'RIA Novosti',
      outlet: null,
      url: null,
      duplicateOf: null,
      job: null,
      createdBy: { id: desk.staff.contributor.id, name: 'contributor' },
    });
    expect(article.languageConfidence).toBeGreaterThan(0.8);
  });

  it('has its title third from the end', () => {
    expect(article.title).toBe('Putin dan Hollande: kita akan bertindak bersama');
    expect(article.found.title).toMatchObject({ start: 5501, end: 5548 });
    expect(article.title).toBe(SAMPLE.split('\n').at(-3));
  });

  it('has a photo credit, which is nobody’s words', () => {
    expect(article.photoCredit).toContain('Mikhail Klimentiev');
    expect(article.found.photoCredit!.start).toBeGreaterThanOrEqual(5549);
    expect(quotes.filter(({ end }) => end > 5549)).toEqual([]);
  });

  it('has no date, and nobody guesses one', () => {
    expect(article).toMatchObject({ publishedOn: null, statementDate: null });
    expect(article.warnings).toEqual([{ code: 'date_missing', at: null, count: 1 }]);
  });

  it('comes back byte for byte', async () => {
    const { body, headers, etag } = await desk.http.get<string>(`/api/v1/articles/${article.id}/text`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(createHash('sha256').update(body).digest('hex')).toBe(article.sha256);
    expect(etag).toBe(`"${article.sha256}"`);
  });

  it.each(
    GOLDEN.quotes
      .filter(({ type }) => type === 'direct' || type === 'mixed')
      .map(({ id, type }) => [id, type]),
  )('holds %s, a %s quote, at its place', (id, type) => {
    expect(golden(quotes, id)).toMatchObject({ kind: type, decision: 'suggested', version: 1 });
  });

  it('counts its quotes', () => {
    expect(article.quoteCounts).toEqual({
      total: quotes.length,
      suggested: quotes.length,
      accepted: 0,
      rejected: 0,
      byKind: { direct: 18, indirect: 7, mixed: 4, headline: 1 },
    });
  });

  it('gives every quote with its words, its selector and its speakers', () => {
    for (const quote of quotes) {
      expect(quote.content).toBe(SAMPLE.slice(quote.start, quote.end));
      expect(quote.selector.exact).toBe(quote.content);
      expect(SAMPLE.slice(0, quote.start).endsWith(quote.selector.prefix)).toBe(true);
      expect(SAMPLE.slice(quote.end).startsWith(quote.selector.suffix)).toBe(true);
      expect(quote.speakers.every(({ speakerId }) => speakerId === null)).toBe(true);
    }
    expect(golden(quotes, 'Q06a').speakers).toEqual([
      expect.objectContaining({
        name: 'François Hollande',
        mention: { start: 923, end: 931, text: 'Hollande' },
        anaphor: { start: 1044, end: 1047, text: 'nya' },
        resolvedBy: 'pronoun',
      }),
    ]);
    expect(golden(quotes, 'Q06b').group).toBe(golden(quotes, 'Q06a').group);
    expect(golden(quotes, 'Q16').warnings.map(({ code }) => code)).toContain('mismatched_marks');
  });

  it('lists its quotes page by page, in the order of the text', async () => {
    const seen: QuoteAnswer[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/api/v1/articles/${article.id}/quotes?limit=7${cursor && `&cursor=${cursor}`}`;
      const { body } = await desk.http.get<{
        data: QuoteAnswer[];
        page: { nextCursor: string; hasMore: boolean };
      }>(path);
      seen.push(...body.data);
      cursor = body.page.hasMore ? body.page.nextCursor : null;
    }
    expect(seen).toEqual(quotes);
  });

  it('lists the quotes that one asks for', async () => {
    const { body } = await desk.http.get<{ data: QuoteAnswer[] }>(
      `/api/v1/articles/${article.id}/quotes?kind=headline&decision=suggested`,
    );
    expect(body.data.map(({ start }) => start)).toEqual([5521]);
  });

  it('was written down, and told', async () => {
    const events = await desk.app.database.rows(
      'SELECT action, actor_id, after FROM audit_events WHERE stream = $1',
      [`article:${article.id}`],
    );
    expect(events).toEqual([
      {
        action: 'article.added',
        actor_id: desk.staff.contributor.id,
        after: expect.objectContaining({ sha256: article.sha256, quotes: 30 }),
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('Serangan biadab');
    const news = await desk.app.database.rows(
      'SELECT type, payload FROM outbox_events WHERE subject_id = $1',
      [article.id],
    );
    expect(news).toEqual([
      {
        type: 'article.added',
        payload: { articleId: article.id, language: 'id', duplicateOf: null, by: desk.staff.contributor.id },
      },
    ]);
  });

  it('remembers who has opened the text, and when last', async () => {
    const opened = () =>
      desk.app.database.rows<{ at: Date }>(
        `SELECT at FROM openings WHERE person_id = $1 AND subject_id = $2 AND what = 'article_text'`,
        [desk.staff.reviewer.id, article.id],
      );
    expect(await opened()).toEqual([]);
    await desk.staff.reviewer.http.get(`/api/v1/articles/${article.id}/text`);
    const [first] = await opened();
    await desk.staff.reviewer.http.get(`/api/v1/articles/${article.id}/text`);
    const [second] = await opened();
    expect(second!.at.valueOf()).toBeGreaterThan(first!.at.valueOf());
  });
});
