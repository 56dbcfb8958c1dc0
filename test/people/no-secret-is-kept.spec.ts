import { startApp, type RunningApp } from '../harness/start-app.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { hire, PASSWORD, type Hired } from './staff.js';

describe('passwords, tokens and keys', () => {
  let app: RunningApp;
  let logging: RunningProcess;
  let admin: Hired;
  const secrets = new Map<string, string>();

  beforeAll(async () => {
    app = await startApp();
    admin = await hire(app, ['admin'], { email: 'admin@newsroom.example' });
    logging = await startProcess(app.database, { LOG_LEVEL: 'trace' });
    await livethrough();
  });
  afterAll(async () => {
    await logging?.stop();
    await app?.stop();
  });

  /** Every way in which a secret is said, heard or refused. */
  async function livethrough(): Promise<void> {
    const note = (what: string, secret: string) => secrets.set(what, secret);
    note('a password', PASSWORD);
    note('a wrong password', 'a wrong password of this test');
    note('a first password', 'a first password of this test');
    note('a changed password', 'a changed password of this test');
    const browser = logging.client();
    const login = (password: string) => browser.post('/api/v1/auth/login', { email: admin.email, password });
    await login(secrets.get('a wrong password')!);
    const { headers } = await login(PASSWORD);
    note('a session', /=([\w-]{43});/.exec(headers.getSetCookie()[0]!)![1]!);
    await browser.post(`/api/v1/auth/login?password=${encodeURIComponent(PASSWORD)}`, {});
    const added = await browser.post<{ id: string; passwordSetup: { token: string } }>(
      '/api/v1/users',
      { email: 'new@newsroom.example', name: 'New', roles: ['viewer'] },
      { idempotencyKey: 'add somebody' },
    );
    note('a set-up token', added.body.passwordSetup.token);
    await browser.post('/api/v1/auth/password', {
      token: added.body.passwordSetup.token,
      newPassword: secrets.get('a first password'),
    });
    const reset = await browser.post<{ token: string }>(`/api/v1/users/${added.body.id}/password-reset`);
    note('a reset token', reset.body.token);
    await browser.post('/api/v1/me/password', {
      currentPassword: PASSWORD,
      newPassword: secrets.get('a changed password'),
    });
    const made = await browser.post<{ key: string }>('/api/v1/keys', { name: 'x', scopes: ['*'] });
    note('a key', made.body.key.slice(-43));
    await logging.client(made.body.key).get('/api/v1/users');
    await logging.client(`${made.body.key}x`).get('/api/v1/users');
  }

  it('stand in no line of the log', () => {
    const output = logging.output();
    expect(output).toMatch(/"url"|"req"/);
    for (const [what, secret] of secrets) expect([what, output.includes(secret)]).toEqual([what, false]);
  });

  it('stand in no row of the database', async () => {
    const tables = await app.database.rows<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
    );
    for (const { name } of tables.filter((table) => !table.name.startsWith('_'))) {
      const rows = await app.database.rows<{ text: string }>(`SELECT t::text FROM "${name}" t`);
      const text = rows.map((row) => Object.values(row)[0]).join('\n');
      for (const [what, secret] of secrets) {
        const spelt = [secret, Buffer.from(secret).toString('hex'), encodeURIComponent(secret)];
        expect([name, what, spelt.some((form) => text.includes(form))]).toEqual([name, what, false]);
      }
    }
  });

  it('hashes of passwords stand nowhere but in the account', async () => {
    const [row] = await app.database.rows(
      `SELECT count(*)::int AS n FROM (SELECT coalesce(before::text, '') || coalesce(after::text, '') AS text FROM audit_events
         UNION ALL SELECT payload::text FROM outbox_events) AS told WHERE text ~ 'argon2|Hash|hash'`,
    );
    expect(row).toEqual({ n: 0 });
    const { client } = await hire(app, ['admin']);
    for (const path of ['users', 'me', 'keys', `users/${admin.id}`]) {
      const { status, body } = await client.get(`/api/v1/${path}`);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/argon2|hash/i);
    }
  });
});
