import { connect } from 'node:net';
import { hire, type Member } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

/** An answer as it came over the wire. */
interface RawAnswer {
  status: number;
  type: string;
  allow: string | undefined;
  problem: { status: number; code: string; requestId: string; errors?: { pointer?: string; code: string }[] };
}

const KIB = 1024;

describe('requests that cannot be read', () => {
  let app: RunningApp;
  let editor: Member;

  beforeAll(async () => {
    app = await startApp();
    editor = await hire(app, 'editor', ['contributor', 'checker']);
  });
  afterAll(() => app?.stop());

  /** Sends bytes as they are on a connection of their own. */
  async function sendBytes(...parts: (string | Buffer)[]): Promise<RawAnswer> {
    const { hostname, port } = new URL(app.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let received = '';
      socket.on('data', (chunk) => (received += chunk.toString('utf8')));
      socket.on('end', () => resolve(received));
      socket.on('error', (error) => (received ? resolve(received) : reject(error)));
      for (const part of parts) socket.write(part);
    });
    return readAnswer(answer);
  }

  function send(
    requestLine: string,
    { type = 'application/json', body = Buffer.alloc(0), headers = '' }: Partial<Sent> = {},
  ): Promise<RawAnswer> {
    return sendBytes(
      `${requestLine} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer ${editor.key}\r\n` +
        `${headers}Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
      Buffer.from(body),
    );
  }

  const claim = (members: string): string => `{"statement":"It rained.","language":"en"${members}}`;
  const nested = (depth: number): string => `,"translations":${'{"x":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each<[string, number, string, string | Buffer]>([
    ['JSON that ends too early', 400, 'not_json', '{"statement": '],
    ['JSON with a comment', 400, 'not_json', '{} // nothing'],
    ['bytes that are not UTF-8', 400, 'not_utf8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['a UTF-16 body', 400, 'not_utf8', Buffer.from('\ufeff{}', 'utf16le')],
    ['a list', 400, 'not_an_object', '[]'],
    ['a bare text', 400, 'not_an_object', '"statement"'],
    ['JSON 33 deep', 400, 'too_deep', claim(nested(32))],
    ['JSON 20,000 deep', 400, 'too_deep', claim(nested(20_000))],
    ['__proto__', 400, 'unknown_field', claim(',"__proto__":{"admin":true}')],
    ['__proto__ further down', 400, 'unknown_field', claim(',"claimant":{"__proto__":{}}')],
    ['constructor', 400, 'unknown_field', claim(',"constructor":{}')],
    ['NUL in a text', 422, 'nul', '{"statement":"It\\u0000rained.","language":"en"}'],
    ['half a surrogate pair', 422, 'lone_surrogate', '{"statement":"\\ud83c","language":"en"}'],
    ['a pair the wrong way round', 422, 'lone_surrogate', '{"statement":"\\udf27\\ud83c","language":"en"}'],
  ])('%s: %i %s', async (_, status, code, body) => {
    const { problem } = await send('POST /api/v1/claims', { body });
    expect(problem.status).toBe(status);
    expect(problem.errors?.map((fault) => fault.code)).toContain(code);
  });

  it('half a surrogate pair in an e-mail address, from anybody: 422', async () => {
    const body = '{"email":"\\ud83c@desk.example","password":"x"}';
    const { problem } = await send('POST /api/v1/auth/login', { body });
    expect(problem).toMatchObject({ status: 422, code: 'invalid' });
  });

  it('JSON 32 deep is read, and refused for what it says', async () => {
    const { problem } = await send('POST /api/v1/claims', { body: claim(nested(31)) });
    expect(problem).toMatchObject({ status: 422, errors: [{ code: 'not_translations' }] });
  });

  it.each<[string, string, number, string]>([
    ['an unknown route', 'GET /api/v1/weather', 404, 'not_found'],
    ['an unknown version of the API', 'GET /api/v2/claims', 404, 'not_found'],
    ['a broken percent-encoding', 'GET /api/v1/claims/%E0%A4%A', 400, 'bad_address'],
    ['a percent-encoding that is not UTF-8', 'GET /api/v1/claims/%ff', 400, 'bad_address'],
    ['a NUL in the address', 'GET /api/v1/claims/%00', 404, 'not_found'],
    ['a parameter twice', 'GET /api/v1/claims?limit=1&limit=2', 400, 'invalid_parameter'],
    ['an unknown parameter', 'GET /api/v1/claims?nickname=x', 400, 'unknown_field'],
    ['a parameter that is lost on the way', 'GET /api/v1/claims?constructor=x', 400, 'unknown_field'],
    ['a parameter as a list', 'GET /api/v1/claims?limit[]=1', 400, 'unknown_field'],
    ['a limit of none', 'GET /api/v1/claims?limit=0', 400, 'invalid_parameter'],
    ['a limit that is too great', 'GET /api/v1/claims?limit=101', 400, 'invalid_parameter'],
    ['a cursor of nobody', 'GET /api/v1/claims?cursor=abc', 400, 'bad_cursor'],
    ['a verb that nobody knows', 'BREW /api/v1/claims', 400, 'malformed'],
    ['a request line that is none', 'GET', 400, 'malformed'],
  ])('%s', async (_, requestLine, status, code) => {
    expect((await send(requestLine)).problem).toMatchObject({ status, code });
  });

  it('a limit that is no number has that one fault', async () => {
    const { problem } = await send('GET /api/v1/claims?limit=abc');
    expect(problem.errors).toEqual([{ pointer: '?limit', code: 'not_a_whole_number' }]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s where it is not known: 405 with Allow',
    async (verb) => {
      const { problem, allow } = await send(`${verb} /api/v1/claims`);
      expect(problem).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(allow?.split(', ')).toEqual(expect.arrayContaining(['GET', 'POST']));
    },
  );

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'image/png'])(
    'a body of type %s: 415',
    async (type) => {
      const { problem } = await send('POST /api/v1/claims', { type, body: claim('') });
      expect(problem).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    },
  );

  it('headers of more than 16 KiB: 431', async () => {
    const { problem } = await send('GET /api/v1/me', { headers: `X-Long: ${'x'.repeat(17 * KIB)}\r\n` });
    expect(problem).toMatchObject({ status: 431, code: 'headers_too_large' });
  });

  it('a body of more than 1 MiB: 413', async () => {
    const { problem } = await send('POST /api/v1/claims', { body: claim(`,"x":"${'x'.repeat(KIB * KIB)}"`) });
    expect(problem).toMatchObject({ status: 413, code: 'too_large' });
  });

  it('an article of more than 10 MiB: 413', async () => {
    const body = `{"text":"${'x'.repeat(10 * KIB * KIB)}"}`;
    expect((await send('POST /api/v1/articles', { body })).problem).toMatchObject({ status: 413 });
  });

  it('nothing of it was stored', async () => {
    expect(await app.database.rows('SELECT id FROM claims')).toEqual([]);
    expect(await app.database.rows('SELECT id FROM articles')).toEqual([]);
  });
});

interface Sent {
  type: string;
  body: string | Buffer;
  headers: string;
}

/** Reads an answer, which must be a problem of the contract's shape. */
function readAnswer(raw: string): RawAnswer {
  const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();
  const type = header('content-type') ?? '';
  expect(type).toMatch(/^application\/problem\+json/);
  const problem = JSON.parse(/^[\da-f]+\r\n/.test(body) ? body.split('\r\n')[1]! : body);
  expect(problem).toMatchObject({ status, type: `urn:claimdesk:problem:${problem.code}` });
  expect(problem.requestId).toMatch(/^[\da-f-]{36}$/);
  return { status, type, allow: header('allow'), problem };
}
