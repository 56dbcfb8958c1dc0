import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { readConfig, type Config } from '../../src/platform/config.js';
import { HttpClient } from './http-client.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** The whole application inside the test's own process, on a free port and a database of its own. */
export interface RunningApp {
  /** `http://127.0.0.1:…` */
  url: string;
  nest: NestFastifyApplication;
  database: TestDatabase;
  config: Config;
  /** A new client: anonymous, or with an API key. */
  client(key?: string): HttpClient;
  stop(): Promise<void>;
}

/**
 * Starts the application; call it in `beforeAll`, and `stop` in `afterAll`. Logs only errors, so that tests stay readable,
 * and does not go to the internet unless a test asks.
 */
export async function startApp(settings: Partial<Config> = {}): Promise<RunningApp> {
  const database = await createTestDatabase();
  const config: Config = {
    ...readConfig({ LOG_LEVEL: 'error', NODE_ENV: 'test', EGRESS: 'off' }),
    databaseUrl: database.appUrl,
    migrateDatabaseUrl: database.ownerUrl,
    demo: false,
    ...settings,
  };
  const nest = await createApp(config).catch(async (error: unknown) => {
    // What has started may still hold it, and the reason matters more.
    await database.drop().catch(() => undefined);
    throw error;
  });
  await nest.listen(0, '127.0.0.1');
  const url = (await nest.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    url,
    nest,
    database,
    config,
    client: (key) => new HttpClient(url, config.publicUrl, key),
    async stop() {
      await nest.close();
      await database.drop();
    },
  };
}
