import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';

/** Tables that are written and read in SQL alone. */
const WITHOUT_ENTITY = [
  'audit_heads',
  'event_clock',
  'idempotency_keys',
  'migrations',
  'outbox_events',
  'rate_limits',
  'webhook_place',
];

describe('what the migrations make', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      entities: ENTITIES,
    }).initialize();
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  it('is what the entities say: there is nothing to change', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  const tables = async () => {
    const rows = await database.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };

  it('has an entity for every table that is not written in SQL alone', async () => {
    const known = [...WITHOUT_ENTITY, ...source.entityMetadatas.map(({ tableName }) => tableName)];
    expect(known.sort()).toEqual(await tables());
  });

  it('is named, table by table, where it is said how long each thing is kept', async () => {
    const operations = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
    const [, kept = ''] = /^## What is stored.*?\n((?:\n|\|.*\n)+)/m.exec(operations) ?? [];
    expect((await tables()).filter((name) => !kept.includes(`\`${name}\``))).toEqual([]);
  });
});
