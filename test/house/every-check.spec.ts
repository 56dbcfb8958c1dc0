import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';
import { CHECK_CASES } from './check-cases.js';
import { RIGHT, THERE, type Row } from './right-rows.js';

/** A CHECK as the catalogue of Postgres has it. */
interface Check {
  name: string;
  table: string;
  definition: string;
}

const EVERY_CHECK = `SELECT conname AS name, conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY conname`;

let database: TestDatabase;
let client: pg.Client;
let checks: Map<string, Check>;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await plant();
  checks = new Map((await database.rows<Check>(EVERY_CHECK)).map((check) => [check.name, check]));
});

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

test('every CHECK of the database has a case here, and no case is left over', () => {
  expect(Object.keys(CHECK_CASES).sort()).toEqual([...checks.keys()].sort());
});

describe.each(Object.entries(CHECK_CASES))('%s', (name, { holds, breaks }) => {
  test.each(holds.map(inWords))('lets in %s', async (_, row) => {
    expect(await fateOf(name, row)).toBe('inserted');
  });

  test.each(breaks.map(inWords))('keeps out %s', async (_, row) => {
    expect(await fateOf(name, row)).toBe(name);
  });

  test('is asked with every word that it names', () => {
    const named = [...checks.get(name)!.definition.matchAll(/'([a-z_]+)'::text/g)].map(([, word]) => word!);
    const asked = JSON.stringify(holds);
    expect(named.filter((word) => !asked.includes(`"${word}"`))).toEqual([]);
  });
});

function inWords(row: Row): [string, Row] {
  return [Object.keys(row).length ? JSON.stringify(row) : 'a right row', row];
}

/** Inserts a row for real and takes it back: `inserted`, or the name of the constraint that refused it. */
async function fateOf(check: string, row: Row): Promise<string> {
  const { table } = checks.get(check)!;
  await client.query('BEGIN');
  try {
    if (table === 'settings') await client.query('DELETE FROM settings');
    await insert(table, { ...RIGHT[table], ...row });
    return 'inserted';
  } catch (error) {
    return (error as pg.DatabaseError).constraint ?? String(error);
  } finally {
    await client.query('ROLLBACK');
  }
}

async function insert(table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, i) => `$${i + 1}`);
  await client.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
}

/** What the cases refer to. */
async function plant(): Promise<void> {
  const { person, colleague, article, speaker, quote, claim, evidence, practice, job, feed, webhook } = THERE;
  await insert('users', { id: person, name: 'Ayu Contoh', email: 'ayu@desk.example' });
  await insert('users', { id: colleague, name: 'Budi Contoh', email: 'budi@desk.example' });
  await insert('practices', { id: practice, person_id: person });
  for (const [table, id] of Object.entries({
    articles: article,
    quotes: quote,
    claims: claim,
    evidence,
    jobs: job,
    feeds: feed,
    webhooks: webhook,
  }))
    await insert(table, { ...RIGHT[table], id });
  await insert('speakers', { ...RIGHT.speakers, id: speaker, canonical_id: speaker, name: 'Rina Contoh' });
}
