import { newId } from '../../src/platform/ids.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { addService, asOperator, hire, makeKey, type Hired } from './staff.js';
import { deactivateUser } from '../../src/people/users/change-users.js';

const DAY_MS = 86_400_000;
const inDays = (moment: string | null) => Math.round((Date.parse(moment!) - Date.now()) / DAY_MS);

interface KeyBody {
  id: string;
  version: number;
  key: string;
}

describe('keys', () => {
  let app: RunningApp;
  let admin: Hired;
  let checker: Hired;

  beforeAll(async () => {
    app = await startApp();
    admin = await hire(app, ['admin']);
    checker = await hire(app, ['checker'], { name: 'Budi Misalnya' });
  });
  afterAll(() => app?.stop());

  it('are shown once and stored as a hash', async () => {
    const { status, body, etag } = await checker.client.post<KeyBody>('/api/v1/keys', {
      name: 'Newsletter',
      scopes: ['claims:read', 'articles:*', 'claims:read'],
      expiresAt: '2099-01-31T07:00:00+07:00',
    });
    expect({ status, etag }).toEqual({ status: 201, etag: '"1"' });
    const { key, ...rest } = body;
    expect(rest).toEqual({
      id: expect.any(String),
      version: 1,
      name: 'Newsletter',
      ownerId: checker.id,
      ownerName: 'Budi Misalnya',
      scopes: ['claims:read', 'articles:*'],
      expiresAt: '2099-01-31T00:00:00.000Z',
      lastUsedAt: null,
      revokedAt: null,
      createdBy: checker.id,
      createdAt: expect.any(String),
    });
    expect(key).toBe(`cd_${body.id.replaceAll('-', '')}_${key.slice(-43)}`);
    expect(await app.client(key).get('/api/v1/me')).toMatchObject({ status: 200, body: { id: checker.id } });
    const listed = await checker.client.get<{ data: KeyBody[] }>('/api/v1/keys');
    expect(listed.body.data).toEqual([{ ...rest, lastUsedAt: expect.any(String) }]);
    const one = await checker.client.get<KeyBody>(`/api/v1/keys/${body.id}`);
    expect(one).toMatchObject({ etag: '"1"', body: listed.body.data[0]! });
    const [row] = await app.database.rows(
      'SELECT row_to_json(k)::text AS text FROM api_keys k WHERE id = $1',
      [body.id],
    );
    expect(row!.text).not.toContain(key.slice(-43));
  });

  it.each([
    [{ scopes: [] }, '/scopes', 'empty'],
    [{ scopes: ['claims:read', 'claims:fly'] }, '/scopes/1', 'unknown_scope'],
    [{ scopes: 'claims:read' }, '/scopes', 'not_a_list'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt', 'not_in_future'],
    [{ expiresAt: 'tomorrow' }, '/expiresAt', 'not_a_time'],
    [{ ownerId: newId() }, '/ownerId', 'not_an_active_account'],
    [{ name: '' }, '/name', 'empty'],
  ])('are refused with %j', async (fault, pointer, code) => {
    const answer = await checker.client.post('/api/v1/keys', { name: 'x', scopes: ['*'], ...fault });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]) },
    });
  });

  it('end when they are revoked, once', async () => {
    const { id, key } = await makeKey(app, checker.id);
    const revoke = (etag?: string) => checker.client.delete(`/api/v1/keys/${id}`, { etag });
    expect(await revoke()).toMatchObject({ status: 428 });
    expect(await revoke('"2"')).toMatchObject({ status: 412, body: { current: { id, version: 1 } } });
    const answers = await Promise.all([revoke('"1"'), revoke('"1"'), revoke('"1"')]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(await app.client(key).get('/api/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'key_refused' },
    });
    expect(await revoke('"2"')).toMatchObject({ status: 404 });
    const events = await app.database.rows(
      `SELECT action, key_id, before FROM audit_events WHERE stream = $1 AND action = 'key.revoked'`,
      [`user:${checker.id}`],
    );
    expect(events).toEqual([{ action: 'key.revoked', key_id: null, before: { keyId: id, name: 'a test' } }]);
  });

  describe('that are rotated', () => {
    const rotate = (id: string, body: object = {}, client = checker.client) =>
      client.post<KeyBody>(`/api/v1/keys/${id}/rotate`, body, { etag: '"1"' });
    const read = async (id: string) =>
      (await checker.client.get<{ expiresAt: string | null }>(`/api/v1/keys/${id}`)).body;
    const works = async (key: string) => (await app.client(key).get('/api/v1/me')).status === 200;

    it('have a successor like them, and go on beside it for a day', async () => {
      const { id, key } = await makeKey(app, checker.id, ['claims:read'], new Date(Date.now() + 90 * DAY_MS));
      const { status, body } = await rotate(id);
      expect(status).toBe(201);
      expect(body).toMatchObject({ name: 'a test', scopes: ['claims:read'], ownerId: checker.id });
      expect([await works(key), await works(body.key)]).toEqual([true, true]);
      expect(inDays((await read(id)).expiresAt)).toBe(1);
      expect(inDays((await read(body.id)).expiresAt)).toBe(90);
      const [event] = await app.database.rows(
        `SELECT after->>'successorId' AS successor FROM audit_events WHERE stream = $1 AND action = 'key.rotated'`,
        [`user:${checker.id}`],
      );
      expect(event).toEqual({ successor: body.id });
      await app.database.rows(`UPDATE api_keys SET expires_at = now() WHERE id = $1`, [id]);
      expect([await works(key), await works(body.key)]).toEqual([false, true]);
      expect(await rotate(id)).toMatchObject({ status: 404 });
    });

    it('with a key get no later end, not by themselves either: a stolen one can’t prolong itself', async () => {
      const { id, key } = await makeKey(app, checker.id, ['keys:write'], new Date(Date.now() + 30 * DAY_MS));
      await app.database.rows(`UPDATE api_keys SET created_at = now() - interval '20 days' WHERE id = $1`, [
        id,
      ]);
      const { expiresAt } = await read(id);
      const { status, body } = await rotate(id, {}, app.client(key));
      expect(status).toBe(201);
      expect((await read(body.id)).expiresAt).toBe(expiresAt);
      expect([await works(key), await works(body.key)]).toEqual([true, true]);
      const endless = await makeKey(app, checker.id, ['keys:write']);
      expect(await rotate(endless.id, {}, app.client(key))).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/expiresAt', code: 'outlives_key' }] },
      });
      expect(await rotate(body.id)).toMatchObject({ status: 201 });
    });

    it('end at once where that is asked for, and never live longer than they would have', async () => {
      const soon = await makeKey(app, checker.id, ['*'], new Date(Date.now() + DAY_MS / 24));
      await rotate(soon.id, { overlapHours: 168 });
      expect(inDays((await read(soon.id)).expiresAt)).toBe(0);
      const { id, key } = await makeKey(app, checker.id);
      const { body } = await rotate(id, { overlapHours: 0 });
      expect([await works(key), await works(body.key)]).toEqual([false, true]);
      expect((await read(body.id)).expiresAt).toBeNull();
    });

    it('are so once, by their owner alone, and not for long', async () => {
      const { id } = await makeKey(app, checker.id);
      expect(await rotate(id, {}, admin.client)).toMatchObject({
        status: 403,
        body: { code: 'role_missing' },
      });
      expect(await rotate(id, { overlapHours: 169 })).toMatchObject({ status: 422 });
      const statuses = (await Promise.all([rotate(id), rotate(id)])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 412]);
    });
  });

  it('of another person are made by nobody, admins included: they could act in their name', async () => {
    for (const client of [admin.client, (await hire(app, ['checker'])).client])
      expect(
        await client.post('/api/v1/keys', { name: 'x', scopes: ['*'], ownerId: checker.id }),
      ).toMatchObject({ status: 403, body: { code: 'role_missing' } });
  });

  it('of a service account are made by who answers for it, and by admins', async () => {
    const ownerId = await addService(app, checker.id, ['contributor']);
    const make = (client: Hired['client']) =>
      client.post<KeyBody>('/api/v1/keys', { name: 'robot', scopes: ['*'], ownerId });
    const { body } = await make(checker.client);
    expect(await app.client(body.key).get('/api/v1/me')).toMatchObject({
      body: { id: ownerId, kind: 'service', roles: ['contributor'] },
    });
    expect(await make(admin.client)).toMatchObject({ status: 201 });
    expect(await make((await hire(app, ['publisher'])).client)).toMatchObject({ status: 403 });
    await asOperator(app, (work) => deactivateUser(work, ownerId));
    expect(await make(admin.client)).toMatchObject({ status: 422 });
  });

  describe('made by keys', () => {
    const make = async (scopes: string[], wanted: string[], expiry?: { own: Date; wanted?: string }) => {
      const { key } = await makeKey(app, checker.id, scopes, expiry?.own ?? null);
      return app.client(key).post<KeyBody>('/api/v1/keys', {
        name: 'child',
        scopes: wanted,
        ...(expiry && { expiresAt: expiry.wanted }),
      });
    };

    it.each([
      [['keys:write', 'claims:*'], ['claims:read'], 201],
      [['keys:*', 'claims:*'], ['claims:*', 'keys:write'], 201],
      [['*'], ['*'], 201],
      [['keys:write', 'claims:read'], ['claims:write'], 403],
      [['keys:write', 'claims:read', 'claims:write', 'claims:rate', 'claims:move'], ['claims:*'], 403],
      [['keys:write'], ['*'], 403],
      [['claims:*'], ['claims:read'], 403],
    ])('with %j may have %j: %i', async (scopes, wanted, status) => {
      expect(await make(scopes, wanted)).toMatchObject({ status });
    });

    it('do not live longer', async () => {
      const own = new Date('2090-01-01T00:00:00Z');
      expect(await make(['*'], ['*'], { own })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/expiresAt', code: 'outlives_key' }] },
      });
      expect(await make(['*'], ['*'], { own, wanted: '2090-01-01T00:00:01Z' })).toMatchObject({
        status: 422,
      });
      expect(await make(['*'], ['*'], { own, wanted: '2089-01-01T00:00:00Z' })).toMatchObject({
        status: 201,
      });
    });
  });

  it('are listed by owner and by whether they work', async () => {
    const rina = await hire(app, ['reviewer']);
    const [works, ended, late] = [
      await makeKey(app, rina.id),
      await makeKey(app, rina.id),
      await makeKey(app, rina.id),
    ];
    await app.database.rows('UPDATE api_keys SET revoked_at = now() WHERE id = $1', [ended.id]);
    await app.database.rows('UPDATE api_keys SET expires_at = now() WHERE id = $1', [late.id]);
    const ids = async (client: Hired['client'], query: string) => {
      const { body } = await client.get<{ data: KeyBody[] }>(`/api/v1/keys?${query}`);
      return body.data.map(({ id }) => id);
    };
    expect(await ids(rina.client, '')).toEqual([late.id, ended.id, works.id]);
    expect(await ids(rina.client, 'active=true')).toEqual([works.id]);
    expect(await ids(admin.client, `ownerId=${rina.id}&active=false`)).toEqual([late.id, ended.id]);
    expect(await ids(rina.client, `ownerId=${checker.id}`)).toEqual([]);
  });
});
