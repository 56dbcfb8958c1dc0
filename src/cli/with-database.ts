import { join } from 'node:path';
import { readConfig, type Config } from '../platform/config.js';
import { startEmbeddedPostgres } from '../platform/database/embedded/embedded-postgres.js';
import { migrate } from '../platform/database/migrate.js';

/** A migrated database to work with, and how to let go of it. */
export interface OpenDatabase {
  /** `databaseUrl` and `migrateDatabaseUrl` are set. */
  config: Config;
  close(): Promise<void>;
}

/**
 * The database of DATABASE_URL or else the embedded one of `npm start`, running or not, brought up to date.
 * @throws ConfigError, EmbeddedPostgresError, or what `pg` says when the server cannot be reached.
 */
export async function openDatabase(settings: Config = readConfig()): Promise<OpenDatabase> {
  const { config, close } = settings.databaseUrl
    ? { config: settings, close: async () => undefined }
    : await openEmbedded(settings);
  try {
    const { sameRole } = await migrate(config);
    if (sameRole) warnOfSameRole();
    return { config, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the database, works, and lets go of it however the work ended. */
export async function withDatabase<T>(work: (config: Config) => Promise<T>): Promise<T> {
  const { config, close } = await openDatabase();
  try {
    return await work(config);
  } finally {
    await close();
  }
}

async function openEmbedded(settings: Config) {
  const embedded = await startEmbeddedPostgres({ home: settings.home ?? undefined });
  return {
    config: {
      ...settings,
      databaseUrl: embedded.appUrl,
      migrateDatabaseUrl: embedded.ownerUrl,
      auditCheckpoints: settings.auditCheckpoints ?? join(embedded.home, 'checkpoints'),
    },
    close: () => embedded.stop(),
  };
}

function warnOfSameRole(): void {
  console.error(
    'Warning: the application connects as the owner of the tables, so the audit log is protected by triggers alone. Give DATABASE_URL a lesser role and MIGRATE_DATABASE_URL the owner.',
  );
}
