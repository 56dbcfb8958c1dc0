import { runMigrations as migrateWorker } from 'graphile-worker';
import { escapeIdentifier, type Client } from 'pg';
import { DataSource } from 'typeorm';
import { ConfigError, type Config } from '../config.js';
import { setEventClock } from '../outbox/event-clock.js';
import { Connection } from './connection.js';
import { MIGRATIONS } from './migrations.js';

/** Any number that no other program on the server uses. */
const LOCK = 7_241_986_001n;
const OLDEST_SERVER = 150_000;

/** Tables that the application may add to and read, never change: what happened stays. */
const APPEND_ONLY = [
  'audit_events',
  'claim_versions',
  'transitions',
  'contributions',
  'publications',
  'retractions',
];

/** What came of a migration run. */
export interface Migrated {
  /** Names of the migrations that ran now. */
  ran: string[];
  /** True if the application connects as the owner of the tables: append-only then rests on triggers alone. */
  sameRole: boolean;
}

/**
 * Brings the database up to date as the owner of the tables, then gives the application's role what it needs and no more. Runs under
 * an advisory lock on a connection of its own: migrations of TypeORM are not locked, and replicas start at once.
 * @throws ConfigError when the server is too old.
 */
export async function migrate(config: Config): Promise<Migrated> {
  const owner = new Connection({
    connectionString: config.migrateDatabaseUrl!,
    application_name: 'claimdesk-migrate',
  });
  await owner.connect();
  try {
    await refuseOldServer(owner);
    await owner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const ran = await runMigrations(config.migrateDatabaseUrl!);
    await setEventClock(owner);
    await migrateWorker({ connectionString: config.migrateDatabaseUrl!, logger: undefined });
    return { ran, sameRole: await grantToApplication(owner, config.databaseUrl!) };
  } finally {
    await owner.end();
  }
}

async function refuseOldServer(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: string }>(
    "SELECT current_setting('server_version_num') AS version",
  );
  if (Number(rows[0]!.version) < OLDEST_SERVER)
    throw new ConfigError('Claimdesk needs PostgreSQL 15 or newer.');
}

async function runMigrations(url: string): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    logging: false,
    extra: { Client: Connection },
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** @returns true if there is nothing to grant, because the application is the owner. */
async function grantToApplication(owner: Client, applicationUrl: string): Promise<boolean> {
  const role = await roleBehind(applicationUrl);
  const { rows } = await owner.query<{ me: string }>('SELECT current_user AS me');
  if (rows[0]!.me === role) return true;
  const to = escapeIdentifier(role);
  await owner.query(`
    GRANT USAGE ON SCHEMA public, graphile_worker TO ${to};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${to};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${to};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, graphile_worker TO ${to};
    REVOKE UPDATE, DELETE ON ${APPEND_ONLY.join(', ')} FROM ${to};
    REVOKE ALL ON audit_heads, migrations, event_clock FROM ${to};
    GRANT SELECT ON audit_heads, migrations, event_clock TO ${to};
  `);
  await allowThroughRowSecurity(owner, to);
  return false;
}

/** graphile-worker shields its tables by row security without policies, which only their owner passes. */
async function allowThroughRowSecurity(owner: Client, to: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'graphile_worker' AND c.relkind = 'r' AND c.relrowsecurity
      AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'claimdesk_application')`);
  for (const { name } of rows)
    await owner.query(
      `CREATE POLICY claimdesk_application ON graphile_worker.${escapeIdentifier(name)} TO ${to} USING (true)`,
    );
}

async function roleBehind(url: string): Promise<string> {
  const client = new Connection({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ me: string }>('SELECT current_user AS me');
    return rows[0]!.me;
  } finally {
    await client.end();
  }
}
