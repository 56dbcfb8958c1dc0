import type { DataSourceOptions, MixedList } from 'typeorm';
import type { Config } from '../config.js';

/** Longest a statement may run, and longest it may wait for a lock; milliseconds. */
const STATEMENT_MS = 10_000;
const LOCK_MS = 3_000;

/** Options of the application's connection. Entities are named by the rooms that own them. */
export function dataSourceOptions(config: Config, entities: MixedList<new () => object>): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl!,
    entities: entities as DataSourceOptions['entities'],
    synchronize: false,
    applicationName: 'claimdesk',
    poolSize: config.poolSize,
    logging: ['error'],
    logger: 'debug',
    extra: {
      statement_timeout: STATEMENT_MS,
      lock_timeout: LOCK_MS,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: 5_000,
    },
  };
}
