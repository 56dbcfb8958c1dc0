import type { ServerResponse } from 'node:http';
import { verifyWebhook } from '../../clients/typescript/src/verify-webhook.js';
import { Egress } from '../../src/platform/egress/egress.js';
import { draftClaim } from '../faults/claim-on-its-way.js';
import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { hooksOf, type Delivered, type Hook, type Hooks } from './hook.js';
import { openReceiver, verified, type Receiver } from './receiver.js';

describe('webhooks', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let admin: Member;
  let receiver: Receiver;
  let hooks: Hooks;
  const opened = new Set<string>();

  beforeAll(async () => {
    receiver = await openReceiver();
    app = await startApp({ publicUrlGiven: true, egress: receiver.egress });
    staff = await openNewsroom(app);
    ({ admin } = staff);
    hooks = hooksOf(app, admin);
  });
  afterAll(async () => {
    await app?.stop();
    await receiver?.close();
  });
  afterEach(async () => {
    for (const id of opened) await app.database.rows('DELETE FROM webhooks WHERE id = $1', [id]);
    opened.clear();
  });

  async function add(path: string, events: string[] = ['claim.*']): Promise<Hook> {
    const answer = await admin.http.post<Hook>('/api/v1/webhooks', { url: receiver.url + path, events });
    expect(answer.status).toBe(201);
    opened.add(answer.body.id);
    return answer.body;
  }

  it('bring what they want and nothing else, signed, once', async () => {
    const hook = await add('/signed', ['claim.created']);
    const claim = await draftClaim(staff);
    const [message] = await receiver.arrived('/signed');
    expect(verified(message!, hook.secret)).toEqual({
      type: 'claim.created',
      timestamp: expect.any(String),
      data: { claimId: claim.id, ref: claim.ref, by: expect.any(String) },
    });
    expect(message!.headers['content-type']).toBe('application/json');
    expect(await verifyWebhook(message!.headers, message!.body, hook.secret)).toEqual(message!.said);
    expect(() => verified({ ...message!, body: `${message!.body} ` }, hook.secret)).toThrow();
    await hooks.settled(hook, ({ state }) => state === 'delivered');
    expect(receiver.messages.filter(({ path }) => path === '/signed')).toHaveLength(1);
    const { data } = (
      await admin.http.get<{ data: { id: string; type: string }[] }>('/api/v1/events?limit=500')
    ).body;
    expect(data.find(({ type }) => type === 'claim.created')!.id).toBe(message!.headers['webhook-id']);
  });

  it('bring no more than the key that asks for them may read itself', async () => {
    const scopes = ['webhooks:write', 'claims:read'];
    const made = await admin.http.post<{ key: string }>('/api/v1/keys', { name: 'robot', scopes });
    const robot = app.client(made.body.key);
    const ask = (events: string[]) =>
      robot.post<Hook>('/api/v1/webhooks', { url: `${receiver.url}/robot`, events });
    const refused = { status: 403, body: { code: 'scope_missing' } };
    for (const events of [['*'], ['claim.*', 'evidence.*'], ['user.created']])
      expect(await ask(events)).toMatchObject(refused);
    const own = await ask(['claim.*', 'claim_review.published']);
    expect(own).toMatchObject({ status: 201 });
    opened.add(own.body.id);
    const { id } = await add('/everything', ['*']);
    const edit = (body: object) => robot.patch(`/api/v1/webhooks/${id}`, body, { etag: 1 });
    expect(await edit({ url: `${receiver.url}/robot` })).toMatchObject(refused);
    expect(await edit({ active: false })).toMatchObject({ status: 200 });
  });

  it('are logged with the address and the headers of each try, whatever has changed since', async () => {
    receiver.answers.set('/old', (answer) => answer.writeHead(500).end());
    const hook = await add('/old', ['claim.created']);
    await draftClaim(staff);
    const [first] = await receiver.arrived('/old');
    const tried = await hooks.settled(hook, ({ last }) => last?.status === 500);
    const { version } = await hooks.now(hook);
    const moved = { url: `${receiver.url}/new` };
    await admin.http.patch(`/api/v1/webhooks/${hook.id}`, moved, { etag: version });
    const delivery = `/api/v1/webhooks/${hook.id}/deliveries/${tried.id}`;
    await admin.http.post(`${delivery}/replay`);
    const [second] = await receiver.arrived('/new');
    await hooks.settled(hook, ({ state }) => state === 'delivered');
    const { body } = await admin.http.get<{ tries: { sent: { url: string; headers: object } }[] }>(delivery);
    const [before, after] = body.tries.map(({ sent }) => sent);
    expect([before!.url, after!.url]).toEqual([`${receiver.url}/old`, moved.url]);
    expect(first!.headers).toMatchObject(before!.headers);
    expect(second!.headers).toMatchObject(after!.headers);
    expect(before!.headers).not.toHaveProperty('claimdesk-replay');
    expect(after!.headers).toMatchObject({
      'claimdesk-replay': 'true',
      'webhook-timestamp': expect.any(String),
      'webhook-signature': expect.stringMatching(/^v1,/),
    });
  });

  it('sign with both secrets while one takes the place of the other', async () => {
    const hook = await add('/rotated');
    const rotated = await admin.http.post<Hook>(`/api/v1/webhooks/${hook.id}/rotate-secret`, {}, { etag: 1 });
    expect(rotated.body.secret).not.toBe(hook.secret);
    await admin.http.post(`/api/v1/webhooks/${hook.id}/test`);
    const [message] = await receiver.arrived('/rotated');
    for (const { secret } of [hook, rotated.body])
      expect(verified(message!, secret)).toMatchObject({ type: 'webhook.tested' });
    const again = (body: object) =>
      admin.http.post<Hook>(`/api/v1/webhooks/${hook.id}/rotate-secret`, body, { etag: 2 });
    expect(await again({ overlapHours: 1 })).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'secret_overlap', params: { until: expect.any(String) } }] },
    });
    const ended = await again({ overlapHours: 0 });
    await admin.http.post(`/api/v1/webhooks/${hook.id}/test`);
    const [, second] = await receiver.arrived('/rotated', 2);
    expect(verified(second!, ended.body.secret)).toMatchObject({ type: 'webhook.tested' });
    expect(() => verified(second!, rotated.body.secret)).toThrow();
  });

  it('keep no secret, in no table', async () => {
    const { secret } = await add('/secret');
    const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64');
    expect(bytes).toHaveLength(32);
    const tables = await app.database.rows<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await app.database.rows<{ text: string }>(`SELECT t::text AS text FROM "${name}" t`);
      const text = rows.map((row) => row.text).join('\n');
      expect([name, text.includes(secret.slice(6)), text.includes(bytes.toString('hex'))]).toEqual([
        name,
        false,
        false,
      ]);
    }
  });

  it('come again on schedule, and fail for good after the tenth try', async () => {
    receiver.answers.set('/broken', (answer) => answer.writeHead(503).end('Not today.'));
    const hook = await add('/broken', ['claim.created']);
    await draftClaim(staff);
    const waits = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
    for (const [n, seconds] of waits.entries()) {
      const one = await hooks.settled(hook, ({ attempts }) => attempts === n + 1);
      const wait = (Date.parse(one.nextAt!) - Date.now()) / 1000;
      expect(one.state).toBe('pending');
      expect(wait).toBeGreaterThan(seconds * 0.8 - 20);
      expect(wait).toBeLessThanOrEqual(seconds * 1.2);
      await hooks.pass(one);
    }
    const last = await hooks.settled(hook, ({ state }) => state === 'failed');
    expect(last).toMatchObject({ attempts: 10, nextAt: null, last: { status: 503, code: null } });
    const ids = receiver.messages
      .filter(({ path }) => path === '/broken')
      .map((m) => m.headers['webhook-id']);
    expect(new Set(ids)).toEqual(new Set([last.eventId]));
    expect((await hooks.now(hook)).failingSince).not.toBeNull();
    const { body: figures } = await app.client().get<string>('/metrics');
    expect(figures).toMatch(/^claimdesk_webhook_tries_total\{state="failed"\} 1$/m);
    const details = await admin.http.get<{ request: { body: string }; tries: object[] }>(
      `/api/v1/webhooks/${hook.id}/deliveries/${last.id}`,
    );
    expect(details.body.tries).toHaveLength(10);
    expect(details.body.tries[0]).toMatchObject({
      status: 503,
      answer: 'Not today.',
      ms: expect.any(Number),
    });
    expect(details.body.request.body).toBe(receiver.messages.find(({ path }) => path === '/broken')!.body);
  });

  it('are replayed: one, all that failed, and from a point on what was missed', async () => {
    receiver.answers.set('/replayed', (answer) => answer.writeHead(500).end());
    const hook = await add('/replayed', ['claim.created']);
    const began = new Date(Date.now() - 1000).toISOString();
    const first = await draftClaim(staff);
    const failed = await hooks.settled(hook, ({ attempts }) => attempts === 1);
    await app.database.rows(
      `UPDATE webhook_deliveries SET state = 'failed', next_at = NULL WHERE webhook_id = $1`,
      [hook.id],
    );
    receiver.answers.delete('/replayed');
    const replay = (path: string, body: object = {}) =>
      admin.http.post<{ deliveries: number }>(`/api/v1/webhooks/${hook.id}/${path}`, body);
    const before = (await receiver.arrived('/replayed')).length;
    expect((await replay('replay?dryRun=true', { state: 'failed' })).body).toEqual({ deliveries: 1 });
    expect((await replay(`deliveries/${failed.id}/replay`)).status).toBe(202);
    const again = (await receiver.arrived('/replayed', before + 1)).at(-1)!;
    expect(again.headers).toMatchObject({ 'webhook-id': failed.eventId, 'claimdesk-replay': 'true' });
    expect(verified(again, hook.secret).data.claimId).toBe(first.id);
    await hooks.settled(hook, ({ state, replayed }) => state === 'delivered' && replayed);

    const { version } = await hooks.now(hook);
    const off = { active: false };
    await admin.http.patch(`/api/v1/webhooks/${hook.id}`, off, { etag: version });
    const witness = await add('/witness', ['claim.created']);
    const missed = await draftClaim(staff);
    // The desk has passed it by when another webhook has been told of it.
    await hooks.settled(witness, ({ state }) => state === 'delivered');
    await admin.http.patch(`/api/v1/webhooks/${hook.id}`, { active: true }, { etag: version + 1 });
    await draftClaim(staff);
    await receiver.arrived('/replayed', before + 2);
    const told = () =>
      receiver.messages.filter(({ path }) => path === '/replayed').map((m) => m.said.data.claimId);
    expect(told()).not.toContain(missed.id);
    expect((await replay('replay', { from: began })).body).toEqual({ deliveries: 3 });
    await receiver.arrived('/replayed', before + 5);
    expect(told()).toContain(missed.id);
    expect((await replay('replay', {})).status).toBe(422);
  });

  it('are sent anew also when that is asked for while they are on their way', async () => {
    const held = new Promise<ServerResponse>((hold) => void receiver.answers.set('/on-its-way', hold));
    const hook = await add('/on-its-way', ['claim.created']);
    await draftClaim(staff);
    const answer = await held;
    receiver.answers.delete('/on-its-way');
    const [{ id }] = (await hooks.deliveries(hook)) as [Delivered];
    const path = `/api/v1/webhooks/${hook.id}/deliveries/${id}`;
    expect((await admin.http.post(`${path}/replay`)).status).toBe(202);
    answer.writeHead(204).end();
    const [first, again] = await receiver.arrived('/on-its-way', 2);
    expect(first!.headers).not.toHaveProperty('claimdesk-replay');
    expect(again!.headers).toMatchObject({
      'webhook-id': first!.headers['webhook-id'],
      'claimdesk-replay': 'true',
    });
    await hooks.settled(hook, ({ state, attempts }) => state === 'delivered' && attempts === 1);
    // That of the first may be noted last; the test's own limit ends the wait.
    const tries = async () => (await admin.http.get<{ tries: object[] }>(path)).body.tries.length;
    while ((await tries()) < 2);
  });

  it.each([
    [
      'a redirect',
      '/moved',
      (answer: ServerResponse) => answer.writeHead(302, { location: '/elsewhere' }).end(),
      302,
    ],
    [
      'an answer without end',
      '/endless',
      (answer: ServerResponse) => answer.writeHead(200).end('x'.repeat(200_000)),
      null,
    ],
    ['a connection that breaks', '/cut', (answer: ServerResponse) => answer.socket!.destroy(), null],
    [
      'an answer that cannot be unpacked',
      '/packed',
      (answer: ServerResponse) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no'),
      null,
    ],
  ])('take %s for a failure', async (_, path, answer, status) => {
    receiver.answers.set(path, answer);
    const hook = await add(path, ['claim.created']);
    await draftClaim(staff);
    const one = await hooks.settled(hook, ({ attempts }) => attempts === 1);
    expect(one).toMatchObject({ state: 'pending', last: { status } });
    if (status === null) expect(one.last!.code).not.toBeNull();
    expect(receiver.messages.some(({ path: asked }) => asked === '/elsewhere')).toBe(false);
  });

  it('wait as long as the receiver asks', async () => {
    receiver.answers.set('/busy', (answer) => answer.writeHead(429, { 'retry-after': '3600' }).end());
    const hook = await add('/busy', ['claim.created']);
    await draftClaim(staff);
    const { nextAt } = await hooks.settled(hook, ({ attempts }) => attempts === 1);
    expect(Date.parse(nextAt!) - Date.now()).toBeGreaterThan(3_500_000);
  });

  it('are not held up by receivers that hang', async () => {
    // Longer than the others' messages take on the slowest machine.
    const patience = jest.replaceProperty(app.nest.get(Egress), 'mostMs', 120_000);
    const held: ServerResponse[] = [];
    const silent = ['/hanging/1', '/hanging/2', '/hanging/3'];
    for (const path of silent) receiver.answers.set(path, (answer) => held.push(answer));
    for (const path of silent) await add(path, ['claim.created']);
    const quick = await add('/quick', ['claim.created']);
    for (let n = 0; n < 12; n += 1) await draftClaim(staff);
    const arrived = await receiver.arrived('/quick', 12);
    expect(arrived).toHaveLength(12);
    // What hangs holds a few connections of its own, and all of the others' messages are through meanwhile.
    expect(await receiver.arrived(silent[0]!, 4)).toHaveLength(4);
    await hooks.settled(quick, ({ state }) => state === 'delivered');
    patience.restore();
    for (const answer of held) answer.writeHead(204).end();
  });

  it('never go where the desk does not go', async () => {
    const refused = [
      'http://127.0.0.1:1/',
      'http://169.254.169.254/latest',
      'http://[::1]/',
      'http://10.0.0.1/',
    ];
    for (const url of refused) {
      const answer = await admin.http.post('/api/v1/webhooks', { url, events: ['*'] });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url' }] } });
    }
    const hook = await add('/inside', ['claim.created']);
    for (const url of refused)
      expect(await admin.http.patch(`/api/v1/webhooks/${hook.id}`, { url }, { etag: 1 })).toMatchObject({
        status: 422,
      });
    // As if the name had changed its mind since.
    await app.database.rows('UPDATE webhooks SET url = $2 WHERE id = $1', [
      hook.id,
      'http://169.254.169.254/',
    ]);
    await draftClaim(staff);
    const one = await hooks.settled(hook, ({ attempts }) => attempts === 1);
    expect(one.last).toMatchObject({ status: null, code: 'address' });
  });

  it('refuse what cannot be', async () => {
    const wrong = async (body: object) => (await admin.http.post('/api/v1/webhooks', body)).status;
    const url = `${receiver.url}/x`;
    expect(await wrong({ url, events: [] })).toBe(422);
    expect(await wrong({ url, events: ['claim.flown'] })).toBe(422);
    expect(await wrong({ url: 'ftp://partner.example', events: ['*'] })).toBe(422);
    expect(await wrong({ events: ['*'] })).toBe(422);
    const hook = await add('/x');
    const none = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
    for (const delivery of [none, 'x'])
      expect(
        (await admin.http.post(`/api/v1/webhooks/${hook.id}/deliveries/${delivery}/replay`)).status,
      ).toBe(404);
    await admin.http.patch(`/api/v1/webhooks/${hook.id}`, { active: false }, { etag: 1 });
    expect(await admin.http.post(`/api/v1/webhooks/${hook.id}/test`)).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'webhook_inactive' }] },
    });
    expect((await admin.http.delete(`/api/v1/webhooks/${hook.id}`, { etag: 1 })).status).toBe(412);
    expect((await admin.http.delete(`/api/v1/webhooks/${hook.id}`, { etag: 2 })).status).toBe(204);
  });
});
