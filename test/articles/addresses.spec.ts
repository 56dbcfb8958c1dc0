import type { RequestListener } from 'node:http';
import type { ArticleAnswer } from '../../src/articles/article-answer.dto.js';
import type { ProblemBody } from '../harness/http-client.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { addArticle, faults, openDesk, type Desk } from './desk.js';
import { column, encodeAs, makePdf } from './readers/make-documents.js';

const STORY =
  '<p>«Мост построят в будущем году», — сказал мэр города Иван Петров журналистам в среду после заседания.</p>';
const PAGE = `<html><head><meta charset="windows-1251"><title>Мост</title><meta property="og:site_name" content="Пример">
  <meta property="article:published_time" content="2026-05-03T10:00:00Z"><base href="https://news.example/"><link rel="canonical" href="2026/most">
  </head><body><nav><a href="/">Меню</a></nav><article>${STORY}</article></body></html>`;

const routes: Record<string, RequestListener> = {
  '/story': (_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(encodeAs('windows-1251', PAGE));
  },
  '/short': (_, answer) => answer.writeHead(302, { location: '/story?utm_source=x' }).end(),
  '/report': (_, answer) => {
    answer.setHeader('content-type', 'application/octet-stream');
    answer.end(makePdf([column(['"Jembatan itu selesai tahun depan," kata Rina Contoh kepada wartawan.'])]));
  },
  '/wall': (_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<p>${'Silakan masuk untuk membaca. '.repeat(5)}</p><form><input type="password"></form>`);
  },
  '/bare': (_, answer) => answer.setHeader('content-type', 'text/html').end('<p>Hai.</p>'),
  '/picture': (_, answer) => answer.setHeader('content-type', 'image/png').end('\x89PNG\r\n\x1a\n'),
  '/inputs': (_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<p>Hai.</p><!--${'<input '.repeat(300_000)}-->`);
  },
  '/comments': (_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`${'<!---->'.repeat(40)}<p>Hai.</p>`);
  },
  '/closed': (_, answer) => answer.writeHead(403).end('no'),
  '/broken': (_, answer) => answer.writeHead(503).end('no'),
};

describe('an article comes from its address', () => {
  let site: Site;
  let desk: Desk;
  beforeAll(async () => {
    site = await openSite((request, answer) => {
      const route = routes[request.url!.split('?')[0]!];
      if (route) route(request, answer);
      else answer.writeHead(404).end();
    });
    desk = await openDesk({ egress: site.egress });
  });
  afterAll(async () => {
    await desk.stop();
    await site.close();
  });

  it('as its readable text, with the page kept and where it led', async () => {
    const article = await addArticle(desk.http, { url: `${site.url}/short` });
    expect(article).toMatchObject({
      format: 'html',
      title: 'Мост',
      outlet: 'Пример',
      url: 'https://news.example/2026/most',
      publishedOn: '2026-05-03',
      language: 'ru',
      reading: { encoding: { name: 'windows-1251', how: 'declared' } },
      original: {
        mediaType: 'text/html',
        fileName: 'story',
        address: `${site.url}/short`,
        finalAddress: `${site.url}/story?utm_source=x`,
        fetchedAt: expect.any(String),
      },
      sameAddress: null,
    });
    const [kept] = await desk.app.database.rows<{ bytes: Buffer }>(
      'SELECT bytes FROM article_originals WHERE article_id = $1',
      [article.id],
    );
    expect(kept!.bytes.equals(encodeAs('windows-1251', PAGE))).toBe(true);
    const text = await desk.http.get<string>(`/api/v1/articles/${article.id}/text`);
    expect(text.body).not.toContain('Меню');
  });

  it('a second time: it is said that the address is known, before anything is kept', async () => {
    const dry = await desk.http.post<ArticleAnswer>('/api/v1/articles?dryRun=true', {
      url: `${site.url}/story`,
    });
    expect(dry.status).toBe(201);
    expect(dry.body.sameAddress).toEqual({ articleId: expect.any(String), at: expect.any(String) });
    expect(dry.body.duplicateOf).toBe(dry.body.sameAddress!.articleId);
    const pasted = await addArticle(desk.http, {
      text: 'Berita lain sama sekali.',
      url: 'https://news.example/2026/most/?utm_source=x#komentar',
    });
    expect(pasted.sameAddress).toEqual(dry.body.sameAddress);
    expect(pasted.duplicateOf).toBeNull();
  });

  it('also when it is a document', async () => {
    expect(await addArticle(desk.http, { url: `${site.url}/report` })).toMatchObject({
      format: 'pdf',
      url: `${site.url}/report`,
      quoteCounts: { total: 1 },
    });
  });

  it.each<[string, string]>([
    ['not_found', '/nowhere'],
    ['login_wall', '/wall'],
    ['login_wall', '/closed'],
    ['no_article', '/bare'],
    ['unreachable', '/broken'],
    ['file_type', '/picture'],
  ])('but not (%s) from %s', async (code, path) => {
    const answer = await desk.http.post<ProblemBody>('/api/v1/articles', { url: site.url + path });
    expect([answer.status, faults(answer)]).toEqual([422, [`/url ${code}`]]);
    expect(answer.body.detail).toMatch(/paste|Paste/);
  });

  it.each<[string, string]>([
    ['fields without an end', '/inputs'],
    ['comments before anything else', '/comments'],
  ])('but not from a page of many %s, which holds up nobody', async (_, path) => {
    const answer = await desk.http.post<ProblemBody>('/api/v1/articles', { url: site.url + path });
    expect([answer.status, faults(answer)]).toEqual([422, ['/url no_article']]);
  });

  it.each<[string, string]>([
    ['address_forbidden', 'http://127.0.0.1:1/'],
    ['address_forbidden', 'http://169.254.169.254/latest/meta-data'],
    ['unreachable', 'http://no-such-name.invalid/'],
  ])('but not (%s) from %s', async (code, url) => {
    expect(faults(await desk.http.post('/api/v1/articles', { url }))).toEqual([`/url ${code}`]);
  });

  it('once, however often the same request comes: a replay visits nobody', async () => {
    const send = () =>
      desk.http.post<ArticleAnswer>(
        '/api/v1/articles',
        { url: `${site.url}/story` },
        { idempotencyKey: 'again' },
      );
    const first = await send();
    const visits = site.requests.length;
    const second = await send();
    expect(second.body.id).toBe(first.body.id);
    expect(site.requests).toHaveLength(visits);
  });

  it('while the database waits for nobody: no transaction is open meanwhile', async () => {
    let release = () => {};
    const asked = new Promise<void>((resolve) => {
      routes['/slow'] = (request, answer) => {
        resolve();
        release = () => routes['/story']!(request, answer);
      };
    });
    const adding = addArticle(desk.http, { url: `${site.url}/slow` });
    await asked;
    const open = await desk.app.database.rows(
      `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    release();
    await adding;
    expect(open).toEqual([]);
  });
});
