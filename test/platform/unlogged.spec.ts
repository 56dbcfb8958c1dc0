import { Client } from 'pg';
import { verifyAudit, type AuditFinding } from '../../src/platform/audit/verify-audit.js';
import { openDeskOfEverything, type DeskOfEverything } from '../contract/desk-of-everything.js';

describe('the tables beside the log', () => {
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

  it('have nothing without a log but what somebody has put there', async () => {
    expect(await unlogged()).toEqual(planted());
  });

  it.each([
    ['another ClaimReview', `SET claim_review = replace(claim_review, 'resolution', 'revolution')`],
    ['another page', `SET page = replace(page, 'resolution', 'revolution')`],
    ['another address', `SET slug = 'another'`],
    ['another edition', 'SET edition = edition + 1'],
    ['another version', 'SET version = version + 1'],
    ['another kind of correction', `SET correction_kind = 'minor'`],
    ['another moment', `SET published_at = published_at - interval '1 day'`],
    ['another publisher', 'SET published_by = (SELECT id FROM users WHERE id <> published_by LIMIT 1)'],
    ['another claim', 'SET claim_id = (SELECT id FROM claims WHERE id <> claim_id LIMIT 1)'],
    ['nothing left of it', null],
  ])('tell of a publication with %s', async (_, change) => {
    const columns =
      'id, claim_id, edition, version, slug, claim_review, page, correction_kind, note, published_by, published_at';
    const [{ id }] = (await client.query('SELECT id FROM publications')).rows;
    await client.query('ALTER TABLE publications DISABLE TRIGGER USER');
    await client.query('CREATE TABLE kept AS TABLE publications');
    await client.query(change ? `UPDATE publications ${change}` : 'DELETE FROM publications');
    const found = await unlogged();
    await client.query('DELETE FROM publications');
    await client.query(`INSERT INTO publications (${columns}) SELECT ${columns} FROM kept`);
    await client.query('DROP TABLE kept');
    expect(found).toEqual([...planted(), { stream: `publication:${id}`, seq: 1, problem: 'not_as_logged' }]);
    expect(await unlogged()).toEqual(planted());
  });

  it('tell nothing of a publication whose version a redaction of earlier times has counted on', async () => {
    const { rows } = desk.app.database;
    const set = (hash: string, by: number) =>
      rows(`
      UPDATE audit_events SET after = jsonb_set(after, '{pageSha256}', to_jsonb(${hash})) WHERE stream LIKE 'publication:%' AND seq = 1;
      UPDATE publications SET version = version + ${by}`);
    for (const table of ['audit_events', 'publications'])
      await rows(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await set(`repeat('█', 64)`, 1);
    const found = await unlogged();
    await set(`(SELECT encode(sha256(convert_to(page, 'UTF8')), 'hex') FROM publications)`, -1);
    for (const table of ['audit_events', 'publications'])
      await rows(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    expect(found.map(({ problem }) => problem)).not.toContain('not_as_logged');
    expect(await unlogged()).toEqual(planted());
  });

  it.each(['claim', 'publication', 'article', 'speaker', 'feed', 'import', 'user'])(
    'tell where the log of a %s is gone with its head',
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
