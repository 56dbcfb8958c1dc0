import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { addArticle as takeIn } from '../../src/articles/add-article.js';
import type { ArticleAnswer } from '../../src/articles/article-answer.dto.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import type { ProblemBody } from '../harness/http-client.js';
import { addArticle, addFile, faults, openDesk, SAMPLE, type Desk } from './desk.js';

const PAGE = `<!doctype html><html lang="id"><head>
  <title>Judul di tab | Situs Contoh</title>
  <meta property="og:title" content="Judul bersama">
  <meta property="og:site_name" content="Situs Contoh">
  <link rel="canonical" href="https://situs.example/2026/berita">
  <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Judul sendiri",
    "author": [{"@type": "Person", "name": "Rani Contoh"}], "datePublished": "2026-05-03T23:30:00+07:00"}]}</script>
  <script>globalThis.ran = true; throw new Error('scripts run')</script>
</head><body><nav><a href="/">Beranda</a> <a href="/politik">Politik</a></nav>
  <article><h1>Judul sendiri</h1><script>document.write('ditulis oleh skrip')</script>
  <p>“Kami akan   membangun jembatan ini tahun depan, dan itu sudah kami putuskan,” kata Wali Kota Rina Contoh &amp; timnya di balai kota.</p>
  <p>Ia menambahkan bahwa biaya jembatan itu mencapai dua puluh miliar rupiah, menurut hitungan dinas pekerjaan umum kota.</p>
  <p>Jembatan lama ditutup untuk kendaraan berat sejak bulan lalu karena retakan pada tiangnya, dan warga memutar jalan.</p></article>
  <footer>Hak cipta</footer></body></html>`;

describe('an article is taken in', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.stop());

  const refuse = (body: object) => desk.http.post<ProblemBody>('/api/v1/articles', body);
  const textOf = async (id: string) =>
    (
      await fetch(`${desk.app.url}/api/v1/articles/${id}/text`, {
        headers: { authorization: `Bearer ${desk.staff.viewer.key}` },
      })
    ).arrayBuffer();

  describe('from a page', () => {
    let article: ArticleAnswer;
    beforeAll(async () => {
      article = await addArticle(desk.http, { html: PAGE });
    });

    it('as the words that a reader sees, a paragraph a line', async () => {
      const text = Buffer.from(await textOf(article.id)).toString();
      expect(text.split('\n').slice(-3)).toEqual([
        '“Kami akan membangun jembatan ini tahun depan, dan itu sudah kami putuskan,” kata Wali Kota Rina Contoh & timnya di balai kota.',
        'Ia menambahkan bahwa biaya jembatan itu mencapai dua puluh miliar rupiah, menurut hitungan dinas pekerjaan umum kota.',
        'Jembatan lama ditutup untuk kendaraan berat sejak bulan lalu karena retakan pada tiangnya, dan warga memutar jalan.',
      ]);
      expect(text).not.toMatch(/Beranda|Hak cipta|skrip|schema/);
    });

    it('with what the page says of itself, and where', () => {
      expect(article).toMatchObject({
        format: 'html',
        title: 'Judul sendiri',
        author: 'Rani Contoh',
        outlet: 'Situs Contoh',
        url: 'https://situs.example/2026/berita',
        publishedOn: '2026-05-03',
        language: 'id',
        warnings: [],
      });
      expect(article.found).toMatchObject({
        title: { start: null, end: null, text: 'Judul sendiri', how: 'JSON-LD headline' },
        url: { text: 'https://situs.example/2026/berita', how: 'link[rel="canonical"] href' },
        outlet: { how: 'meta og:site_name' },
        publishedOn: { text: '2026-05-03', how: 'JSON-LD datePublished' },
      });
    });

    it('without running its scripts', () => {
      expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
    });

    it('and the page itself is kept, byte for byte', async () => {
      const [kept] = await desk.app.database.rows<{ bytes: Buffer; media_type: string }>(
        'SELECT * FROM article_originals WHERE article_id = $1',
        [article.id],
      );
      expect(kept!.bytes.equals(Buffer.from(PAGE))).toBe(true);
      expect(kept!.media_type).toBe('text/html');
    });

    it('but what a person says wins', async () => {
      const mine = await addArticle(desk.http, {
        html: PAGE,
        title: 'Judul saya',
        publishedOn: '2026-05-04',
        language: 'ms',
      });
      expect(mine).toMatchObject({
        title: 'Judul saya',
        publishedOn: '2026-05-04',
        language: 'ms',
        languageConfidence: 1,
        outlet: 'Situs Contoh',
      });
    });

    it('or a part of one', async () => {
      const part = await addArticle(desk.http, {
        html: '<p>Satu paragraf pendek.</p><p>Dan satu lagi.</p><script>1</script>',
      });
      expect(Buffer.from(await textOf(part.id)).toString()).toBe('Satu paragraf pendek.\nDan satu lagi.');
    });
  });

  describe('from a file', () => {
    it('of plain text', async () => {
      const { status, body } = await addFile(desk.http, 'article.id.txt', SAMPLE, {
        statementDate: '2015-11-26',
        statementPlace: 'Moskow',
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        statementDate: '2015-11-26',
        statementPlace: 'Moskow',
        warnings: [],
        format: 'text',
      });
    });

    it('with a byte order mark, which stays', async () => {
      const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Satu.\r\n\tDua. \u00a0')]);
      const { body } = await addFile(desk.http, 'a.TXT', bytes);
      expect(Buffer.from(await textOf(body.id)).equals(bytes)).toBe(true);
      expect(body).toMatchObject({
        sha256: createHash('sha256').update(bytes).digest('hex'),
        textLength: 15,
      });
    });

    it('of a page', async () => {
      const { body } = await addFile(desk.http, 'berita.html', PAGE);
      expect(body).toMatchObject({ format: 'html', title: 'Judul sendiri' });
      const [kept] = await desk.app.database.rows<{ file_name: string }>(
        'SELECT file_name FROM article_originals WHERE article_id = $1',
        [body.id],
      );
      expect(kept!.file_name).toBe('berita.html');
    });

    it.each(['a.txt', 'a.html'])(
      'but not in letters that nobody can tell, and says what to do (%s)',
      async (name) => {
        const answer = await addFile<ProblemBody>(desk.http, name, Buffer.from('\xe4\xc1.', 'latin1'));
        expect(answer.status).toBe(422);
        expect(faults(answer)).toEqual(['/file encoding_unknown']);
        expect(answer.body.detail).toMatch(/save it with the encoding UTF-8/);
      },
    );

    it('but not of another kind', async () => {
      const answer = await addFile<ProblemBody>(desk.http, 'a.rtf', 'x');
      expect([answer.status, faults(answer)]).toEqual([422, ['/file file_type']]);
    });
  });

  it.each<[string, object, string[]]>([
    ['nothing at all', {}, ['/text text_missing']],
    ['an address while the desk stays at home', { url: 'https://situs.example/a' }, ['/url egress_off']],
    ['two things at once', { text: 'a', html: '<p>a</p>' }, [' one_of']],
    ['an empty text', { text: '' }, ['/text empty']],
    ['white space', { text: ' \n\u00a0\ufeff' }, ['/text empty']],
    [
      'a page without words',
      { html: '<html><body><script>x</script><img src="a.png"></body></html>' },
      ['/html empty'],
    ],
    ['a day that does not exist', { text: 'a', statementDate: '2026-02-30' }, ['/statementDate not_a_day']],
    ['an address that is none', { text: 'a', url: 'javascript:alert(1)' }, ['/url not_a_web_address']],
    ['a language that is none', { text: 'a', language: 'x' }, ['/language not_a_language']],
  ])('but not from %s', async (_, body, expected) => {
    const answer = await refuse(body);
    expect([answer.status, faults(answer)]).toEqual([422, expected]);
  });

  it('but not with a field that nobody knows', async () => {
    const answer = await refuse({ text: 'a', statmentDate: '2026-01-01' });
    expect([answer.status, faults(answer)]).toEqual([400, ['/statmentDate unknown_field']]);
  });

  it('by those who may', async () => {
    const answer = await desk.staff.viewer.http.post<ProblemBody>('/api/v1/articles', { text: 'a' });
    expect([answer.status, answer.body.code]).toEqual([403, 'role_missing']);
  });

  describe('again', () => {
    const text = 'Teks yang sama datang lagi.';

    it('is a new article that names the first', async () => {
      const first = await addArticle(desk.http, { text });
      const second = await addArticle(desk.staff.checker.http, { text });
      const third = await addArticle(desk.http, { text });
      expect(first.duplicateOf).toBeNull();
      expect([second.duplicateOf, third.duplicateOf]).toEqual([first.id, first.id]);
      expect(new Set([first.id, second.id, third.id]).size).toBe(3);
    });

    it('is recognised by a dry run that keeps nothing', async () => {
      const count = async () =>
        (await desk.app.database.rows<{ n: number }>('SELECT count(*)::int AS n FROM articles'))[0]!.n;
      const before = await count();
      const { status, body } = await desk.http.post<ArticleAnswer>('/api/v1/articles?dryRun=true', { text });
      expect(status).toBe(201);
      expect(body.duplicateOf).not.toBeNull();
      expect(await count()).toBe(before);
    });

    it('at the same moment is recognised too: the second waits for the first', async () => {
      const same = 'Dua kali pada saat yang sama.';
      const { id, name } = desk.staff.contributor;
      let second: Promise<ArticleAnswer> | undefined;
      const first = await desk.app.nest.get(DataSource).transaction(async (em) => {
        const work = { em, actor: { ...COMMAND_LINE, id, personId: id, name }, requestId: 'test' };
        const added = await takeIn(work, { text: same });
        second = addArticle(desk.http, { text: same });
        await Promise.race([second, somebodyWaits()]);
        return added;
      });
      expect((await second!).duplicateOf).toBe(first.id);
    });

    async function somebodyWaits(): Promise<void> {
      const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
      while (!(await desk.app.database.rows(waiting)).length) await sleep(5);
    }
  });

  describe('and later', () => {
    it('is found in the list, newest first', async () => {
      const article = await addArticle(desk.staff.checker.http, {
        text: 'Some words about a bridge.',
        language: 'en-GB',
        title: 'A BRIDGE too far',
        agency: 'AFP',
      });
      const find = async (query: string) =>
        (await desk.http.get<{ data: ArticleAnswer[] }>(`/api/v1/articles?${query}`)).body.data.map(
          ({ id }) => id,
        );
      expect((await find('limit=1'))[0]).toBe(article.id);
      expect(await find('q=a%20bridge')).toEqual([article.id]);
      expect(await find('language=en&agency=afp')).toEqual([article.id]);
      expect(await find(`createdBy=${desk.staff.checker.id}&q=bridge`)).toEqual([article.id]);
      expect(await find(`createdBy=${desk.staff.admin.id}`)).toEqual([]);
      expect(await find('q=100%25')).toEqual([]);
      const newest = await find('limit=100');
      expect(await find('limit=100&sort=oldest')).toEqual(newest.toReversed());
    });

    it('what is known about it can be corrected, its text cannot', async () => {
      const article = await addArticle(desk.http, {
        text: 'Satu lagi tanpa tanggal.',
        title: 'Lama',
        outlet: 'Koran',
      });
      const path = `/api/v1/articles/${article.id}`;
      const changed = await desk.http.patch<ArticleAnswer>(
        path,
        { title: 'Baru', outlet: null, statementDate: '2026-05-01' },
        { etag: 1 },
      );
      expect(changed.body).toMatchObject({
        version: 2,
        title: 'Baru',
        outlet: null,
        statementDate: '2026-05-01',
        warnings: [],
        sha256: article.sha256,
      });
      expect(changed.etag).toBe('"2"');
      expect((await desk.http.patch(path, { text: 'x' }, { etag: 2 })).status).toBe(400);
      const [event] = await desk.app.database.rows(
        `SELECT before, after FROM audit_events WHERE stream = $1 AND action = 'article.updated'`,
        [`article:${article.id}`],
      );
      expect(event).toEqual({
        before: { title: 'Lama', outlet: 'Koran', statementDate: null },
        after: { title: 'Baru', outlet: null, statementDate: '2026-05-01' },
      });
    });

    it('a stale change is refused and says what is there now', async () => {
      const { id } = await addArticle(desk.http, { text: 'Dua orang mengubah ini.' });
      const path = `/api/v1/articles/${id}`;
      expect((await desk.http.patch(path, { title: 'A' })).status).toBe(428);
      const both = await Promise.all(
        [1, 2].map((n) => desk.http.patch<ProblemBody>(path, { title: `Judul ${n}` }, { etag: 1 })),
      );
      const [won, lost] = both.sort((a, b) => a.status - b.status);
      expect([won!.status, lost!.status]).toEqual([200, 412]);
      expect(lost!.body.current).toMatchObject({ id, version: 2, title: expect.stringMatching(/^Judul/) });
    });
  });
});
