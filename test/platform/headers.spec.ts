import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

const PATHS = [
  '/',
  '/api/v1/me',
  '/api/v1/claims?limit=0',
  '/nowhere',
  '/feed.json',
  '/corrections',
  '/api/docs',
];

describe('every answer', () => {
  let app: RunningApp;
  let staff: Newsroom;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  const headersOf = async (path: string, sent: Record<string, string> = {}) =>
    (await fetch(`${app.url}${path}`, { headers: sent, redirect: 'manual' })).headers;

  it.each(PATHS)('%s lets a browser load nothing from elsewhere and nobody frame it', async (path) => {
    const headers = await headersOf(path);
    const policy = Object.fromEntries(
      (headers.get('content-security-policy') ?? '').split(/;\s*/).map((part) => {
        const [name, ...sources] = part.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(["'self'", undefined]).toContain(policy['script-src']);
    expect(JSON.stringify(policy)).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each(PATHS)('%s names its request, never by a name that the caller made up', async (path) => {
    const ids = [await headersOf(path, { 'x-request-id': 'mine' }), await headersOf(path)].map((headers) =>
      headers.get('x-request-id'),
    );
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f-]{17}$/);
    expect(new Set(ids).size).toBe(2);
  });

  it('that is a problem has the request in its body too', async () => {
    const { headers, body } = await app.client().get<{ requestId: string }>('/api/v1/me');
    expect(body.requestId).toBe(headers.get('x-request-id'));
  });

  it('to a change has the request that the log knows', async () => {
    const { headers, body } = await staff.contributor.http.post<{ id: string }>('/api/v1/claims', {
      statement: 'It rained.',
      language: 'en',
    });
    const rows = await app.database.rows(
      `SELECT request_id FROM audit_events WHERE stream = 'claim:' || $1`,
      [body.id],
    );
    expect(rows).toEqual([{ request_id: headers.get('x-request-id') }]);
  });

  it('of the API is kept by nobody on the way', async () => {
    expect((await headersOf('/api/v1/me')).get('cache-control')).toBe('no-store');
    expect((await staff.viewer.http.get('/api/v1/claims')).headers.get('cache-control')).toBe('no-store');
  });

  it('binds browsers to https only where the desk has it', async () => {
    expect((await headersOf('/api/v1/me')).get('strict-transport-security')).toBeNull();
    const secure = await startApp({ publicUrl: 'https://desk.example', publicUrlGiven: true });
    const { headers } = await fetch(`${secure.url}/api/v1/me`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    await secure.stop();
  });

  it('lets no other site read the API', async () => {
    const headers = await headersOf('/api/v1/me', { origin: 'https://elsewhere.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
