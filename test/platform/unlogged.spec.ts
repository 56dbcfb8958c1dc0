import { Client } from 'pg';
import { verifyAudit, type AuditFinding } from '../../src/platform/audit/verify-audit.js';
import { openDeskOfEverything, type DeskOfEverything } from '../contract/desk-of-everything.js';

describe('things without a log', () => {
  let desk: DeskOfEverything;
  let client: Client;

  beforeAll(async () => {
    desk = await openDeskOfEverything();
    client = new Client({ connectionString: desk.app.database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await desk?.stop();
  });

  const unlogged = async () => (await verifyAudit(client)).findings;
  const withoutLog = (stream: string): AuditFinding => ({ stream, seq: null, problem: 'without_log' });
  /** What came to the desk behind its back. */
  const planted = () => [
    withoutLog(`fact-check:${desk.ids.references}`),
    withoutLog(`webhook:${desk.ids.webhooks}`),
  ];

  it('are found where somebody has put them into the tables, and nowhere else', async () => {
    expect(await unlogged()).toEqual(planted());
  });

  it.each(['claim', 'publication', 'article', 'speaker', 'feed', 'import', 'user'])(
    'are found where the log of a %s is gone with its head',
    async (kind) => {
      const [first] = await desk.app.database.rows<{ stream: string }>(
        `SELECT stream FROM audit_heads WHERE stream LIKE $1 LIMIT 1`,
        [`${kind}:%`],
      );
      await client.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
      for (const table of ['audit_events', 'audit_heads'])
        await client.query(`DELETE FROM ${table} WHERE stream = $1`, [first!.stream]);
      expect(await unlogged()).toContainEqual(withoutLog(first!.stream));
    },
  );
});
