import { CommanderError } from 'commander';
import * as keys from '../../src/cli/keys.js';
import { CommandError } from '../../src/cli/plain-failure.js';
import * as users from '../../src/cli/users.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { runCommand } from '../harness/run-command.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

const claimdesk = (words: string[], stdin = '') => runCommand([users, keys], words, stdin);

describe('the command line', () => {
  let app: RunningApp;
  const env = { ...process.env };

  beforeAll(async () => {
    app = await startApp();
    process.env.DATABASE_URL = app.database.appUrl;
    process.env.MIGRATE_DATABASE_URL = app.database.ownerUrl;
  });
  afterAll(async () => {
    process.env = env;
    await app?.stop();
  });

  const create = (email: string, ...more: string[]) =>
    claimdesk([
      'users',
      'create',
      '--email',
      email,
      '--name',
      'Ayu Contoh',
      '--roles',
      'admin,checker',
      ...more,
    ]);
  const auditOf = async (email: string) =>
    (
      await app.database.rows<{ action: string; by: string }>(
        `SELECT e.action, e.actor_id AS by FROM audit_events e JOIN users u ON e.stream = 'user:' || u.id
         WHERE u.email = $1 ORDER BY e.seq`,
        [email],
      )
    ).map(({ action, by }) => [action, by]);

  it('makes the first admin, who sets a password by the token that it prints alone', async () => {
    const { out, err } = await create('ayu@newsroom.example');
    expect(out).toMatch(/^[\w-]{43}\n$/);
    expect(err).toMatch(/Ayu Contoh <ayu@newsroom\.example> is at the desk: admin, checker\./);
    const body = { token: out.trim(), newPassword: 'kata sandi yang baik' };
    expect(await app.client().post('/api/v1/auth/password', body)).toMatchObject({ status: 204 });
    const client = app.client();
    await client.login('ayu@newsroom.example', body.newPassword);
    expect(await client.get('/api/v1/me')).toMatchObject({ body: { roles: ['checker', 'admin'] } });
    expect((await auditOf('ayu@newsroom.example')).slice(0, 2)).toEqual([
      ['user.created', COMMAND_LINE.id],
      ['user.password_reset_issued', COMMAND_LINE.id],
    ]);
  });

  it('makes a service account, which works through keys and counts as who answers for it', async () => {
    const service = (...more: string[]) =>
      claimdesk([
        ...['users', 'create', '--service', '--email', 'robot@newsroom.example', '--name', 'Robot'],
        ...['--roles', 'contributor', ...more],
      ]);
    const answeredFor = ['--responsible', 'AYU@newsroom.example'];
    expect((await service()).failure?.message).toMatch(/responsibleId missing/);
    expect((await service('--responsible', 'no@newsroom.example')).failure?.message).toMatch(/Nobody has/);
    expect((await service(...answeredFor, '--password-stdin')).failure).toBeInstanceOf(CommanderError);
    const { out: nothing, failure } = await service(...answeredFor);
    expect({ nothing, failure }).toEqual({ nothing: '', failure: undefined });
    expect((await create('x@newsroom.example', ...answeredFor)).failure?.message).toMatch(/only for service/);
    const { out } = await claimdesk(['keys', 'create', '--user', 'robot@newsroom.example', '--scopes', '*']);
    const article = { text: 'Jembatan itu selesai.' };
    expect(await app.client(out.trim()).post('/api/v1/articles', article)).toMatchObject({ status: 201 });
    const [row] = await app.database.rows(
      `SELECT s.kind, r.email FROM users s JOIN users r ON r.id = s.responsible_id WHERE s.email = 'robot@newsroom.example'`,
    );
    expect(row).toEqual({ kind: 'service', email: 'ayu@newsroom.example' });
  });

  it('takes a password from standard input, without its line’s end', async () => {
    const words = [
      'users',
      'create',
      '--email',
      'budi@newsroom.example',
      '--name',
      'Budi',
      '--roles',
      'checker',
    ];
    const { out, failure } = await claimdesk([...words, '--password-stdin'], 'kata sandi yang baik\n');
    expect({ out, failure }).toEqual({ out: '', failure: undefined });
    await app.client().login('budi@newsroom.example', 'kata sandi yang baik');
  });

  it.each([
    ['an address that is taken', ['ayu@newsroom.example', 'Ayu', 'admin'], '', /already/],
    ['an address that is none', ['ayu', 'Ayu', 'admin'], '', /ayu is not an e-mail address/],
    [
      'a short password',
      ['citra@newsroom.example', 'Citra', 'admin'],
      'short',
      /newPassword too short \(min 12\)/,
    ],
  ])('refuses %s in one sentence', async (_, [email, name, roles], password, words) => {
    const line = ['users', 'create', '--email', email!, '--name', name!, '--roles', roles!];
    const { failure } = await claimdesk([...line, ...(password ? ['--password-stdin'] : [])], password);
    expect(failure).toBeInstanceOf(CommandError);
    expect(failure!.message).toMatch(words);
    expect(await app.database.rows(`SELECT 1 FROM users WHERE email = 'citra@newsroom.example'`)).toEqual([]);
  });

  it.each([
    [['users', 'create', '--email', 'x@newsroom.example', '--name', 'X']],
    [['users', 'create', '--email', 'x@newsroom.example', '--name', 'X', '--roles', 'king']],
    [['users', 'roles', 'ayu@newsroom.example']],
    [['keys', 'create', '--user', 'ayu@newsroom.example']],
    [['keys', 'create', '--user', 'ayu@newsroom.example', '--scopes', '*', '--expires', 'soon']],
  ])('calls %j misuse', async (words) => {
    expect((await claimdesk(words)).failure).toBeInstanceOf(CommanderError);
  });

  it('lists, gives roles, shuts out and lets in', async () => {
    const line = async () =>
      (await claimdesk(['users', 'list'])).out.split('\n').find((row) => row.startsWith('budi@'));
    expect(await line()).toBe('budi@newsroom.example\tBudi\tchecker\tperson\tactive');
    await claimdesk(['users', 'roles', 'BUDI@newsroom.example', '--set', 'reviewer, viewer']);
    expect(await line()).toBe('budi@newsroom.example\tBudi\tviewer,reviewer\tperson\tactive');
    await claimdesk(['users', 'deactivate', 'budi@newsroom.example']);
    expect(await line()).toMatch(/deactivated$/);
    await claimdesk(['users', 'reactivate', 'budi@newsroom.example']);
    expect(await line()).toMatch(/\tactive$/);
    expect((await claimdesk(['users', 'deactivate', 'ayu@newsroom.example'])).failure?.message).toMatch(
      /last admin/,
    );
    expect((await claimdesk(['users', 'deactivate', 'no@newsroom.example'])).failure?.message).toMatch(
      /Nobody has/,
    );
  });

  it('resets passwords, by a token or from standard input', async () => {
    const { out } = await claimdesk(['users', 'reset-password', 'budi@newsroom.example']);
    expect(out).toMatch(/^[\w-]{43}\n$/);
    await claimdesk(
      ['users', 'reset-password', 'budi@newsroom.example', '--password-stdin'],
      'noch ein Passwort\r\n',
    );
    await app.client().login('budi@newsroom.example', 'noch ein Passwort');
  });

  it('makes keys, printed alone, lists, rotates and revokes them', async () => {
    const create = [
      'keys',
      'create',
      '--user',
      'budi@newsroom.example',
      '--scopes',
      'claims:read,articles:*',
    ];
    const { out } = await claimdesk([...create, '--name', 'robot', '--expires', '30d']);
    expect(out).toMatch(/^cd_[0-9a-f]{32}_[\w-]{43}\n$/);
    const key = out.trim();
    expect(await app.client(key).get('/api/v1/me')).toMatchObject({ status: 200 });
    const listed = (await claimdesk(['keys', 'list', '--user', 'budi@newsroom.example'])).out;
    const [id = '', ...columns] = listed.trim().split('\t');
    expect(columns).toEqual([
      'budi@newsroom.example',
      'robot',
      'claims:read,articles:*',
      expect.stringMatching(/^used /),
      expect.stringMatching(/^ends /),
    ]);
    expect(listed).not.toContain(key.slice(-43));
    const successor = await claimdesk(['keys', 'rotate', id, '--overlap', '12h']);
    expect(successor.out).toMatch(/^cd_[0-9a-f]{32}_[\w-]{43}\n$/);
    for (const one of [key, successor.out.trim()])
      expect(await app.client(one).get('/api/v1/me')).toMatchObject({ status: 200 });
    expect((await claimdesk(['keys', 'rotate', id, '--overlap', '8d'])).failure).toBeInstanceOf(
      CommanderError,
    );
    await claimdesk(['keys', 'revoke', id]);
    expect(await app.client(key).get('/api/v1/me')).toMatchObject({ status: 401 });
    expect((await claimdesk(['keys', 'revoke', id])).failure?.message).toMatch(/revoked before/);
    expect((await claimdesk(['keys', 'revoke', 'x'])).failure?.message).toMatch(/no key/);
    const unknown = await claimdesk([
      'keys',
      'create',
      '--user',
      'budi@newsroom.example',
      '--scopes',
      'claims:fly',
    ]);
    expect(unknown.failure?.message).toMatch(/unknown scope \(scope claims:fly\)/);
    expect((await auditOf('budi@newsroom.example')).slice(-5).map(([action]) => action)).toEqual([
      'user.signed_in',
      'key.created',
      'key.created',
      'key.rotated',
      'key.revoked',
    ]);
  });
});
