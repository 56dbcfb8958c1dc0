import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a store holds. */
export interface StoreReport {
  store: 'postgres' | 's3';
  /** Files; the same bytes are one. */
  count: number;
  /** Their bytes. */
  bytes: number;
}

/** Where the bytes of archived copies lie, each under its SHA-256. Bytes are put before what names them is committed, never after. */
export abstract class BlobStore {
  /** Whether what is put stands and falls with the transaction. */
  abstract readonly inDatabase: boolean;

  /**
   * Keeps bytes; those that are there already are there once.
   * @param em the transaction that runs, if one does: a second connection beside it could wait for ever
   */
  abstract put(sha256: Buffer, bytes: Buffer, mediaType: string | null, em?: EntityManager): Promise<void>;

  /** The bytes, or null where there are none by this name: those that somebody has changed are not what was kept, and are told in the log. */
  async get(sha256: Buffer): Promise<Buffer | null> {
    const bytes = await this.read(sha256);
    if (!bytes || createHash('sha256').update(bytes).digest().equals(sha256)) return bytes;
    new Logger('archive').error(`The bytes in the store are not those of ${sha256.toString('hex')}`);
    return null;
  }

  protected abstract read(sha256: Buffer): Promise<Buffer | null>;

  /** Bytes that are not there are no error. */
  abstract delete(sha256: Buffer): Promise<void>;

  abstract report(): Promise<StoreReport>;
}
