import type { ArticleAnswer } from '../../src/articles/article-answer.dto.js';
import type { CarriedAnswer, NewVersionAnswer } from '../../src/articles/versions.dto.js';
import type { ProblemBody } from '../harness/http-client.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { addArticle, ended, faults, openDesk, quotesOf, type Desk } from './desk.js';

/** What a test looks at in a note. */
interface Note {
  id: string;
  version: number;
  words: { quoteId: string | null; start: number | null; exact: string };
}

const FIRST = 'Wali kota membuka jembatan itu pada hari Rabu di depan warga yang datang.';
const SAME = '“Kami membangun jembatan ini bersama warga kota,” kata Rina Contoh.';
const MOVED = '“Biayanya dua puluh miliar rupiah dari anggaran kota,” kata Budi Contoh.';
const CHANGED = '“Jembatan lama akan ditutup pada bulan Mei untuk kendaraan berat,” kata Sari Contoh.';
const GONE = '“Saya tidak tahu apa-apa tentang retakan di tiangnya,” kata Tono Contoh.';
const OLD = [FIRST, SAME, CHANGED, GONE, MOVED].join('\n');
const NEW = [
  FIRST,
  MOVED,
  SAME,
  CHANGED.replace('Mei', 'Juni'),
  'Satu kalimat baru tanpa kutipan.',
  'Tamat.',
].join('\n');

describe('a newer version of an article', () => {
  let desk: Desk;
  let site: Site;
  let served = OLD;
  beforeAll(async () => {
    site = await openSite((_, answer) =>
      answer.setHeader('content-type', 'text/html; charset=utf-8').end(
        `<title>Jembatan</title><article>${served
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}</article>`,
      ),
    );
    desk = await openDesk({ egress: site.egress });
  });
  afterAll(async () => {
    await desk.stop();
    await site.close();
  });

  /** The old version: every quote accepted but the last, which is rejected; the first with a speaker of the registry. */
  async function decided(text = OLD) {
    const article = await addArticle(desk.http, { text, publishedOn: '2026-05-03', title: 'Jembatan' });
    const quotes = await quotesOf(desk.http, article.id);
    expect(quotes).toHaveLength(4);
    await desk.http.patch(
      `/api/v1/quotes/${quotes[0]!.id}`,
      { speakers: [{ name: 'Rina Contoh, S.H.' }], kind: 'mixed' },
      { etag: 1 },
    );
    for (const [i, { id }] of quotes.entries()) {
      const { etag } = await desk.http.get(`/api/v1/quotes/${id}`);
      const decision = i < 3 ? { decision: 'accepted' } : { decision: 'rejected', reason: 'Bukan klaim' };
      await desk.http.post(`/api/v1/quotes/${id}/decision`, decision, { etag: etag! });
    }
    return article;
  }
  const addVersion = <Body = NewVersionAnswer>(id: string, body?: object) =>
    desk.http.post<Body>(`/api/v1/articles/${id}/versions`, body);
  const carriedOf = async (id: string) =>
    (await desk.http.get<{ data: CarriedAnswer[] }>(`/api/v1/articles/${id}/carried`)).body.data;
  const read = async (id: string) => (await desk.http.get<ArticleAnswer>(`/api/v1/articles/${id}`)).body;

  describe('carries over what people have decided', () => {
    let earlier: ArticleAnswer;
    let version: NewVersionAnswer;
    beforeAll(async () => {
      earlier = await decided();
      const answer = await addVersion(earlier.id, { text: NEW });
      expect(answer.status).toBe(201);
      version = answer.body;
    });

    it('and says for each quote what became of it', async () => {
      expect(version).toMatchObject({ added: true, carried: { same: 1, moved: 1, changed: 1, vanished: 1 } });
      const carried = await carriedOf(version.articleId);
      expect(carried.map(({ outcome, after }) => [outcome, after?.content ?? null, after?.decision])).toEqual(
        [
          ['same', 'Kami membangun jembatan ini bersama warga kota,', 'accepted'],
          ['changed', 'Jembatan lama akan ditutup pada bulan Juni untuk kendaraan berat,', 'suggested'],
          ['vanished', null, undefined],
          ['moved', 'Biayanya dua puluh miliar rupiah dari anggaran kota,', 'rejected'],
        ],
      );
      expect(carried[1]!.before.content).toContain('bulan Mei');
    });

    it('with kind, speakers and reason, once each', async () => {
      const quotes = await quotesOf(desk.http, version.articleId);
      expect(quotes.map(({ content }) => content.slice(0, 6))).toEqual(['Biayan', 'Kami m', 'Jembat']);
      expect(quotes[1]).toMatchObject({
        kind: 'mixed',
        speakers: [{ name: 'Rina Contoh, S.H.', resolvedBy: 'human' }],
        decidedBy: { name: desk.staff.contributor.name },
      });
      expect(quotes[0]).toMatchObject({ decision: 'rejected', decisionReason: 'Bukan klaim' });
    });

    it('and both versions know each other; the text of the earlier one is untouched', async () => {
      const [old, now] = [await read(earlier.id), await read(version.articleId)];
      expect(old).toMatchObject({
        sha256: earlier.sha256,
        newer: { articleId: now.id, carried: version.carried },
      });
      expect(now).toMatchObject({
        earlier: { articleId: old.id },
        newer: null,
        title: 'Jembatan',
        publishedOn: '2026-05-03',
      });
      expect(await quotesOf(desk.http, old.id)).toHaveLength(4);
    });

    it('and the log and the news tell of it', async () => {
      const [event] = await desk.app.database.rows(
        `SELECT after FROM audit_events WHERE stream = $1 AND action = 'article.version_added'`,
        [`article:${earlier.id}`],
      );
      expect(event).toEqual({
        after: { articleId: version.articleId, earlierId: earlier.id, carried: version.carried },
      });
      const news = await desk.app.database.rows(
        `SELECT 1 FROM outbox_events WHERE type = 'article.version_added'`,
      );
      expect(news).toHaveLength(1);
    });

    it('only once: who comes later is told which one is there', async () => {
      const answer = await addVersion<ProblemBody>(earlier.id, { text: `${NEW} Lagi.` });
      expect([answer.status, answer.body.code, answer.body.errors]).toEqual([
        409,
        'conflict',
        [{ pointer: '', code: 'newer_version', params: { articleId: version.articleId } }],
      ]);
    });
  });

  it('carries on what nobody has looked at again since it changed, and says when it is gone', async () => {
    const { id } = await decided();
    const second = (await addVersion(id, { text: NEW })).body.articleId;
    const third = (await addVersion(second, { text: `${NEW} Sungguh tamat.` })).body;
    expect(third.carried).toEqual({ same: 3, moved: 0, changed: 0, vanished: 0 });
    const waiting = (await carriedOf(third.articleId)).find(({ before }) => before.decision === 'suggested');
    expect(waiting!.after).toMatchObject({
      content: expect.stringContaining('bulan Juni'),
      decision: 'suggested',
    });
    const fourth = (await addVersion(third.articleId, { text: [FIRST, MOVED, SAME].join('\n') })).body;
    expect(fourth.carried).toMatchObject({ vanished: 1 });
    const gone = (await carriedOf(fourth.articleId)).find(({ outcome }) => outcome === 'vanished');
    expect(gone!.before.content).toContain('bulan Juni');
  });

  describe('takes notes along', () => {
    const note = async (articleId: string, on: object) =>
      (
        await desk.http.post<Note>(`/api/v1/articles/${articleId}/threads`, {
          kind: 'question',
          body: 'Who?',
          ...on,
        })
      ).body.id;
    const notesOn = async (articleId: string) =>
      (await desk.http.get<{ data: Note[] }>(`/api/v1/articles/${articleId}/threads`)).body.data;

    it('with their quotes, decided or not, and with words beside; those whose words have vanished last', async () => {
      const { id } = await addArticle(desk.http, { text: OLD });
      const [same, , gone] = await quotesOf(desk.http, id);
      const at = OLD.indexOf('Wali kota membuka');
      const ids = [
        await note(id, { start: at, end: at + 'Wali kota membuka jembatan itu'.length }),
        await note(id, { quoteId: same!.id }),
        await note(id, { quoteId: gone!.id }),
        await note(id, { start: gone!.end + 2, end: gone!.end + 2 + 'kata Tono Contoh'.length }),
      ];
      const { articleId, carried } = (await addVersion(id, { text: NEW })).body;
      expect(carried).toMatchObject({ same: 1, vanished: 1 });
      const found = await quotesOf(desk.http, articleId);
      const carriedSame = found.find(({ content }) => content === same!.content)!;
      expect(carriedSame).toMatchObject({ decision: 'suggested' });
      expect(await notesOn(id)).toEqual([]);
      const late = await desk.http.post<ProblemBody>(`/api/v1/articles/${id}/threads`, {
        ...{ kind: 'question', body: 'And now?', quoteId: same!.id },
      });
      expect([late.status, ...faults(late)]).toEqual([409, ' newer_version']);
      const notes = await notesOn(articleId);
      expect(notes.map((one) => [one.id, one.words.quoteId, one.words.start, one.version])).toEqual([
        [ids[0], null, at, 2],
        [ids[1], carriedSame.id, carriedSame.start, 2],
        [ids[2], gone!.id, null, 2],
        [ids[3], null, null, 2],
      ]);
      expect(notes[2]!.words.exact).toBe(gone!.content);
      const [logged] = await desk.app.database.rows(
        `SELECT after FROM audit_events WHERE stream = $1 AND action = 'notes.carried'`,
        [`article:${articleId}`],
      );
      expect(logged).toEqual({ after: { earlierId: id, notes: expect.arrayContaining(ids) } });
      const third = (await addVersion(articleId, { text: `${NEW} Sungguh tamat.` })).body.articleId;
      const places = (await notesOn(third)).map(({ words }) => words.start);
      expect(places).toEqual(notes.map(({ words }) => words.start));
    });
  });

  it('is none where the text is the same', async () => {
    const { id } = await decided();
    const answer = await addVersion(id, { text: OLD });
    expect([answer.status, answer.body]).toEqual([
      200,
      { added: false, articleId: id, jobId: null, carried: { same: 0, moved: 0, changed: 0, vanished: 0 } },
    ]);
    expect((await read(id)).newer).toBeNull();
  });

  it('is one, when two are sent at once', async () => {
    const { id } = await decided();
    const both = await Promise.all([1, 2].map((n) => addVersion<ProblemBody>(id, { text: `${NEW} ${n}` })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = both.find(({ status }) => status === 409)!;
    expect(faults(lost)).toEqual([' newer_version']);
  });

  it('is fetched from the address where nothing is sent', async () => {
    const article = await addArticle(desk.http, { url: `${site.url}/jembatan` });
    expect((await addVersion(article.id)).body.added).toBe(false);
    served = NEW;
    const { status, body } = await addVersion(article.id);
    expect([status, body.added]).toEqual([201, true]);
    expect(await read(body.articleId)).toMatchObject({
      sameAddress: null,
      earlier: { articleId: article.id },
    });
  });

  it('needs something to be read from', async () => {
    const { id } = await addArticle(desk.http, { text: 'Tanpa alamat apa pun.' });
    expect(faults(await addVersion(id))).toEqual(['/text text_missing']);
  });

  it('too long for a request has its quotes carried over by the job', async () => {
    const { id } = await decided();
    const { body } = await addVersion(id, {
      text: `${NEW}\n${'Kalimat tanpa kutipan sama sekali.\n'.repeat(7000)}`,
    });
    expect(await ended(desk.http, { id: body.jobId! })).toMatchObject({ state: 'succeeded' });
    expect((await read(body.articleId)).earlier!.carried).toEqual({
      same: 1,
      moved: 1,
      changed: 1,
      vanished: 1,
    });
  });

  it('is for those who may add articles', async () => {
    const { id } = await addArticle(desk.http, { text: 'Sebuah teks.' });
    const answer = await desk.staff.viewer.http.post(`/api/v1/articles/${id}/versions`, { text: 'Lain.' });
    expect(answer.status).toBe(403);
  });
});
