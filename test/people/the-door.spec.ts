import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { asOperator, hire, makeKey, type Hired } from './staff.js';
import { startTwin } from './twin.js';
import { updateUser } from '../../src/people/users/change-users.js';

const MISSING = '/api/v1/users/019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';

describe('the door', () => {
  let app: RunningApp;
  let admin: Hired;
  let viewer: Hired;

  beforeAll(async () => {
    app = await startApp();
    admin = await hire(app, ['admin']);
    viewer = await hire(app, ['viewer']);
  });
  afterAll(() => app?.stop());

  describe('judges in a fixed order', () => {
    const BROKEN = '{"roles": [';
    const UNKNOWN = { nickname: 'x' };
    const WRONG = { name: '' };
    it.each<[number, string, string, unknown, string | undefined, string]>([
      [401, 'nobody', MISSING, BROKEN, undefined, 'not_signed_in'],
      [403, 'viewer', MISSING, BROKEN, undefined, 'role_missing'],
      [404, 'admin', MISSING, BROKEN, undefined, 'not_found'],
      [400, 'admin', 'viewer', BROKEN, undefined, 'malformed'],
      [400, 'admin', 'viewer', UNKNOWN, undefined, 'unknown_field'],
      [428, 'admin', 'viewer', WRONG, undefined, 'if_match_missing'],
      [412, 'admin', 'viewer', WRONG, '"99"', 'stale'],
      [422, 'admin', 'viewer', WRONG, '"1"', 'invalid'],
    ])('%i for %s', async (status, who, path, body, etag, code) => {
      const clients = { nobody: app.client(), viewer: viewer.client, admin: admin.client };
      const url = path === 'viewer' ? `/api/v1/users/${viewer.id}` : path;
      const answer = await clients[who as keyof typeof clients].patch(url, body, { etag });
      expect(answer).toMatchObject({ status, body: { code } });
    });
  });

  it('gives no hint of what is there to those who may not look', async () => {
    const noRole = await hire(app, []);
    for (const path of [MISSING, `/api/v1/users/${viewer.id}`])
      expect(await noRole.client.get(path)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
  });

  it.each(['1', 'K-1', 'null', "'", '00000000-0000-0000-0000-00000000000g', '%20'])(
    'finds nothing at the id %s',
    async (id) => {
      expect(await admin.client.get(`/api/v1/users/${id}`)).toMatchObject({ status: 404 });
    },
  );

  it('tells what is there now when it has been changed meanwhile', async () => {
    const { body } = await admin.client.patch(`/api/v1/users/${viewer.id}`, { name: 'x' }, { etag: 7 });
    expect(body).toMatchObject({ code: 'stale', current: { id: viewer.id, version: 1, roles: ['viewer'] } });
  });

  describe('knows keys', () => {
    const scheme = (authorization: string) => app.client().get('/api/v1/me', { headers: { authorization } });

    it('by their owner, with the scheme in any case', async () => {
      const { key } = await makeKey(app, viewer.id);
      expect(await scheme(`bearer ${key}`)).toMatchObject({ status: 200, body: { id: viewer.id } });
    });

    it.each([
      ['', ''],
      ['no key', 'Bearer nonsense'],
      ['another scheme', 'Basic dXNlcjpwYXNz'],
      ['an unknown id', `Bearer cd_${'0'.repeat(32)}_${'A'.repeat(43)}`],
    ])('and refuses %s', async (_, authorization) => {
      expect(await scheme(authorization)).toMatchObject({ status: 401, body: { code: 'key_refused' } });
    });

    it('and refuses a wrong secret, even beside a good session', async () => {
      const { key } = await makeKey(app, viewer.id);
      const authorization = `Bearer ${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
      const { status, body, headers } = await viewer.client.get('/api/v1/me', { headers: { authorization } });
      expect({ status, body }).toMatchObject({ status: 401, body: { code: 'key_refused' } });
      expect(headers.get('www-authenticate')).toBe('Bearer realm="claimdesk"');
    });

    it('until they expire or are revoked', async () => {
      const { id, key } = await makeKey(app, viewer.id, ['*'], new Date(Date.now() + 3_600_000));
      const client = app.client(key);
      expect(await client.get('/api/v1/me')).toMatchObject({ status: 200 });
      await app.database.rows(`UPDATE api_keys SET expires_at = now() - interval '1 s' WHERE id = $1`, [id]);
      expect(await client.get('/api/v1/me')).toMatchObject({ status: 401, body: { code: 'key_refused' } });
      await app.database.rows(`UPDATE api_keys SET expires_at = NULL, revoked_at = now() WHERE id = $1`, [
        id,
      ]);
      expect(await client.get('/api/v1/me')).toMatchObject({ status: 401, body: { code: 'key_refused' } });
    });

    it('and notes their use at most once a minute', async () => {
      const { id, key } = await makeKey(app, viewer.id);
      const used = async () =>
        (
          await app.database.rows<{ at: Date | null }>(
            'SELECT last_used_at AS at FROM api_keys WHERE id = $1',
            [id],
          )
        )[0]!.at;
      expect(await used()).toBeNull();
      await app.client(key).get('/api/v1/me');
      const first = await used();
      expect(first).not.toBeNull();
      await app.client(key).get('/api/v1/me');
      expect(await used()).toEqual(first);
      await app.database.rows(`UPDATE api_keys SET last_used_at = now() - interval '61 s' WHERE id = $1`, [
        id,
      ]);
      await app.client(key).get('/api/v1/me');
      expect((await used())!.getTime()).toBeGreaterThan(first!.getTime());
    });

    it('within their scopes', async () => {
      const { key } = await makeKey(app, admin.id, ['people:read']);
      const client = app.client(key);
      expect(await client.get('/api/v1/users')).toMatchObject({ status: 200 });
      expect(await client.post('/api/v1/users', {})).toMatchObject({
        status: 403,
        body: { code: 'scope_missing', errors: [{ params: { scope: 'people:write' } }] },
      });
      expect(await client.get('/api/v1/me')).toMatchObject({
        status: 200,
        body: { permissions: ['account:read', 'people:read'] },
      });
    });

    it('and never beyond the roles that the owner has now', async () => {
      const clerk = await hire(app, ['admin']);
      const { key } = await makeKey(app, clerk.id);
      expect(await app.client(key).post('/api/v1/users', {})).toMatchObject({ status: 422 });
      await asOperator(app, (work) => updateUser(work, clerk.id, null, { roles: ['viewer'] }));
      expect(await app.client(key).post('/api/v1/users', {})).toMatchObject({
        status: 403,
        body: { code: 'role_missing' },
      });
    });
  });

  it('shuts out at once a key that is revoked and who is deactivated, in every process', async () => {
    const twin = await startTwin(app);
    try {
      const leaver = await hire(app, ['publisher']);
      const { key } = await makeKey(app, leaver.id);
      const elsewhere = twin.client();
      await elsewhere.login(leaver.email, 'a password for tests');
      expect(await elsewhere.get('/api/v1/me')).toMatchObject({ status: 200 });
      expect(await twin.client(key).get('/api/v1/me')).toMatchObject({ status: 200 });
      const lost = await makeKey(app, leaver.id);
      expect(await twin.client(lost.key).get('/api/v1/me')).toMatchObject({ status: 200 });
      const revoked = await admin.client.delete(`/api/v1/keys/${lost.id}`, { etag: 1 });
      expect(revoked).toMatchObject({ status: 204 });
      expect(await twin.client(lost.key).get('/api/v1/me')).toMatchObject({ status: 401 });
      expect(await admin.client.post(`/api/v1/users/${leaver.id}/deactivate`)).toMatchObject({ status: 200 });
      expect(await elsewhere.get('/api/v1/me')).toMatchObject({
        status: 401,
        body: { code: 'not_signed_in' },
      });
      expect(await twin.client(key).get('/api/v1/me')).toMatchObject({
        status: 401,
        body: { code: 'key_refused' },
      });
    } finally {
      await twin.stop();
    }
  });

  it('knows nobody who has left, even by a session that was forgotten', async () => {
    const { id, client } = await hire(app, ['viewer']);
    await app.database.rows('UPDATE users SET deactivated_at = now() WHERE id = $1', [id]);
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 401 });
  });

  describe('asks a browser where it comes from', () => {
    const logoutEverywhere = (headers: Record<string, string>) =>
      viewer.client.patch('/api/v1/me', {}, { headers });
    const host = () => new URL(app.url).host;

    it.each<[string, () => Record<string, string>]>([
      ['another site', () => ({ origin: 'https://elsewhere.example' })],
      ['no site that it names', () => ({ origin: 'null' })],
      ['another port of this machine', () => ({ origin: 'http://localhost:3001' })],
      ['https in the place of http', () => ({ origin: 'https://localhost:3000' })],
      ['a longer name', () => ({ origin: 'http://localhost:3000.elsewhere.example' })],
    ])('and refuses %s', async (_, headers) => {
      expect(await logoutEverywhere(headers())).toMatchObject({
        status: 403,
        body: { code: 'foreign_origin' },
      });
    });

    it.each<[string, () => Record<string, string>]>([
      ['PUBLIC_URL', () => ({ origin: 'http://localhost:3000' })],
      ['the loopback name that was asked', () => ({ origin: `http://${host()}` })],
    ])('and takes %s', async (_, headers) => {
      expect(await logoutEverywhere(headers())).toMatchObject({ status: 428 });
    });

    it.each([
      ['cross-site', 403],
      ['same-site', 403],
      ['same-origin', 428],
      ['none', 428],
      [undefined, 428],
    ])('and reads Sec-Fetch-Site where there is no Origin: %s', async (site, status) => {
      const cookie = `claimdesk_session=${await sessionToken()}`;
      const answer = await fetch(`${app.url}/api/v1/me`, {
        method: 'PATCH',
        headers: { cookie, 'content-type': 'application/json', ...(site && { 'sec-fetch-site': site }) },
        body: '{}',
      });
      expect(answer.status).toBe(status);
    });

    it('and refuses a foreign name that leads to this machine (DNS rebinding)', async () => {
      const { port } = new URL(app.url);
      const host = `elsewhere.example:${port}`;
      const asked = request(`${app.url}/api/v1/auth/logout`, {
        method: 'POST',
        headers: { host, origin: `http://${host}` },
      }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      expect(answer.statusCode).toBe(403);
    });

    it('also where nobody is signed in yet, or nothing is needed', async () => {
      const headers = { origin: 'https://elsewhere.example' };
      for (const path of ['login', 'logout', 'password'])
        expect(await app.client().post(`/api/v1/auth/${path}`, {}, { headers })).toMatchObject({
          status: 403,
          body: { code: 'foreign_origin' },
        });
    });

    it('but not a key, which no browser sends by itself', async () => {
      const { key } = await makeKey(app, viewer.id);
      const headers = { origin: 'https://elsewhere.example' };
      expect(await app.client(key).patch('/api/v1/me', {}, { headers })).toMatchObject({ status: 428 });
    });

    it('and lets everybody read', async () => {
      const headers = { origin: 'https://elsewhere.example' };
      expect(await viewer.client.get('/api/v1/me', { headers })).toMatchObject({ status: 200 });
    });

    async function sessionToken(): Promise<string> {
      const answer = await fetch(`${app.url}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: viewer.email, password: 'a password for tests' }),
      });
      return /=([^;]+)/.exec(answer.headers.get('set-cookie')!)![1]!;
    }
  });
});

describe('the limit of requests', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ rateLimit: 7 });
  });
  afterAll(() => app?.stop());

  it('holds for one person across processes, and not for another', async () => {
    const twin = await startTwin(app);
    try {
      const { id } = await hire(app, ['viewer']);
      const { key } = await makeKey(app, id);
      const { key: other } = await makeKey(app, id);
      const clients = [app.client(key), twin.client(key)];
      await untilMinuteIsYoung();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => clients[i % 2]!.get('/api/v1/me')),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(7);
      const refused = answers.find(({ status }) => status === 429)!;
      expect(refused.body).toMatchObject({ code: 'too_many_requests' });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(refused.headers.get('ratelimit-policy')).toBe('"minute";q=7;w=60');
      expect(refused.headers.get('ratelimit')).toMatch(/^"minute";r=0;t=\d+$/);
      expect(await app.client(other).get('/api/v1/me')).toMatchObject({ status: 200 });
    } finally {
      await twin.stop();
    }
  });

  it('holds for an address that nobody is known behind, and spares the public', async () => {
    const twin = await startTwin(app);
    try {
      const stranger = twin.client();
      await untilMinuteIsYoung();
      await app.database.rows('DELETE FROM rate_limits');
      const answers = [];
      for (let i = 0; i < 9; i++) answers.push((await stranger.get('/api/v1/me')).status);
      expect(answers).toEqual([401, 401, 401, 401, 401, 401, 401, 429, 429]);
      expect(await stranger.get('/health/live')).toMatchObject({ status: 200 });
    } finally {
      await twin.stop();
    }
  });
});

/** The limit counts by the clock's minutes: a test must not straddle two. */
async function untilMinuteIsYoung(): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left));
}
