import { startApp, type RunningApp } from '../harness/start-app.js';
import { hire, makeKey, PASSWORD, type Hired } from './staff.js';

describe('signing in and out', () => {
  let app: RunningApp;
  let ayu: Hired;

  beforeAll(async () => {
    app = await startApp();
    ayu = await hire(app, ['contributor'], {
      name: 'Ayu Contoh',
      email: 'Ayu@newsroom.example',
      locale: 'id',
    });
  });
  afterAll(() => app?.stop());

  it('tells people who they are', async () => {
    const { status, body, etag } = await ayu.client.get('/api/v1/me');
    expect({ status, etag }).toEqual({ status: 200, etag: '"1"' });
    expect(body).toEqual({
      id: ayu.id,
      version: 1,
      kind: 'person',
      name: 'Ayu Contoh',
      email: 'Ayu@newsroom.example',
      roles: ['contributor'],
      locale: 'id',
      permissions: expect.arrayContaining(['account:read', 'articles:write', 'claims:move']),
    });
    expect((body as { permissions: string[] }).permissions).not.toContain('people:write');
  });

  it('takes the address in any case', async () => {
    await app.client().login('aYU@NEWSROOM.example', PASSWORD);
  });

  it.each([
    ['a wrong password', 'ayu@newsroom.example', 'not the password'],
    ['nobody', 'nobody@newsroom.example', PASSWORD],
    ['an address that is none', 'ayu', PASSWORD],
  ])('answers %s the same', async (_, email, password) => {
    const { status, body, headers } = await app.client().post('/api/v1/auth/login', { email, password });
    expect({ status, body }).toMatchObject({ status: 401, body: { code: 'sign_in_failed' } });
    expect(headers.getSetCookie()).toEqual([]);
  });

  it('ends with this browser only', async () => {
    const [here, there] = [app.client(), app.client()];
    await here.login(ayu.email, PASSWORD);
    await there.login(ayu.email, PASSWORD);
    const { status, headers } = await here.post('/api/v1/auth/logout');
    expect({ status, cookie: headers.getSetCookie()[0] }).toEqual({
      status: 204,
      cookie: expect.stringMatching(/^claimdesk_session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/),
    });
    expect(await there.get('/api/v1/me')).toMatchObject({ status: 200 });
  });

  it('ends on the server, not in the browser alone', async () => {
    const browser = app.client();
    const { headers } = await browser.post('/api/v1/auth/login', { email: ayu.email, password: PASSWORD });
    const cookie = headers.getSetCookie()[0]!.split(';')[0]!;
    await browser.post('/api/v1/auth/logout');
    expect(await app.client().get('/api/v1/me', { headers: { cookie } })).toMatchObject({ status: 401 });
  });

  it('may be asked for twice', async () => {
    expect(await app.client().post('/api/v1/auth/logout')).toMatchObject({ status: 204 });
  });

  it('ends everywhere at once, and leaves keys alone', async () => {
    const tono = await hire(app, ['checker']);
    const { key } = await makeKey(app, tono.id);
    const elsewhere = app.client();
    await elsewhere.login(tono.email, PASSWORD);
    expect(await tono.client.post('/api/v1/auth/logout-everywhere')).toMatchObject({ status: 204 });
    expect(await elsewhere.get('/api/v1/me')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
    expect(await app.client(key).get('/api/v1/me')).toMatchObject({ status: 200 });
  });

  it('replaces the session that the browser had', async () => {
    const rina = await hire(app, ['reviewer']);
    await rina.client.login(rina.email, PASSWORD);
    const rows = await app.database.rows('SELECT 1 FROM sessions WHERE user_id = $1', [rina.id]);
    expect(rows).toHaveLength(1);
  });

  it('ends after a day of silence, and after thirty days in any case', async () => {
    const sari = await hire(app, ['viewer']);
    await app.database.rows(
      `UPDATE sessions SET last_seen_at = now() - interval '23 hours 59 minutes' WHERE user_id = $1`,
      [sari.id],
    );
    expect(await sari.client.get('/api/v1/me')).toMatchObject({ status: 200 });
    const [seen] = await app.database.rows(
      `SELECT now() - last_seen_at < interval '1 minute' AS now FROM sessions WHERE user_id = $1`,
      [sari.id],
    );
    expect(seen).toEqual({ now: true });
    await app.database.rows(
      `UPDATE sessions SET last_seen_at = now() - interval '24 hours 1 minute' WHERE user_id = $1`,
      [sari.id],
    );
    expect(await sari.client.get('/api/v1/me')).toMatchObject({ status: 401 });
    await sari.client.login(sari.email, PASSWORD);
    await app.database.rows(
      `UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1`,
      [sari.id],
    );
    expect(await sari.client.get('/api/v1/me')).toMatchObject({ status: 401 });
  });

  it('offers no demo people outside demo mode', async () => {
    expect(await app.client().get('/api/v1/auth/demo')).toMatchObject({ status: 404 });
  });
});

describe('the session cookie', () => {
  it.each([
    ['http://localhost:3000', 'claimdesk_session', false],
    ['https://desk.example', '__Host-claimdesk_session', true],
  ])('of %s is %s', async (publicUrl, name, secure) => {
    const app = await startApp({ publicUrl, publicUrlGiven: true });
    try {
      const { email } = await hire(app, ['viewer']);
      const { headers } = await app.client().post('/api/v1/auth/login', { email, password: PASSWORD });
      const [cookie, ...more] = headers.getSetCookie();
      const [pair = '', ...attributes] = cookie!.split('; ');
      expect(more).toEqual([]);
      expect(pair).toMatch(new RegExp(`^${name}=[\\w-]{43}$`));
      expect(attributes.sort()).toEqual(
        ['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax', ...(secure ? ['Secure'] : [])].sort(),
      );
    } finally {
      await app.stop();
    }
  });
});
