import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';

/** The one Postgres of a run of tests, as the workers need to know it. */
export interface TestServer {
  /** Begins the name of every database of this run. */
  prefix: string;
  /** May create databases. */
  adminUrl: string;
  /** Role and password as in a URL; it owns the databases. */
  ownerUrl: string;
  /** The lesser role, as the application has it. */
  appUrl: string;
}

/** A server for this run: an embedded one of its own or, with DATABASE_URL, that one; `stop` leaves nothing behind. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  return process.env.DATABASE_URL ? useServer(process.env.DATABASE_URL) : startOwnServer();
}

async function startOwnServer() {
  const embedded = await startEmbeddedPostgres({ ephemeral: true });
  const server = {
    prefix: 'test',
    adminUrl: embedded.superuserUrl,
    ownerUrl: embedded.ownerUrl,
    appUrl: embedded.appUrl,
  };
  return { server, stop: () => embedded.stop() };
}

/**
 * Makes databases of its own on somebody's server and never touches the one that the URL names. The lesser role is
 * the URL's user if MIGRATE_DATABASE_URL names an owner, else a role made for this run, else (no right to make
 * one) the owner itself.
 */
async function useServer(url: string) {
  const prefix = `claimdesk_test_${randomBytes(4).toString('hex')}`;
  const ownerUrl = process.env.MIGRATE_DATABASE_URL ?? url;
  const made = ownerUrl === url ? await makeRole(ownerUrl, `${prefix}_app`) : undefined;
  const server = { prefix, adminUrl: ownerUrl, ownerUrl, appUrl: made?.url ?? url };
  return {
    server,
    async stop() {
      await withClient(ownerUrl, async (client) => {
        const { rows } = await client.query<{ datname: string }>(
          'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
          [prefix],
        );
        for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
        if (made) await client.query(`DROP ROLE ${made.role}`);
      });
    },
  };
}

async function makeRole(adminUrl: string, role: string): Promise<{ role: string; url: string } | undefined> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ may: boolean }>(
      'SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user',
    );
    if (!rows[0]?.may) return undefined;
    const password = randomBytes(18).toString('base64url');
    await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
    const url = new URL(adminUrl);
    url.username = role;
    url.password = password;
    return { role, url: url.href };
  });
}

/** Connects, works, disconnects. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
