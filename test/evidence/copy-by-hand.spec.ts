import { ArchivedDesk, type ArchivedPiece } from './archived-desk.js';

const PASSAGE = 'The council voted for the bridge by twelve votes to three.';
const HTML = `<!doctype html><title>Saved page</title><article><p>On Tuesday. ${PASSAGE}</p></article>`;
const PNG = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');

describe('a copy by hand', () => {
  let desk: ArchivedDesk;

  beforeAll(async () => {
    desk = await ArchivedDesk.open((_, reply) => reply.writeHead(403).end());
  });
  afterAll(() => desk.close());

  const failed = async () => desk.settled((await desk.add('/members', { passage: PASSAGE })).id);
  const bring = (id: string, bytes: string | Buffer, name: string, by = desk.ayu.client) => {
    const form = new FormData();
    form.set('file', new Blob([bytes as never]), name);
    return by.post<ArchivedPiece>(`/api/v1/evidence/${id}/copy`, form);
  };

  it('takes the place of one that the desk could not make, and says whose it is', async () => {
    const { id, version } = await failed();
    const { status, body } = await bring(id, HTML, 'bridge.html');
    expect([status, body.version]).toEqual([201, version]);
    const by = { id: desk.ayu.id, name: 'Ayu' };
    expect(body.archive).toMatchObject({ state: 'archived', reason: null, code: null, copiedBy: by });
    const copy = await desk.ayu.client.get<object>(`/api/v1/evidence/${id}/copy`);
    expect(copy.body).toMatchObject({
      ...{ finalUrl: null, status: null, headers: null, fileName: 'bridge.html', copiedBy: by },
      passage: { how: 'exact' },
    });
  });

  it('ends the wait for one that the desk would have made', async () => {
    const { id } = await desk.add('', { url: 'http://127.0.0.1:1/nobody' });
    await desk.newsroom.rows(
      `UPDATE captures SET state = 'pending', reason_code = 'unreachable', reason = 'It is away' WHERE evidence_id = $1`,
      [id],
    );
    expect((await bring(id, HTML, 'bridge.html')).body.archive.state).toBe('archived');
    const captures = await desk.newsroom.rows('SELECT state FROM captures WHERE evidence_id = $1', [id]);
    expect(captures.filter(({ state }) => state === 'pending')).toEqual([]);
  });

  it('may be a picture, which has no words', async () => {
    const { id } = await failed();
    expect((await bring(id, PNG, 'screen.png')).status).toBe(201);
    const { body } = await desk.ayu.client.get<object>(`/api/v1/evidence/${id}/copy`);
    expect(body).toMatchObject({
      mediaType: 'image/png',
      textProblem: 'picture',
      textLength: 0,
      passage: null,
    });
  });

  it.each([
    ['nothing', '', 'page.html', 'empty'],
    ['a program', Buffer.from('MZ\x90\0', 'latin1'), 'page.exe', 'file_type'],
    ['a program under another name', Buffer.from('\x7fELF\x02\x01\0\0', 'latin1'), 'page.pdf', 'file_type'],
    ['an archive of files', Buffer.from('PK\x03\x04 and so on', 'latin1'), 'page.zip', 'file_type'],
  ])('is not %s', async (_, bytes, name, code) => {
    const { id } = await failed();
    const refused = await bring(id, bytes, name);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/file', code }] } });
    expect((await desk.read(id)).archive.state).toBe('failed');
  });

  it('is brought by those who may write evidence, and read by all', async () => {
    const { id } = await failed();
    const dewi = await desk.newsroom.person('Dewi', 'publisher');
    expect((await bring(id, HTML, 'bridge.html', dewi.client)).status).toBe(403);
    await bring(id, HTML, 'bridge.html');
    expect((await dewi.client.get(`/api/v1/evidence/${id}/copy`)).status).toBe(200);
    expect((await desk.newsroom.app.client().get(`/api/v1/evidence/${id}/copy/text`)).status).toBe(401);
  });

  it('without a file is refused with what to send', async () => {
    const { id } = await failed();
    const form = new FormData();
    const refused = await desk.ayu.client.post(`/api/v1/evidence/${id}/copy`, form);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/file', code: 'missing' }] } });
  });
});
