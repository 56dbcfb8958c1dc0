import { setTimeout as sleep } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { Client } from 'pg';
import { column, encodeAs, makeDocx, makePdf, utf16be } from '../articles/readers/make-documents.js';
import { RedactionDesk } from './redaction-desk.js';

const NAME = 'Añdi Tersembunyi';
const PARAGRAPHS = ['The council voted for the bridge.', 'The work begins in spring, the mayor said.'];
const page = (head: string, foot = '') =>
  `<!doctype html><html><head>${head}<title>Bridge</title></head><body><article>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article>${foot}</body></html>`;

/** A file upon the only page of a PDF. */
const attaching = (name: string, content: string) => ({
  annotation: `<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type /Filespec /F (${name}) /EF << /F 6 0 R >> >> >>`,
  object: `<< /Type /EmbeddedFile /Length ${content.length} >>\nstream\n${content}\nendstream`,
});

const hex = (text: string) => `<feff${utf16be(text).toString('hex')}>`;
const xmp = deflateSync(
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description><a>A&#xF1;di Tersembunyi</a></rdf:Description></rdf:RDF></x:xmpmeta>`,
).toString('latin1');

/** Pages and files that say the name where no reader sees it. */
const HIDING: [where: string, name: string, bytes: Buffer][] = [
  ['in a comment', 'a.html', Buffer.from(page(`<!-- by ${NAME} -->`))],
  ['with tags within it', 'b.html', Buffer.from(page('', '<footer>A<b>ñdi</b>\n  Tersembunyi</footer>'))],
  ['with entities', 'c.html', Buffer.from(page('<meta name="x" content="A&ntilde;di&#32;Tersembunyi">'))],
  ['with escapes', 'd.html', Buffer.from(page('<script>x = "A\\u00f1di Tersembunyi"</script>'))],
  [
    'in another encoding',
    'e.html',
    encodeAs('windows-1252', page(`<meta charset="windows-1252"><!--${NAME}-->`)),
  ],
  [
    'in the margin of each page',
    'f.pdf',
    makePdf(
      [PARAGRAPHS, PARAGRAPHS.toReversed(), PARAGRAPHS].map((lines, n) => [
        { text: NAME, y: 820 },
        ...column([...lines, ...'abc'].map((line) => line + '.'.repeat(n))),
      ]),
    ),
  ],
  [
    'in a note upon a page',
    'g.pdf',
    makePdf([column(PARAGRAPHS)], {
      annotation: `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ${hex(NAME)} >>`,
    }),
  ],
];

const BOOKMARKED = makePdf([column(PARAGRAPHS)], {
  catalog: '/Outlines << /First 6 0 R >>',
  object: `<< /Title ${hex(NAME)} /Dest [4 0 R /Fit] >>`,
});
const packet = `<< /Type /Metadata /Subtype /XML /Filter /FlateDecode /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`;
const DESCRIBED = makePdf([column(PARAGRAPHS)], { catalog: '/Metadata 6 0 R', object: packet });
const PAGE_DESCRIBED = makePdf([column(PARAGRAPHS)], { page: '/Metadata 6 0 R', object: packet });
/** Says in other words what stands on the page, for those who do not see it. */
const TOLD = makePdf([column(PARAGRAPHS)], {
  catalog: '/StructTreeRoot << /Type /StructTreeRoot /K [6 0 R] /ParentTree << /Nums [0 [6 0 R]] >> >>',
  page: '/StructParents 0',
  object: `<< /Type /StructElem /S /Figure /Pg 4 0 R /K 0 /Alt ${hex(NAME)} >>`,
});

describe('words that a court orders gone, in the bytes of files', () => {
  let desk: RedactionDesk;
  let claimId: string;

  beforeAll(async () => {
    desk = await RedactionDesk.open();
    claimId = (await draft('The bridge is built.')).body.id;
  });
  afterAll(() => desk?.close());

  const http = () => desk.staff.contributor.http;

  const draft = (statement: string) =>
    http().post<{ id: string }>('/api/v1/claims', { statement, language: 'en' });

  async function copied(name: string, bytes: Buffer, more = {}): Promise<string> {
    const given = { url: `https://page.example/${name}`, stance: 'supports', kind: 'primary', ...more };
    const { body } = await http().post<{ id: string }>(`/api/v1/claims/${claimId}/evidence`, given);
    expect((await http().post(`/api/v1/evidence/${body.id}/copy`, file(name, bytes))).status).toBe(201);
    return body.id;
  }

  async function added(name: string, bytes: Buffer): Promise<string> {
    const { status, body } = await http().post<{ id: string }>('/api/v1/articles', file(name, bytes));
    expect([status, body]).toEqual([201, expect.anything()]);
    return body.id;
  }

  function file(name: string, bytes: Buffer): FormData {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return form;
  }

  const originals = () =>
    desk.app.database.rows<{ id: string }>('SELECT article_id AS id FROM article_originals');

  /** What readers of the events are told of the last redaction. */
  async function redacted(): Promise<object> {
    const [event] = await desk.app.database.rows<{ payload: object }>(
      `SELECT payload FROM outbox_events WHERE type = 'content.redacted' ORDER BY position DESC LIMIT 1`,
    );
    return event!.payload;
  }

  it.each(HIDING)('are found %s, and the file goes, but not what it was read as', async (_, name, bytes) => {
    const id = await copied(name, bytes);
    const article = await added(name, bytes);
    const other = await added('other.html', Buffer.from(page('<!-- by nobody -->')));
    const dry = await desk.words([NAME], '--dry-run');
    expect(dry.err).toMatch(/^captures\t1$/m);
    expect((await originals()).map((row) => row.id)).toContain(article);
    const { failure, err } = await desk.words([NAME]);
    expect(failure).toBeUndefined();
    expect(err).not.toContain('could not be read');
    expect((await originals()).map((row) => row.id)).not.toContain(article);
    expect((await originals()).map((row) => row.id)).toContain(other);
    expect(await desk.app.database.rows('SELECT FROM blobs')).toEqual([]);
    const { body } = await http().get<{ archive: object }>(`/api/v1/evidence/${id}`);
    expect(body.archive).toMatchObject({ state: 'impossible', reason: 'Its copy was redacted.' });
    expect(await redacted()).toMatchObject({ articleIds: [article], claimIds: [], evidenceIds: [id] });
    const text = await http().get<string>(`/api/v1/articles/${article}/text`);
    expect(text.body).toContain(PARAGRAPHS[0]);
  });

  it.each([
    ['a bookmark', BOOKMARKED],
    ['packed metadata', DESCRIBED],
    ['packed metadata of a page', PAGE_DESCRIBED],
    ['other words for those who see nothing', TOLD],
  ])('are found in %s of a PDF', async (_, bytes) => {
    const id = await copied('described.pdf', bytes);
    const { failure, err } = await desk.words([NAME]);
    expect(failure).toBeUndefined();
    expect(err).not.toContain('could not be read');
    expect(await redacted()).toMatchObject({ evidenceIds: expect.arrayContaining([id]) });
    expect(await desk.app.database.rows('SELECT FROM blobs')).toEqual([]);
  });

  it('may be in a picture, which is named for a person to look at', async () => {
    const picture = Buffer.from('\x89PNG\r\n\x1a\n of a page', 'latin1');
    const id = await copied('page.png', picture, { note: `A picture of ${NAME}.` });
    const { failure, err } = await desk.words([NAME]);
    expect(failure).toBeUndefined();
    expect(err).toContain(`redact those that say the words.\nevidence ${id}\n`);
    expect(await desk.app.database.rows('SELECT FROM blobs')).toHaveLength(1);
  });

  it.each<[where: string, name: string, bytes: Buffer]>([
    [
      'a picture of a Word file',
      'a.docx',
      makeDocx(PARAGRAPHS, [{ name: 'word/media/image1.png', content: 'PNG' }]),
    ],
    [
      'a file within a Word file',
      'b.docx',
      makeDocx(PARAGRAPHS, [{ name: 'word/embeddings/table.xlsx', content: 'PK' }]),
    ],
    ['a scanned page of a PDF', 'c.pdf', makePdf([column(PARAGRAPHS), []])],
    [
      'a picture upon a page of a PDF',
      'd.pdf',
      makePdf([column(PARAGRAPHS)], {
        object: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Length 1 >>\nstream\nx\nendstream',
      }),
    ],
    ['a file attached to a PDF', 'e.pdf', makePdf([column(PARAGRAPHS)], attaching('scan.png', 'PNG'))],
  ])('may be in %s, which is named for a person to look at', async (_, name, bytes) => {
    const id = await copied(name, bytes);
    await draft(`It was ${NAME}.`);
    const { failure, err } = await desk.words([NAME]);
    expect(failure).toBeUndefined();
    expect(err).toMatch(new RegExp(`^evidence ${id}$`, 'm'));
  });

  it('may be in a copy that somebody has changed in the store, which is named; one that was redacted is not', async () => {
    const gone = await copied('gone.html', Buffer.from(page(`<!-- ${NAME} -->`)));
    expect((await desk.words([NAME])).failure).toBeUndefined();
    const id = await copied('changed.html', Buffer.from(page('<!-- as it was -->')));
    await desk.app.database.rows(
      'UPDATE blobs SET bytes = $2 WHERE sha256 = (SELECT sha256 FROM captures WHERE evidence_id = $1)',
      [id, Buffer.from(page(`<!-- ${NAME} -->`))],
    );
    await draft(`It was ${NAME}.`);
    const { failure, err } = await desk.words([NAME]);
    expect(failure).toBeUndefined();
    expect(err).toMatch(new RegExp(`^evidence ${id}$`, 'm'));
    expect(err).not.toContain(gone);
  });

  it('are found in files that come while the others are looked into', async () => {
    const hiding = Buffer.from(page(`<!-- late, by ${NAME} -->`));
    const id = await copied('late.html', hiding);
    await desk.app.database.rows(`UPDATE captures SET state = 'pending' WHERE evidence_id = $1`, [id]);
    const { body } = await http().post<{ id: string }>('/api/v1/articles', { text: PARAGRAPHS[0] });
    const other = new Client({ connectionString: desk.app.database.ownerUrl });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query('LOCK TABLE audit_events IN ROW EXCLUSIVE MODE');
      const redacting = desk.words([NAME]);
      await untilLogIsWaitedFor();
      await other.query(`UPDATE captures SET state = 'archived' WHERE evidence_id = $1`, [id]);
      await other.query(
        `INSERT INTO article_originals (article_id, media_type, bytes) VALUES ($1, 'text/html', $2)`,
        [body.id, hiding],
      );
      await other.query('COMMIT');
      expect((await redacting).failure).toBeUndefined();
    } finally {
      await other.end();
    }
    expect(await redacted()).toMatchObject({ articleIds: [body.id], evidenceIds: [id] });
  });

  /** A redaction waits there for whoever writes, once it has looked. */
  async function untilLogIsWaitedFor(): Promise<void> {
    const waiting = `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE d.datname = current_database() AND l.relation = 'audit_events'::regclass AND NOT l.granted`;
    while ((await desk.app.database.rows(waiting)).length === 0) await sleep(20);
  }
});
