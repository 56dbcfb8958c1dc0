import { ROLES, type Role } from '../../src/core/workflow/roles.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { addService, hire, makeKey, type Hired } from './staff.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const EVERYBODY: (Role | 'no role')[] = ['no role', ...ROLES];
const ADMIN: (Role | 'no role')[] = ['admin'];

/**
 * Every operation of this room: who may, and what they get for a request that is empty or goes to nothing, so that no row changes
 * anything for the next.
 */
const OPERATIONS: [string, string, (Role | 'no role')[], number][] = [
  ['GET', '/api/v1/me', EVERYBODY, 200],
  ['PATCH', '/api/v1/me', EVERYBODY, 428],
  ['POST', '/api/v1/me/password', EVERYBODY, 422],
  ['GET', '/api/v1/users', [...ROLES], 200],
  ['POST', '/api/v1/users', ADMIN, 422],
  ['GET', `/api/v1/users/${ID}`, [...ROLES], 404],
  ['PATCH', `/api/v1/users/${ID}`, ADMIN, 404],
  ['POST', `/api/v1/users/${ID}/deactivate`, ADMIN, 404],
  ['POST', `/api/v1/users/${ID}/reactivate`, ADMIN, 404],
  ['POST', `/api/v1/users/${ID}/password-reset`, ADMIN, 404],
  ['GET', '/api/v1/keys', [...ROLES], 200],
  ['POST', '/api/v1/keys', [...ROLES], 422],
  ['GET', `/api/v1/keys/${ID}`, [...ROLES], 404],
  ['DELETE', `/api/v1/keys/${ID}`, [...ROLES], 404],
  ['GET', '/api/v1/settings', [...ROLES], 200],
  ['PATCH', '/api/v1/settings', ADMIN, 428],
  ['POST', '/api/v1/auth/logout-everywhere', EVERYBODY, 204],
];

describe('who may do what', () => {
  let app: RunningApp;
  const people = new Map<Role | 'no role', Hired>();

  beforeAll(async () => {
    app = await startApp();
    for (const role of EVERYBODY) people.set(role, await hire(app, role === 'no role' ? [] : [role]));
  });
  afterAll(() => app?.stop());

  const rows = OPERATIONS.flatMap(([method, path, allowed, status]) =>
    EVERYBODY.map((role) => ({ method, path, role, status: allowed.includes(role) ? status : 403 })),
  );
  it.each(rows)('$method $path by $role: $status', async ({ method, path, role, status }) => {
    const answer = await people.get(role)!.client.send(method, path, method === 'GET' ? undefined : {});
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ code: 'role_missing' });
  });

  it.each(OPERATIONS.filter(([, path]) => path !== '/api/v1/auth/logout-everywhere'))(
    '%s %s by nobody: 401',
    async (method, path) => {
      const answer = await app.client().send(method, path, method === 'GET' ? undefined : {});
      expect(answer).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
    },
  );

  it.each(OPERATIONS.filter(([method, path]) => !(method === 'GET' && path === '/api/v1/me')))(
    '%s %s by a key without its scope: 403',
    async (method, path) => {
      const { key } = await makeKey(app, people.get('admin')!.id, ['claims:read']);
      const answer = await app.client(key).send(method, path, method === 'GET' ? undefined : {});
      expect(answer).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    },
  );
});

describe('other people’s keys', () => {
  let app: RunningApp;
  let mine: Hired;
  let theirs: { id: string; key: string };

  beforeAll(async () => {
    app = await startApp();
    mine = await hire(app, ['checker']);
    theirs = await makeKey(app, (await hire(app, ['checker'])).id);
  });
  afterAll(() => app?.stop());

  it.each(['GET', 'DELETE'])('are as if they were not there (%s)', async (method) => {
    const answers = await Promise.all(
      [theirs.id, ID].map((id) => mine.client.send(method, `/api/v1/keys/${id}`, undefined, { etag: 1 })),
    );
    const seen = answers.map(({ status, body }) => ({
      status,
      ...(body as object),
      instance: '',
      requestId: '',
    }));
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({ status: 404 });
  });

  it('are not listed, nor found by their owner', async () => {
    expect(await mine.client.get('/api/v1/keys')).toMatchObject({ body: { data: [] } });
  });

  it('are seen where one answers for the service account that owns them', async () => {
    const { id } = await makeKey(app, await addService(app, mine.id, ['checker']));
    expect(await mine.client.get('/api/v1/keys')).toMatchObject({ body: { data: [{ id }] } });
    expect(await mine.client.get(`/api/v1/keys/${id}`)).toMatchObject({ status: 200, body: { id } });
  });

  it('are seen and revoked by admins', async () => {
    const admin = await hire(app, ['admin']);
    expect(await admin.client.delete(`/api/v1/keys/${theirs.id}`, { etag: 1 })).toMatchObject({
      status: 204,
    });
    expect(await app.client(theirs.key).get('/api/v1/me')).toMatchObject({ status: 401 });
  });
});
