import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { hire, PASSWORD, secretOf, type Hired } from '../people/staff.js';

describe('what a process writes down', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let sari: Hired;
  let desk: RunningProcess;
  const secrets: string[] = [];

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
    sari = await hire(app, ['contributor'], { email: 'sari@newsroom.example' });
    desk = await startProcess(app.database, { LOG_LEVEL: 'debug' });
    await work();
    await desk.stop();
  });
  afterAll(() => app?.stop());

  /** Everything that has a secret in it, right and wrong. */
  async function work(): Promise<void> {
    const admin = desk.client(staff.admin.key);
    const browser = desk.client();
    const signIn = await browser.post('/api/v1/auth/login', { email: sari.email, password: PASSWORD });
    const cookie = signIn.headers.getSetCookie()[0]!.split(';')[0]!.split('=')[1]!;
    await browser.get('/api/v1/me');
    await browser.post('/api/v1/auth/login', { email: sari.email, password: 'a wrong password' });
    const { body: key } = await admin.post<{ key: string }>('/api/v1/keys', { name: 'log', scopes: ['*'] });
    await desk.client(key.key).get('/api/v1/claims?q=what+people+searched+for');
    await desk.client(`${key.key}x`).get('/api/v1/me');
    const reset = await admin.post<{ token: string }>(`/api/v1/users/${sari.id}/password-reset`);
    const newPassword = 'another password for tests';
    await browser.post('/api/v1/auth/password', { token: reset.body.token, newPassword });
    await browser.post('/api/v1/auth/password', { token: reset.body.token, newPassword });
    await admin.send('POST', '/api/v1/claims', '{"statement": "words of a draft", ');
    await app.database.rows(
      `ALTER TABLE claims ADD CONSTRAINT no_room CHECK (statement NOT LIKE '%no room%')`,
    );
    const author = desk.client(staff.contributor.key);
    const failed = await author.post('/api/v1/claims', {
      statement: 'There is no room for it.',
      language: 'en',
    });
    expect(failed.status).toBe(500);
    secrets.push(PASSWORD, 'a wrong password', newPassword, cookie, reset.body.token);
    secrets.push(secretOf(key.key), secretOf(staff.admin.key));
    secrets.push(
      'what+people+searched+for',
      'words of a draft',
      'no room for it',
      new URL(app.database.appUrl).password,
    );
  }

  const lines = () =>
    desk
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('has no password, key, cookie, token, search or draft in it', () => {
    expect(secrets.every((secret) => secret.length > 5)).toBe(true);
    expect(secrets.filter((secret) => desk.output().includes(secret))).toEqual([]);
  });

  it('has one line of JSON for every request, with what was asked and how it was answered', () => {
    const requests = lines().filter(({ res }) => res);
    expect(requests.length).toBeGreaterThan(10);
    for (const line of requests)
      expect(line).toMatchObject({
        level: expect.any(Number),
        time: expect.any(Number),
        reqId: expect.stringMatching(/^[\da-f-]{36}$/),
        res: { statusCode: expect.any(Number) },
        responseTime: expect.any(Number),
      });
  });

  it('names the path and the method of a request', () => {
    const asked = lines().flatMap(({ req }) => (req ? [req as { method: string; path: string }] : []));
    expect(asked).toContainEqual(expect.objectContaining({ method: 'POST', path: '/api/v1/auth/login' }));
    expect(asked).toContainEqual(expect.objectContaining({ method: 'GET', path: '/api/v1/claims' }));
  });

  it('complains of nothing that was only a wrong request, and says what failed', () => {
    const err = {
      type: 'QueryFailedError',
      code: '23514',
      constraint: 'no_room',
      message: expect.any(String),
    };
    const complaint = { msg: 'unexpected error', err: { ...err, stack: expect.stringContaining('claims') } };
    expect(lines().filter(({ level }) => Number(level) >= 50)).toEqual([expect.objectContaining(complaint)]);
  });
});
