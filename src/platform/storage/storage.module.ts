import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Egress } from '../egress/egress.js';
import { CONFIG } from '../tokens.js';
import { BlobStore } from './blob-store.js';
import { storeOf } from './store-of.js';

/** Where bytes are kept. */
@Global()
@Module({
  providers: [{ provide: BlobStore, inject: [CONFIG, DataSource, Egress], useFactory: storeOf }],
  exports: [BlobStore],
})
export class StorageModule {}
