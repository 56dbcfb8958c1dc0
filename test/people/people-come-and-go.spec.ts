import { newId } from '../../src/platform/ids.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { addService, asOperator, hire, makeKey, PASSWORD, type Hired } from './staff.js';
import { startTwin } from './twin.js';
import { updateUser } from '../../src/people/users/change-users.js';

interface UserBody {
  id: string;
  version: number;
  roles: string[];
  active: boolean;
  passwordSetup: { token: string; expiresAt: string } | null;
}

describe('people', () => {
  let app: RunningApp;
  let admin: Hired;

  beforeAll(async () => {
    app = await startApp();
    admin = await hire(app, ['admin'], { name: 'Zainal Admin' });
  });
  afterAll(() => app?.stop());

  const setPassword = (token: string, newPassword: string) =>
    app.client().post('/api/v1/auth/password', { token, newPassword });
  const eventsOf = (id: string) =>
    app.database.rows<{ type: string; payload: unknown }>(
      'SELECT type, payload FROM outbox_events WHERE subject_id = $1 ORDER BY position',
      [id],
    );
  const auditOf = (id: string) =>
    app.database.rows<{ action: string; actor_id: string; before: unknown; after: unknown }>(
      'SELECT action, actor_id, before, after FROM audit_events WHERE stream = $1 ORDER BY seq',
      [`user:${id}`],
    );

  it('are added by an admin and set their first password themselves', async () => {
    const { status, body, etag } = await admin.client.post<UserBody>('/api/v1/users', {
      email: 'ayu@newsroom.example',
      name: 'Ayu Contoh',
      roles: ['checker', 'contributor', 'checker'],
      locale: 'id',
    });
    expect({ status, etag }).toEqual({ status: 201, etag: '"1"' });
    expect(body).toEqual({
      id: expect.any(String),
      version: 1,
      kind: 'person',
      name: 'Ayu Contoh',
      email: 'ayu@newsroom.example',
      roles: ['contributor', 'checker'],
      locale: 'id',
      responsibleId: null,
      active: true,
      deactivatedAt: null,
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: expect.stringMatching(/Z$/),
      passwordSetup: { token: expect.stringMatching(/^[\w-]{43}$/), expiresAt: expect.any(String) },
    });
    const { token } = body.passwordSetup!;
    expect(await setPassword(token, 'Ayu Contoh')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/newPassword', code: 'too_short', params: { min: 12 } }] },
    });
    expect(await setPassword(token, ' AYU@newsroom.example')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/newPassword', code: 'is_own_name' }] },
    });
    expect(await setPassword(token, 'kata sandi yang baik')).toMatchObject({ status: 204 });
    expect(await setPassword(token, 'kata sandi yang lain')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/token', code: 'not_valid' }] },
    });
    await app.client().login('ayu@newsroom.example', 'kata sandi yang baik');
    expect((await eventsOf(body.id)).map(({ type, payload }) => ({ type, payload }))).toEqual([
      { type: 'user.created', payload: { userId: body.id, by: admin.id } },
    ]);
    expect((await auditOf(body.id)).map(({ action, actor_id: by }) => [action, by])).toEqual([
      ['user.created', admin.id],
      ['user.password_reset_issued', admin.id],
      ['user.password_changed', body.id],
      ['user.signed_in', body.id],
    ]);
  });

  it.each([
    ['too long, in code points', '😀'.repeat(201), 422],
    ['of 200 code points', '😀'.repeat(200), 204],
    ['of 12 spaces', ' '.repeat(12), 204],
    ['with NUL', `twelve chars\0`, 422],
  ])('may have a password %s: %i', async (_, newPassword, status) => {
    const { id } = await hire(app, []);
    const { body } = await admin.client.post<{ token: string }>(`/api/v1/users/${id}/password-reset`);
    expect(await setPassword(body.token, newPassword)).toMatchObject({ status });
  });

  it('share no address, in any case', async () => {
    const again = { email: admin.email.toUpperCase(), name: 'Somebody else', roles: [] };
    expect(await admin.client.post('/api/v1/users', again)).toMatchObject({
      status: 409,
      body: { code: 'conflict', errors: [{ pointer: '/email', code: 'email_taken' }] },
    });
    const one = { email: 'twins@newsroom.example', name: 'Twin', roles: [] };
    const answers = await Promise.all([1, 2, 3].map(() => admin.client.post('/api/v1/users', one)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    [{ email: 'no address' }, '/email', 'not_an_email'],
    [{ name: '' }, '/name', 'empty'],
    [{ roles: ['king'] }, '/roles', 'not_one_of'],
    [{ locale: 'fr' }, '/locale', 'not_one_of'],
    [{ kind: 'service' }, '/responsibleId', 'missing'],
    [{ responsibleId: newId() }, '/responsibleId', 'only_for_service_accounts'],
    [{ kind: 'service', responsibleId: newId() }, '/responsibleId', 'not_an_active_person'],
  ])('are refused with %j', async (fault, pointer, code) => {
    const good = { email: 'good@newsroom.example', name: 'Good', roles: [] };
    expect(await admin.client.post('/api/v1/users', { ...good, ...fault })).toMatchObject({
      status: 422,
      body: { errors: [expect.objectContaining({ pointer, code })] },
    });
  });

  it('are listed by name, and found by name, address, role and state', async () => {
    const names = async (query: string) => {
      const { body } = await admin.client.get<{ data: { name: string }[] }>(
        `/api/v1/users?limit=100${query}`,
      );
      return body.data.map(({ name }) => name);
    };
    const rina = await hire(app, ['reviewer'], { name: 'Rina 100%', email: 'rina_x@newsroom.example' });
    const all = await names('');
    expect(all).toEqual([...all].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(await names('&q=rINA')).toEqual(['Rina 100%']);
    expect(await names('&q=100%25')).toEqual(['Rina 100%']);
    expect(await names('&q=a_x')).toEqual(['Rina 100%']);
    expect(await names('&role=reviewer')).toEqual(['Rina 100%']);
    await admin.client.post(`/api/v1/users/${rina.id}/deactivate`);
    expect(await names('&q=rina&active=false')).toEqual(['Rina 100%']);
    expect(await names('&q=rina&active=true')).toEqual([]);
    expect(await admin.client.get('/api/v1/users?role=king')).toMatchObject({ status: 400 });
    expect(await admin.client.get('/api/v1/users?colour=red')).toMatchObject({ status: 400 });
  });

  it('are given roles, which hold at once', async () => {
    const { id, client } = await hire(app, ['viewer']);
    expect(await client.post('/api/v1/users', {})).toMatchObject({ status: 403 });
    const { body, etag } = await admin.client.patch<UserBody>(
      `/api/v1/users/${id}`,
      { roles: ['admin', 'checker'] },
      { etag: 1 },
    );
    expect({ etag, roles: body.roles }).toEqual({ etag: '"2"', roles: ['checker', 'admin'] });
    expect(await client.post('/api/v1/users', {})).toMatchObject({ status: 422 });
    expect((await eventsOf(id)).at(-1)).toEqual({
      type: 'user.roles_changed',
      payload: { userId: id, roles: ['checker', 'admin'], by: admin.id },
    });
    expect((await auditOf(id)).at(-1)).toEqual({
      action: 'user.roles_changed',
      actor_id: admin.id,
      before: { roles: ['viewer'] },
      after: { roles: ['checker', 'admin'] },
    });
  });

  it('change their own name and language, but not their roles', async () => {
    const { client } = await hire(app, ['viewer'], { name: 'Old' });
    expect(await client.patch('/api/v1/me', { name: 'New', locale: 'id' }, { etag: 1 })).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { name: 'New', locale: 'id' },
    });
    expect(await client.patch('/api/v1/me', { roles: ['admin'] }, { etag: 2 })).toMatchObject({
      status: 400,
    });
    expect(await client.patch('/api/v1/me', { name: 'Newer' }, { etag: 1 })).toMatchObject({ status: 412 });
    expect(await client.patch('/api/v1/me', { name: 'New' }, { etag: 2 })).toMatchObject({
      status: 200,
      etag: '"2"',
    });
  });

  it('lose no change to another’s of the same moment', async () => {
    const { id } = await hire(app, ['viewer']);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        admin.client.patch(`/api/v1/users/${id}`, { name: `name ${i}` }, { etag: 1 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
  });

  it('change their password, which ends their other sessions', async () => {
    const { email, client } = await hire(app, ['viewer']);
    const elsewhere = app.client();
    await elsewhere.login(email, PASSWORD);
    const answer = await client.post('/api/v1/me/password', {
      currentPassword: PASSWORD,
      newPassword: 'a much better one',
    });
    expect(answer.status).toBe(204);
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 200 });
    expect(await elsewhere.get('/api/v1/me')).toMatchObject({ status: 401 });
    expect(await app.client().post('/api/v1/auth/login', { email, password: PASSWORD })).toMatchObject({
      status: 401,
    });
    await app.client().login(email, 'a much better one');
  });

  it('who forgot their password get a token; only the newest works, and sessions end', async () => {
    const { id, email, client } = await hire(app, ['viewer']);
    const issue = () => admin.client.post<{ token: string }>(`/api/v1/users/${id}/password-reset`);
    const [first, second] = [(await issue()).body.token, (await issue()).body.token];
    expect(await setPassword(first, 'a much better one')).toMatchObject({ status: 422 });
    expect(await setPassword(second, 'a much better one')).toMatchObject({ status: 204 });
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 401 });
    await app.client().login(email, 'a much better one');
  });

  it('can not use a token that has expired', async () => {
    const { id } = await hire(app, ['viewer']);
    const { body } = await admin.client.post<{ token: string }>(`/api/v1/users/${id}/password-reset`);
    await app.database.rows(`UPDATE password_resets SET expires_at = now() WHERE user_id = $1`, [id]);
    expect(await setPassword(body.token, 'a much better one')).toMatchObject({ status: 422 });
  });

  it('can not use a token twice at once', async () => {
    const { id } = await hire(app, ['viewer']);
    const { body } = await admin.client.post<{ token: string }>(`/api/v1/users/${id}/password-reset`);
    const answers = await Promise.all(
      [1, 2, 3, 4].map((i) => setPassword(body.token, `a better password ${i}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422, 422]);
  });

  it('who leave hand over their open work, and come back with password and roles but without keys', async () => {
    const { id, email, client } = await hire(app, ['checker']);
    const { key } = await makeKey(app, id);
    const service = await addService(app, id, ['contributor']);
    const { key: serviceKey } = await makeKey(app, service);
    await app.database.rows(
      `INSERT INTO claims (id, state, statement, language, assignee_id, created_by, not_checkable_kind)
       VALUES ($2, 'researching', 'Open', 'en', $1, $1, NULL), ($3, 'not_checkable', 'Closed', 'en', $1, $1, 'opinion')`,
      [id, newId(), newId()],
    );
    const { status, body } = await admin.client.post(`/api/v1/users/${id}/deactivate`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      active: false,
      version: 2,
      openWork: [{ ref: expect.stringMatching(/^K-\d+$/), state: 'researching', statement: 'Open' }],
      serviceAccounts: [{ id: service }],
    });
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 401 });
    expect(await app.client(serviceKey).get('/api/v1/me')).toMatchObject({ status: 401 });
    expect(await app.client().post('/api/v1/auth/login', { email, password: PASSWORD })).toMatchObject({
      status: 401,
    });
    expect(await admin.client.post(`/api/v1/users/${id}/password-reset`)).toMatchObject({ status: 409 });
    expect(await admin.client.post(`/api/v1/users/${id}/deactivate`)).toMatchObject({
      status: 200,
      etag: '"2"',
    });
    expect(await admin.client.post(`/api/v1/users/${id}/reactivate`)).toMatchObject({
      status: 200,
      etag: '"3"',
    });
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 401 });
    expect(await app.client(key).get('/api/v1/me')).toMatchObject({ status: 401 });
    expect(await app.client(serviceKey).get('/api/v1/me')).toMatchObject({ status: 200 });
    await client.login(email, PASSWORD);
    expect((await eventsOf(id)).at(-1)).toEqual({
      type: 'user.deactivated',
      payload: { userId: id, by: admin.id },
    });
  });

  it('answer the same to a request that is sent again', async () => {
    const request = { email: 'again@newsroom.example', name: 'Again', roles: [] };
    const send = () => admin.client.post<UserBody>('/api/v1/users', request, { idempotencyKey: 'add again' });
    const [first, second] = [await send(), await send()];
    expect(second).toMatchObject({ status: 201, body: first.body, etag: first.etag });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });
});

describe('the last admin', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  it('stays, whoever asks', async () => {
    const { id, client } = await hire(app, ['admin']);
    await addService(app, id, ['admin']);
    const refused = { status: 409, body: { code: 'conflict', errors: [{ code: 'last_admin' }] } };
    expect(await client.post(`/api/v1/users/${id}/deactivate`)).toMatchObject(refused);
    expect(await client.patch(`/api/v1/users/${id}`, { roles: ['publisher'] }, { etag: 1 })).toMatchObject(
      refused,
    );
    await expect(asOperator(app, (work) => updateUser(work, id, null, { roles: [] }))).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await client.get('/api/v1/me')).toMatchObject({
      status: 200,
      body: { roles: ['admin'], version: 1 },
    });
  });

  it('stays when two admins remove each other at the same moment, in two processes', async () => {
    await app.database.rows(`UPDATE users SET roles = '{}'`);
    const twin = await startTwin(app);
    try {
      for (let round = 0; round < 10; round++) {
        const [one, other] = [await hire(app, ['admin']), await hire(app, ['admin'])];
        await app.database.rows(`UPDATE users SET roles = '{}' WHERE id <> ALL ($1)`, [[one.id, other.id]]);
        const there = twin.client();
        await there.login(other.email, PASSWORD);
        const answers = await Promise.all([
          round % 2
            ? one.client.post(`/api/v1/users/${other.id}/deactivate`)
            : one.client.patch(`/api/v1/users/${other.id}`, { roles: ['viewer'] }, { etag: 1 }),
          there.patch(`/api/v1/users/${one.id}`, { roles: ['viewer'] }, { etag: 1 }),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)]);
        expect(
          await app.database.rows(
            `SELECT 1 FROM users WHERE 'admin' = ANY (roles) AND deactivated_at IS NULL AND kind = 'person'`,
          ),
        ).toHaveLength(1);
      }
    } finally {
      await twin.stop();
    }
  });
});
