import { createTestDatabase, type TestDatabase } from './test-database.js';
import { withClient } from './test-server.js';

describe('a database for a test file', () => {
  let [mine, another]: TestDatabase[] = [];

  beforeAll(async () => {
    [mine, another] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });
  afterAll(() => Promise.all([mine?.drop(), another?.drop()]));

  it('is migrated', async () => {
    const tables = await mine!.rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    expect(tables.map(({ name }) => name)).toContain('settings');
  });

  it('shares no rows with another', async () => {
    await mine!.rows(`UPDATE settings SET approvals_needed = 3`);
    expect(await another!.rows(`SELECT approvals_needed FROM settings`)).toEqual([{ approvals_needed: 1 }]);
  });

  it('lets the application in as a lesser role, where the server lets us make one', async () => {
    const { appUrl, rolesDiffer } = mine!;
    const answer = withClient(appUrl, (client) => client.query('CREATE TABLE intruder ()')).then(
      () => 'allowed',
      String,
    );
    expect(await answer).toMatch(rolesDiffer ? /permission denied/ : 'allowed');
  });
});
