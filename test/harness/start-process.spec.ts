import { startProcess } from './start-process.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('two processes on one database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  it('start at once, answer, and end when they are told to', async () => {
    const both = await Promise.all([startProcess(database), startProcess(database)]);
    for (const one of both) expect(await one.client().get('/health/ready')).toMatchObject({ status: 200 });
    expect(await Promise.all(both.map((one) => one.stop()))).toEqual([0, 0]);
  });
});
