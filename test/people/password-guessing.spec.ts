import { startApp, type RunningApp } from '../harness/start-app.js';
import { hire, PASSWORD } from './staff.js';
import { startTwin } from './twin.js';

type Twin = Awaited<ReturnType<typeof startTwin>>;

describe('guessing passwords', () => {
  let app: RunningApp;
  let twin: Twin;

  beforeAll(async () => {
    app = await startApp({ trustProxy: true });
    twin = await startTwin(app);
  });
  afterAll(async () => {
    await twin?.stop();
    await app?.stop();
  });

  let addresses = 0;
  const newAddress = () => `198.51.100.${++addresses}`;
  const guess = (desk: RunningApp | Twin, email: string, password: string, address = newAddress()) =>
    desk
      .client()
      .post('/api/v1/auth/login', { email, password }, { headers: { 'x-forwarded-for': address } });
  const failuresOf = async (subject: string) =>
    (
      await app.database.rows<{ failures: number }>(
        'SELECT failures FROM sign_in_attempts WHERE subject = $1',
        [subject],
      )
    )[0]?.failures;
  const letTimePass = (seconds: number) =>
    app.database.rows(
      `UPDATE sign_in_attempts SET blocked_until = blocked_until - $1 * interval '1 s', last_at = last_at - $1 * interval '1 s'`,
      [seconds],
    );

  it('gets five tries of fifty at once, over two processes', async () => {
    const { email } = await hire(app, ['viewer']);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => guess(i % 2 ? app : twin, email, `wrong password ${i}`)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(45);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.body).toMatchObject({ code: 'too_many_requests' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await failuresOf(`account:${email}`)).toBe(5);
  });

  it('waits even with the right password, and twice as long each time', async () => {
    const { email } = await hire(app, ['viewer']);
    for (let i = 0; i < 5; i++) expect(await guess(app, email, 'wrong')).toMatchObject({ status: 401 });
    for (const longest of [30, 60, 120, 240, 480, 900, 900, 900]) {
      const { status, headers } = await guess(twin, email.toUpperCase(), PASSWORD);
      expect(status).toBe(429);
      const wait = Number(headers.get('retry-after'));
      // Some of it has passed since the guess before.
      expect(wait).toBeLessThanOrEqual(longest);
      expect(wait).toBeGreaterThan(longest / 2);
      await letTimePass(wait);
      expect(await guess(app, email, 'wrong')).toMatchObject({ status: 401 });
    }
  });

  it('is forgiven by one success', async () => {
    const { email } = await hire(app, ['viewer']);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) await guess(app, email, 'wrong');
      expect(await guess(app, email, PASSWORD)).toMatchObject({ status: 204 });
    }
    expect(await failuresOf(`account:${email}`)).toBeUndefined();
  });

  it('is forgotten after an hour', async () => {
    const { email } = await hire(app, ['viewer']);
    for (let i = 0; i < 4; i++) await guess(app, email, 'wrong');
    await letTimePass(3601);
    await guess(app, email, 'wrong');
    expect(await failuresOf(`account:${email}`)).toBe(1);
  });

  it('is slowed for accounts that do not exist just the same', async () => {
    const email = 'nobody@newsroom.example';
    for (let i = 0; i < 5; i++) expect(await guess(app, email, 'wrong')).toMatchObject({ status: 401 });
    expect(await guess(app, email, 'wrong')).toMatchObject({ status: 429 });
  });

  it.each([
    ['an IPv4 address', '192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['an IPv6 network', '2001:db8:5:6::1', '2001:db8:5:6:ffff::2', '2001:db8:5:6::/64'],
  ])('is slowed for %s after twenty accounts', async (_, one, another, block) => {
    for (let i = 0; i < 20; i++)
      expect(await guess(app, `victim-${i}@${block.length}.example`, 'wrong', one)).toMatchObject({
        status: 401,
      });
    const { email } = await hire(app, ['viewer']);
    expect(await guess(twin, email, PASSWORD, another)).toMatchObject({ status: 429 });
    expect(await failuresOf(`address:${block}`)).toBe(20);
    expect(await guess(twin, email, PASSWORD)).toMatchObject({ status: 204 });
  });

  it('costs an address nothing when people sign in rightly', async () => {
    const { email } = await hire(app, ['viewer']);
    const address = newAddress();
    for (let i = 0; i < 25; i++)
      expect(await guess(app, email, PASSWORD, address)).toMatchObject({ status: 204 });
    expect(await failuresOf(`address:${address}`)).toBe(0);
  });

  it('is slowed too where a stolen session asks for a new password', async () => {
    const { email, client } = await hire(app, ['viewer']);
    const change = (currentPassword: string) =>
      client.post(
        '/api/v1/me/password',
        { currentPassword, newPassword: 'a much better one' },
        { headers: { 'x-forwarded-for': newAddress() } },
      );
    for (let i = 0; i < 5; i++)
      expect(await change('wrong')).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/currentPassword', code: 'wrong_password' }] },
      });
    expect(await change(PASSWORD)).toMatchObject({ status: 429 });
    expect(await guess(app, email, PASSWORD)).toMatchObject({ status: 429 });
  });
});
