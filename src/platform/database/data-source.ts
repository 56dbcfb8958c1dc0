import type { DataSourceOptions, MixedList } from 'typeorm';
import type { Config } from '../config.js';
import { Connection } from './connection.js';

/**
 * Longest a statement may run, wait for a lock, and a request for a connection; milliseconds. Two hundred people who make the same move at
 * once stand in line for one lock: on a slow machine the last of them waits for some seconds, and is to hear that it is too late, not that
 * the desk is busy.
 */
const STATEMENT_MS = 10_000;
const LOCK_MS = 8_000;
const CONNECTION_MS = 10_000;

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
      Client: Connection,
      statement_timeout: STATEMENT_MS,
      lock_timeout: LOCK_MS,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: CONNECTION_MS,
    },
  };
}
