import { createHash } from 'node:crypto';
import type { ArticleJobStarted } from '../../src/articles/article-answer.dto.js';
import type { ProblemBody } from '../harness/http-client.js';
import { addArticle, addFile, ended, faults, openDesk, type Desk } from './desk.js';

describe('a hostile text', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.stop());

  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const textOf = async (id: string) => (await desk.http.get<string>(`/api/v1/articles/${id}/text`)).body;

  it.each<[string, string, string[]]>([
    ['NUL', '{"text": "a\\u0000b"}', ['/text nul']],
    ['half a surrogate pair', '{"text": "a\\ud83db"}', ['/text lone_surrogate']],
    ['the other half', '{"text": "a", "title": "\\ude00"}', ['/title lone_surrogate']],
  ])('with %s is refused', async (_, body, expected) => {
    const answer = await desk.http.post<ProblemBody>('/api/v1/articles', body);
    expect([answer.status, faults(answer)]).toEqual([422, expected]);
  });

  it('with NUL in a file is refused', async () => {
    const answer = await addFile<ProblemBody>(desk.http, 'a.txt', 'a\0b');
    expect([answer.status, faults(answer)]).toEqual([422, ['/file nul']]);
  });

  it('whose page spells NUL and half a surrogate pair becomes a text that can be stored, or none', async () => {
    const answer = await desk.http.post<ProblemBody>('/api/v1/articles', {
      html: '<p>a&#0;b &#xD800; c</p>',
    });
    expect([201, 422]).toContain(answer.status);
  });

  it('with characters that reorder what is seen is stored exactly and flagged', async () => {
    const text = 'Putin mengatakan bahwa \u202euang\u202c itu ada.';
    const article = await addArticle(desk.http, { text, publishedOn: '2026-01-01' });
    expect(article.warnings).toEqual([{ code: 'bidi_controls', at: { start: 23, end: 24 }, count: 2 }]);
    expect(await textOf(article.id)).toBe(text);
  });

  it.each<[string, string]>([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> {{7*7}} ${7*7} %00 \\u0000'],
    ['SQL', `'; DROP TABLE articles; -- $1 $$ "`],
    ['emoji, joined and coloured', '👩🏽‍🚀👨‍👩‍👧‍👦 “Halo,” kata 🧕🏾.'],
    ['odd white space', '\u200b\u2028a\u2029\u00ad\u3000b\v\f\r\n\t'],
    ['a decomposed name', 'Franc\u0327ois “ya,” kata Franc\u0327ois.'],
  ])('of %s comes back exactly', async (_, text) => {
    const article = await addArticle(desk.http, { text });
    expect(await textOf(article.id)).toBe(text);
    expect(article.sha256).toBe(sha256(text));
  });

  it.each<[string, string]>([
    ['100,000 combining marks', 'a' + '\u0301'.repeat(100_000)],
    ['2 MB without a space', 'x'.repeat(2_000_000)],
    ['30,000 quotations in a line', '“a,” kata Putin. '.repeat(30_000)],
  ])('of %s is stored, and a job looks for its quotes', async (_, text) => {
    const { status, body } = await desk.http.post<ArticleJobStarted>('/api/v1/articles', { text });
    expect(status).toBe(202);
    expect(await ended(desk.http, body)).toMatchObject({ state: 'succeeded', progress: 1, error: null });
    expect(sha256(await textOf(body.articleId))).toBe(sha256(text));
  });

  it('that is larger than 10 MiB is refused', async () => {
    const answer = await desk.http.post<ProblemBody>('/api/v1/articles', {
      text: 'x'.repeat(10 * 1024 * 1024),
    });
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
  });
});
