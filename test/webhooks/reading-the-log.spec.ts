import type { HttpClient } from '../harness/http-client.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { hire, makeKey, type Hired } from '../people/staff.js';

describe('the log of a webhook', () => {
  let app: RunningApp;
  let admin: Hired;
  let log: string;

  beforeAll(async () => {
    app = await startApp();
    admin = await hire(app, ['admin']);
    const [webhook] = await app.database.rows<{ id: string }>(
      `INSERT INTO webhooks (id, url, events, active, disabled_at, created_by)
       VALUES (gen_random_uuid(), 'https://partner.example/', '{*}', false, now(), $1) RETURNING id`,
      [admin.id],
    );
    log = `/api/v1/webhooks/${webhook!.id}/deliveries`;
    for (const type of ['claim.created', 'evidence.added'])
      await app.database.rows(
        `WITH event AS (
           INSERT INTO outbox_events (id, type, subject_id, payload) VALUES (gen_random_uuid(), $2, gen_random_uuid(), '{}') RETURNING id)
         INSERT INTO webhook_deliveries (id, webhook_id, event_id, state)
         SELECT gen_random_uuid(), $1, id, 'failed' FROM event`,
        [webhook!.id, type],
      );
  });
  afterAll(() => app?.stop());

  const listed = async (client: HttpClient) => {
    const { body } = await client.get<{ data: { id: string; type: string }[] }>(`${log}?state=failed`);
    return body.data;
  };

  it('shows a key the kinds of events that it may read, and an admin all', async () => {
    const { key } = await makeKey(app, admin.id, ['webhooks:read', 'claims:read']);
    const robot = app.client(key);
    expect((await listed(robot)).map(({ type }) => type)).toEqual(['claim.created']);
    const all = await listed(admin.client);
    expect(all.map(({ type }) => type).sort()).toEqual(['claim.created', 'evidence.added']);
    const statuses: Record<string, number> = {};
    for (const { id, type } of all) {
      expect(await admin.client.get(`${log}/${id}`)).toMatchObject({ status: 200 });
      statuses[type] = (await robot.get(`${log}/${id}`)).status;
    }
    expect(statuses).toEqual({ 'claim.created': 200, 'evidence.added': 403 });
  });
});
