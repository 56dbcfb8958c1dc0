import { draftClaim } from '../faults/claim-on-its-way.js';
import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { hooksOf, type Hook, type Hooks } from './hook.js';
import { openReceiver, type Receiver } from './receiver.js';

describe('webhooks are switched off', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let admin: Member;
  let receiver: Receiver;
  let hooks: Hooks;

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

  async function add(path: string, events: string[]): Promise<Hook> {
    const url = receiver.url + path;
    return (await admin.http.post<Hook>('/api/v1/webhooks', { url, events })).body;
  }
  /** A webhook that fails, as if its first tries had been so many days ago, and its next try now. */
  async function failedAgain(path: string, daysAgo: number[]): Promise<Hook> {
    receiver.answers.set(path, (answer) => answer.writeHead(503, { 'retry-after': '3600' }).end());
    const hook = await add(path, ['claim.created']);
    await draftClaim(staff);
    const one = await hooks.settled(hook, ({ attempts }) => attempts === 1);
    await app.database.rows(
      `UPDATE webhook_attempts SET at = now() - make_interval(days => $2) WHERE delivery_id = $1`,
      [one.id, daysAgo[0]],
    );
    await app.database.rows(
      `INSERT INTO webhook_attempts (id, delivery_id, at, ms, status, answer)
        SELECT gen_random_uuid(), $1, now() - make_interval(days => ago), 1, 500, '' FROM unnest($2::int[]) ago`,
      [one.id, daysAgo.slice(1)],
    );
    await app.database.rows(
      `UPDATE webhooks SET failing_since = now() - make_interval(days => $2) WHERE id = $1`,
      [hook.id, daysAgo[0]],
    );
    await hooks.pass(one);
    await hooks.settled(hook, ({ attempts }) => attempts === 2);
    return hooks.now(hook);
  }

  it('by 410, and their owner is told', async () => {
    receiver.answers.set('/gone', (answer) => answer.writeHead(410).end());
    const gone = await add('/gone', ['claim.created']);
    await draftClaim(staff);
    await hooks.settled(gone, ({ state }) => state === 'failed');
    expect(await hooks.now(gone)).toMatchObject({ active: false, disabledCode: 'gone', version: 2 });
    const audited = await app.database.rows(
      `SELECT action, after->>'code' AS code FROM audit_events WHERE stream = $1 ORDER BY seq`,
      [`webhook:${gone.id}`],
    );
    expect(audited.at(-1)).toEqual({ action: 'webhook.disabled', code: 'gone' });
    const told = await app.database.rows(
      `SELECT payload FROM outbox_events WHERE type = 'webhook.disabled' AND subject_id = $1`,
      [gone.id],
    );
    expect(told).toEqual([{ payload: { webhookId: gone.id, code: 'gone', ownerId: admin.id } }]);
  });

  it('by tries that fail for more than five days', async () => {
    expect(await failedAgain('/weary', [6, 5, 4, 3, 2, 1])).toMatchObject({
      active: false,
      disabledCode: 'failing',
    });
  });

  it.each([
    ['for less', [4, 3, 2, 1]],
    ['once, and once more after a month of silence', [30]],
    ['again, after a silence in between', [30, 29, 3, 2, 1]],
    ['again, after a silence that began less than five days ago', [6, 5, 4]],
  ])('not by tries that fail %s', async (_, daysAgo) => {
    expect(await failedAgain(`/hiccup/${daysAgo.join('-')}`, daysAgo)).toMatchObject({
      active: true,
      disabledCode: null,
      failingSince: expect.any(String),
    });
  });
});
