import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { ArchivedDesk } from './archived-desk.js';

const PASSAGE = 'The council voted for the bridge by twelve votes to three.';
const PAGE = `<!doctype html><html lang="en"><head><title>Bridge: council votes</title>
<meta property="og:site_name" content="Harbour Times"><meta name="author" content="Rina Contoh">
<link rel="canonical" href="https://harbour.example/bridge">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council votes for the bridge","datePublished":"2026-03-04T08:00:00Z"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Council votes for the bridge</h1>
<p>On Tuesday the town hall was full. ${PASSAGE} The work begins in spring.</p>
<p>Opponents fear for the view, the mayor said, and the harbour master for the ships.</p></article></body></html>`;

interface Copy {
  finalUrl: string;
  status: number;
  headers: Record<string, string>;
  size: number;
  sha256: string;
  textLength: number;
  textProblem: string | null;
  mediaType: string;
  fileName: string | null;
  passage: { start: number; end: number; how: string; likeness: number } | null;
}

describe('the archive of evidence', () => {
  /** What the site answers from the next request on. */
  let answers: Record<
    string,
    Parameters<RequestListener>[1] extends never ? never : (visit: number) => Answer
  >;
  interface Answer {
    status?: number;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }
  const visits: Record<string, number> = {};
  let desk: ArchivedDesk;

  beforeAll(async () => {
    answers = {
      '/page': () => ({
        headers: { 'content-type': 'text/html', 'set-cookie': 'a=b', 'x-cache': 'hit' },
        body: PAGE,
      }),
      '/moved': () => ({ status: 301, headers: { location: '/further' } }),
      '/further': () => ({ status: 302, headers: { location: '/page' } }),
      '/gone': () => ({ status: 410 }),
      '/missing': () => ({ status: 404, body: 'nothing' }),
      '/members': () => ({ status: 401 }),
      '/paid': () => ({ status: 302, headers: { location: '/sign-in' } }),
      '/sign-in': () => ({
        headers: { 'content-type': 'text/html' },
        body: '<html><body><form><label>Password <input type="password"></label></form></body></html>',
      }),
      '/tired': (visit) =>
        visit === 1 ? { status: 503 } : { headers: { 'content-type': 'text/html' }, body: PAGE },
      '/busy': () => ({ status: 503 }),
      '/picture': () => ({
        headers: { 'content-type': 'image/png' },
        body: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'),
      }),
    };
    desk = await ArchivedDesk.open((request, reply) => {
      const path = request.url!;
      visits[path] = (visits[path] ?? 0) + 1;
      const { status = 200, headers = {}, body = '' } = answers[path]?.(visits[path]) ?? { status: 404 };
      reply.writeHead(status, headers).end(body);
    });
  });
  afterAll(() => desk.close());

  const copyOf = async (id: string) => (await desk.ayu.client.get<Copy>(`/api/v1/evidence/${id}/copy`)).body;
  const textOf = async (id: string) => {
    const answer = await desk.ayu.client.get<string>(`/api/v1/evidence/${id}/copy/text`);
    return answer.body;
  };

  it('keeps what a page said: headers, bytes, words, address and time', async () => {
    const { id, version } = await desk.add('/moved', { passage: PASSAGE });
    const piece = await desk.settled(id);
    expect(piece.archive).toMatchObject({
      state: 'archived',
      at: expect.any(String),
      reason: null,
      code: null,
    });
    expect(piece.version).toBe(version);
    const copy = await copyOf(id);
    expect(copy).toMatchObject({
      url: `${desk.site.url}/moved`,
      finalUrl: `${desk.site.url}/page`,
      status: 200,
      mediaType: 'text/html',
      size: Buffer.byteLength(PAGE),
      sha256: createHash('sha256').update(PAGE).digest('hex'),
      textProblem: null,
      copiedBy: null,
    });
    expect(copy.headers).toMatchObject({ 'x-cache': 'hit' });
    expect(copy.headers).not.toHaveProperty('set-cookie');
    const text = await textOf(id);
    expect(text).toContain(PASSAGE);
    expect(text).not.toContain('Home');
    expect(copy.textLength).toBe(text.length);
    expect(copy.passage).toEqual({
      start: text.indexOf(PASSAGE),
      end: text.indexOf(PASSAGE) + PASSAGE.length,
      how: 'exact',
      likeness: 1,
    });
  });

  it('shows of two equal passages the one that was marked, until another passage is taken', async () => {
    const { id, version } = await desk.add('/page', { passage: 'the' });
    await desk.settled(id);
    const text = await textOf(id);
    const at = text.lastIndexOf('the');
    expect(at).not.toBe(text.indexOf('the'));
    const change = (body: object, etag: number) =>
      desk.ayu.client.patch<{ passageContext: object | null }>(`/api/v1/evidence/${id}`, body, { etag });
    const passageContext = { prefix: text.slice(at - 20, at), suffix: text.slice(at + 3, at + 23) };
    const marked = await change({ passageContext }, version);
    expect(marked.body).toMatchObject({ passage: 'the', passageContext });
    expect((await copyOf(id)).passage).toMatchObject({ start: at, how: 'exact' });
    await change({ passage: 'the', note: 'Again' }, version + 1);
    expect((await copyOf(id)).passage).toMatchObject({ start: at });
    expect((await change({ passage: PASSAGE }, version + 2)).body.passageContext).toBeNull();
  });

  it('gives the bytes as a file that no browser shows', async () => {
    const { id } = await desk.add('/page');
    await desk.settled(id);
    const answer = await fetch(`${desk.newsroom.app.url}/api/v1/evidence/${id}/copy/bytes`, {
      headers: { authorization: `Bearer ${desk.ayu.client.key}` },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(PAGE);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="copy-[0-9a-f]{12}\.html"$/,
    );
    expect(answer.headers.get('content-security-policy')).toBe('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('tells what the page says about itself, and where', async () => {
    const { id } = await desk.add('/page');
    const { archive } = await desk.settled(id);
    expect(archive.suggested).toEqual({
      title: { text: 'Council votes for the bridge', how: 'JSON-LD headline' },
      publisher: { text: 'Harbour Times', how: 'meta og:site_name' },
      publishedOn: { text: '2026-03-04', how: 'JSON-LD datePublished' },
      author: { text: 'Rina Contoh', how: 'meta author' },
      url: { text: 'https://harbour.example/bridge', how: expect.stringContaining('canonical') },
    });
  });

  it.each([
    ['/gone', 'page_missing', 410],
    ['/missing', 'page_missing', 404],
    ['/members', 'sign_in', 401],
    ['/paid', 'sign_in', 200],
  ])('gives %s up at once: %s', async (path, code, status) => {
    const { id } = await desk.add(path);
    const { archive } = await desk.settled(id);
    expect(archive).toMatchObject({
      state: 'failed',
      code,
      status,
      nextTryAt: null,
      reason: expect.any(String),
    });
    expect((await desk.ayu.client.get(`/api/v1/evidence/${id}/copy`)).status).toBe(404);
  });

  it('never goes to an address that is private', async () => {
    const { id } = await desk.add('', { url: 'http://169.254.169.254/latest/meta-data/' });
    expect((await desk.settled(id)).archive).toMatchObject({ state: 'failed', code: 'address' });
  });

  it('waits where a site has trouble, says until when, and tries at once when told', async () => {
    const { id } = await desk.add('/tired');
    const { archive } = await desk.until(id, ({ code }) => code !== null);
    expect(archive).toMatchObject({ state: 'pending', code: 'site_trouble', status: 503 });
    const wait = Date.parse(archive.nextTryAt!) - Date.now();
    expect(wait).toBeGreaterThan(30_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    const again = await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`);
    expect(again.status).toBe(200);
    expect((await desk.settled(id)).archive).toMatchObject({ state: 'archived' });
    expect((await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`)).status).toBe(409);
  });

  it('gives a site with trouble up after its fifth try', async () => {
    const { id } = await desk.add('/busy');
    for (let tries = 1; tries < 5; tries += 1) {
      await desk.until(id, ({ code }) => code !== null);
      expect((await desk.read(id)).archive.state).toBe('pending');
      await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`);
    }
    expect((await desk.settled(id)).archive).toMatchObject({ state: 'failed', code: 'site_trouble' });
    expect(visits['/busy']).toBe(5);
  });

  it('tells the desk what came of it, and keeps it in the log of the piece', async () => {
    const { id } = await desk.add('/page');
    const { archive } = await desk.settled(id);
    const events = await desk.newsroom.rows<{ type: string; payload: object }>(
      `SELECT type, payload FROM outbox_events WHERE subject_id = $1 AND type LIKE 'evidence.archive%'`,
      [id],
    );
    expect(events).toEqual([
      {
        type: 'evidence.archived',
        payload: {
          ...{ claimId: desk.claim.id, ref: desk.claim.ref, evidenceId: id, by: desk.ayu.id },
          ...{ sha256: archive.sha256, byHand: false },
        },
      },
    ]);
    const log = await desk.newsroom.rows('SELECT action FROM audit_events WHERE stream = $1', [
      `evidence:${id}`,
    ]);
    expect(log).toEqual([{ action: 'evidence.archived' }]);
  });

  it('keeps bytes once, however often they come', async () => {
    const [first, second] = [await desk.add('/page'), await desk.add('/page')];
    const pieces = [await desk.settled(first.id), await desk.settled(second.id)];
    const { sha256 } = pieces[0]!.archive;
    expect(pieces[1]!.archive.sha256).toBe(sha256);
    const kept = await desk.newsroom.rows(`SELECT FROM blobs WHERE sha256 = decode($1, 'hex')`, [sha256]);
    expect(kept).toHaveLength(1);
  });

  it('archives the other page when the address becomes another', async () => {
    const { id } = await desk.add('/gone');
    await desk.settled(id);
    const path = `/api/v1/evidence/${id}`;
    const moved = await desk.ayu.client.patch<{ version: number }>(
      path,
      { url: `${desk.site.url}/page` },
      { etag: 1 },
    );
    expect(moved.body).toMatchObject({ archive: { state: 'pending', code: null } });
    expect((await desk.settled(id)).archive.state).toBe('archived');
  });

  it('asks for no page of which a person says that it cannot be had', async () => {
    const before = desk.site.requests.length;
    const { id } = await desk.add('/page', { archive: { state: 'impossible', reason: 'Seen in a library' } });
    expect((await desk.read(id)).archive).toMatchObject({ state: 'impossible', reason: 'Seen in a library' });
    expect(await desk.newsroom.rows('SELECT FROM captures WHERE evidence_id = $1', [id])).toEqual([]);
    expect(desk.site.requests.length).toBe(before);
    expect((await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`)).status).toBe(409);
  });

  it('keeps a picture without words', async () => {
    const { id } = await desk.add('/picture');
    expect((await desk.settled(id)).archive.state).toBe('archived');
    expect(await copyOf(id)).toMatchObject({
      textLength: 0,
      textProblem: expect.any(String),
      mediaType: 'image/png',
    });
  });

  it('waits an hour for a name that nobody knows, for the desk itself may be cut off', async () => {
    const { id } = await desk.add('', { url: 'http://nobody.invalid/page' });
    for (let tries = 1; tries < 4; tries += 1) {
      await desk.until(id, ({ code }) => code !== null);
      expect((await desk.read(id)).archive).toMatchObject({ state: 'pending', code: 'name_unknown' });
      await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`);
    }
    expect((await desk.settled(id)).archive).toMatchObject({ state: 'failed', code: 'name_unknown' });
  });

  describe('is searched', () => {
    interface Found {
      data: {
        evidenceId: string;
        claim: { ref: string };
        archive: string;
        foundIn: string | null;
        snippet: { text: string; found: boolean }[];
      }[];
      page: { nextCursor: string | null };
    }
    let [copied, cited] = ['', ''];
    const find = async (query: string) => (await desk.ayu.client.get<Found>(`/api/v1/evidence${query}`)).body;
    const ids = async (query: string) => (await find(query)).data.map(({ evidenceId }) => evidenceId);

    beforeAll(async () => {
      answers['/tides'] = () => ({
        headers: { 'content-type': 'text/html' },
        body: PAGE.replaceAll('Opponents', 'Fishermen'),
      });
      copied = (await desk.add('/tides')).id;
      await desk.settled(copied);
      cited = (await desk.add('/gone', { passage: 'A zeppelin crossed the harbour.', title: 'Airships' })).id;
      await desk.settled(cited);
    });

    it('by the words of copies, which are marked where they stand', async () => {
      const [row] = (await find('?q=harbour+fishermen')).data;
      expect(row).toMatchObject({ evidenceId: copied, claim: { ref: desk.claim.ref }, foundIn: 'copy' });
      const marked = row!.snippet.filter(({ found }) => found).map(({ text }) => text);
      expect(marked).toEqual(expect.arrayContaining(['Fishermen', 'harbour']));
      expect(await ids('?q=fishermen+zeppelin')).toEqual([]);
    });

    it('by what the desk says of a piece, with or without a copy', async () => {
      const [row] = (await find('?q=zeppelin')).data;
      expect(row).toMatchObject({ evidenceId: cited, archive: 'failed', foundIn: 'piece' });
      expect(row!.snippet.map(({ text }) => text).join('')).toContain('A zeppelin crossed');
      expect(await ids('?q=airships')).toEqual([cited]);
      expect(await ids('?q=airships&archive=archived')).toEqual([]);
    });

    it('by words side by side, and by words that must not be there', async () => {
      expect(await ids('?q="fishermen+fear"')).toEqual([copied]);
      expect(await ids('?q="fear+fishermen"')).toEqual([]);
      expect(await ids('?q=fear+-opponents')).toEqual([copied]);
    });

    it('page by page, all of it when nothing is looked for', async () => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { data, page } = await find(`?limit=5${cursor && `&cursor=${cursor}`}`);
        seen.push(...data.map(({ evidenceId }) => evidenceId));
        cursor = page.nextCursor;
      }
      const all = await desk.newsroom.rows<{ id: string }>(
        'SELECT id FROM evidence ORDER BY created_at DESC, id DESC',
      );
      expect(seen).toEqual(all.map(({ id }) => id));
      expect((await find('?limit=1')).data[0]).toMatchObject({ foundIn: null, snippet: [] });
      expect((await desk.ayu.client.get('/api/v1/evidence?q=%20')).status).toBe(400);
    });
  });
});
