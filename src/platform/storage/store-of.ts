import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import type { Egress } from '../egress/egress.js';
import type { BlobStore } from './blob-store.js';
import { PostgresStore } from './postgres-store.js';
import { S3Store } from './s3-store.js';

/** Where this desk keeps bytes: in Postgres, or in a bucket if the configuration names one. */
export function storeOf(config: Config, dataSource: DataSource, egress: Egress): BlobStore {
  return config.archive.s3 ? new S3Store(config.archive.s3, egress) : new PostgresStore(dataSource);
}
