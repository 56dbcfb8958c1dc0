import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { Egress } from '../egress/egress.js';
import { CONFIG } from '../tokens.js';
import { BlobStore } from './blob-store.js';
import { PostgresStore } from './postgres-store.js';
import { S3Store } from './s3-store.js';

/** Where bytes are kept: in Postgres, or in a bucket if the configuration names one. */
@Global()
@Module({
  providers: [
    {
      provide: BlobStore,
      inject: [CONFIG, DataSource, Egress],
      useFactory: (config: Config, dataSource: DataSource, egress: Egress) =>
        config.archive.s3 ? new S3Store(config.archive.s3, egress) : new PostgresStore(dataSource),
    },
  ],
  exports: [BlobStore],
})
export class StorageModule {}
