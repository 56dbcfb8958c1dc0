import './resolve-typescript.cjs';
import 'reflect-metadata';
import { readConfig } from '../../src/platform/config.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { copyDatabase, databaseName, onDatabase, TEMPLATE } from './test-database.js';
import { startTestServer, type TestServer } from './test-server.js';

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}

/**
 * One Postgres for the run, with one migrated database that every test file copies. Where that fails, tests that need
 * no database still run; `createTestDatabase` tells the others why.
 */
export default async function globalSetup(): Promise<void> {
  try {
    const { server, stop } = await startTestServer();
    globalThis.stopTestServer = stop;
    await makeTemplate(server);
    process.env.CLAIMDESK_TEST_SERVER = JSON.stringify(server);
  } catch (error) {
    process.env.CLAIMDESK_TEST_SERVER_FAILURE = String((error as Error).stack);
  }
}

async function makeTemplate(server: TestServer): Promise<void> {
  const template = databaseName(server, TEMPLATE);
  await copyDatabase(server, template);
  await migrate({
    ...readConfig({}),
    databaseUrl: onDatabase(server.appUrl, template),
    migrateDatabaseUrl: onDatabase(server.ownerUrl, template),
  });
}
