import { startApp, type RunningApp } from '../harness/start-app.js';

describe('the files of the page', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  it('are kept by browsers and asked for by their ETag', async () => {
    const first = await fetch(`${app.url}/`);
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('content-security-policy')).toContain("script-src 'self';style-src 'self'");
    const again = await fetch(`${app.url}/`, {
      headers: { 'if-none-match': first.headers.get('etag')!, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/nothing',
    '/desk',
    '/desk/nothing.js',
    '/desk/../package.json',
    '/desk/%2e%2e/package.json',
    '/web/public/index.html',
  ])('leave an unknown path alone: %s', async (path) => {
    const answer = await fetch(`${app.url}${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('are not to be written to', async () => {
    const answer = await fetch(`${app.url}/`, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
