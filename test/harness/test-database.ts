import pg from 'pg';
import { withClient, type TestServer } from './test-server.js';

/** A database of its own for one test file: migrated, empty, gone after `drop`. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  /** False only on a server of somebody's own (DATABASE_URL) that lets its user make no roles. */
  rolesDiffer: boolean;
  /** Reads or plants rows as the owner, past the application: the oracle's eye. */
  rows<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** The name of the migrated database that all others are copied from. */
export const TEMPLATE = 'template';

let made = 0;

/** Copies the migrated template, which takes a moment; call it in `beforeAll`, and `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const name = databaseName(server, `${process.env.JEST_WORKER_ID}_${process.pid}_${++made}`);
  await copyDatabase(server, name, databaseName(server, TEMPLATE));
  const ownerUrl = onDatabase(server.ownerUrl, name);
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  pool.on('error', () => undefined); // A test may end the server's connections on purpose.
  return {
    ownerUrl,
    appUrl: onDatabase(server.appUrl, name),
    rolesDiffer: server.ownerUrl !== server.appUrl,
    rows: async (sql, values = []) => (await pool.query(sql, values)).rows,
    async drop() {
      await pool.end();
      // Without FORCE Postgres waits 5 s for connections to end, and then names what the test forgot to close.
      await withClient(server.adminUrl, (client) => client.query(`DROP DATABASE "${name}"`));
    },
  };
}

/** Makes an empty database that belongs to the owner, or a copy of another. */
export async function copyDatabase(server: TestServer, name: string, template = 'template1'): Promise<void> {
  const owner = new URL(server.ownerUrl).username;
  await withClient(server.adminUrl, (client) =>
    client.query(`CREATE DATABASE "${name}" OWNER "${owner}" TEMPLATE "${template}"`),
  );
}

/** The full name of a database of this run. */
export function databaseName(server: TestServer, name: string): string {
  return `${server.prefix}_${name}`;
}

/** The same server and role, another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

function testServer(): TestServer {
  const { CLAIMDESK_TEST_SERVER: server, CLAIMDESK_TEST_SERVER_FAILURE: failure } = process.env;
  if (!server) throw new Error(`There is no database for tests: ${failure}`);
  return JSON.parse(server) as TestServer;
}
