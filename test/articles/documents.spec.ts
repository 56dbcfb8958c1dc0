import { createHash } from 'node:crypto';
import { addFile, faults, openDesk, quotesOf, type Desk } from './desk.js';
import { column, encodeAs, makeDocx, makePdf } from './readers/make-documents.js';

describe('an article comes as a document', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.stop());

  const fetchRaw = async (path: string) => {
    const answer = await fetch(`${desk.app.url}${path}`, {
      headers: { authorization: `Bearer ${desk.staff.viewer.key}` },
    });
    return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()), status: answer.status };
  };

  it('in windows-1251: its words are stored, its bytes are kept, and it is said how they were read', async () => {
    const words =
      '<p>«Мост построят в будущем году», — сказал мэр города Иван Петров журналистам в среду.</p>';
    const bytes = encodeAs('windows-1251', `<meta charset=windows-1251><title>Мост</title>${words}`);
    const { status, body } = await addFile(desk.http, 'мост (1).html', bytes);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      format: 'html',
      title: 'Мост',
      language: 'ru',
      reading: { encoding: { name: 'windows-1251', how: 'declared' }, attachments: [] },
      original: { mediaType: 'text/html', fileName: 'мост (1).html', size: bytes.length },
    });
    const { bytes: text } = await fetchRaw(`/api/v1/articles/${body.id}/text`);
    expect(text.toString()).toContain('«Мост построят в будущем году», — сказал мэр');
    expect(createHash('sha256').update(text).digest('hex')).toBe(body.sha256);
    const original = await fetchRaw(`/api/v1/articles/${body.id}/original`);
    expect(original.bytes.equals(bytes)).toBe(true);
    expect(Object.fromEntries(original.headers)).toMatchObject({
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('мост (1).html').replace('(', '%28').replace(')', '%29')}`,
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
  });

  it('as UTF-16: the mark at the start is left out, and said', async () => {
    const bytes = Buffer.from('\ufeffWali kota berkata, “Jembatan itu selesai.”', 'utf16le');
    const { body } = await addFile(desk.http, 'a.txt', bytes);
    expect(body).toMatchObject({
      format: 'text',
      textLength: 42,
      reading: {
        encoding: { name: 'utf-16le', how: 'byte_order_mark' },
        steps: [{ code: 'left_out_byte_order_mark', count: 1 }],
      },
      original: { mediaType: 'text/plain' },
    });
  });

  it('as a PDF: its quotes are found, and its pages', async () => {
    const bytes = makePdf([
      column(['"Jembatan itu selesai tahun depan," kata Rina Contoh.']),
      column(['Tamat.']),
    ]);
    const { body } = await addFile(desk.http, 'a.pdf', bytes);
    expect(body).toMatchObject({ format: 'pdf', quoteCounts: { total: 1 } });
    expect((await quotesOf(desk.http, body.id))[0]!.content).toBe('Jembatan itu selesai tahun depan,');
    const places = await desk.http.get(`/api/v1/articles/${body.id}/places`);
    expect(places.body).toEqual({
      pages: [
        { page: 1, start: 0, end: 53 },
        { page: 2, start: 54, end: 60 },
      ],
      timecodes: [],
    });
  });

  it('as a Word document, an e-mail and subtitles', async () => {
    const docx = await addFile(desk.http, 'a.docx', makeDocx(['Siaran pers dari kota.']));
    const eml = await addFile(
      desk.http,
      'a.eml',
      'From: Rina <r@example.org>\nSubject: Siaran pers\nDate: 3 Nov 2026 10:00:00 +0700\n\nJembatan selesai.\n',
    );
    const srt = await addFile(desk.http, 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\nJembatan selesai.\n');
    expect([docx.body.format, srt.body.format]).toEqual(['docx', 'srt']);
    expect(eml.body).toMatchObject({
      format: 'eml',
      title: 'Siaran pers',
      author: 'Rina',
      publishedOn: '2026-11-03',
    });
  });

  it('and a text that came as it is has no other document', async () => {
    const { body } = await addFile(desk.http, 'a.txt', 'Teks biasa.');
    expect(body.original).toBeNull();
    expect((await fetchRaw(`/api/v1/articles/${body.id}/original`)).status).toBe(404);
  });

  it('of almost 10 MiB', async () => {
    const { status } = await addFile(
      desk.http,
      'a.txt',
      `Teks panjang. ${'\n'.repeat(10 * 1024 * 1024 - 1000)}`,
    );
    expect(status).toBe(202);
  });

  it('nested so deep that no reader follows: it is read or refused, and the desk goes on', async () => {
    const deep = await addFile(desk.http, 'a.html', '<div>'.repeat(20_000) + 'Teks.');
    expect([201, 422]).toContain(deep.status);
    const mail = `From: a\n${Array.from({ length: 200 }, (_, i) => `Content-Type: multipart/mixed; boundary="${i}"\n\n--${i}\n`).join('')}\nTeks`;
    expect(faults(await addFile(desk.http, 'a.eml', mail))).toEqual(['/file unreadable']);
    expect((await desk.http.get('/health/ready')).status).toBe(200);
  });
});
