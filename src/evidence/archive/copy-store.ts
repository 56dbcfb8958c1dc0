import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Recurring } from '../../platform/jobs/recurring.js';
import { BlobStore } from '../../platform/storage/blob-store.js';
import type { CaptureCopy } from './settle-capture.js';

type Bytes = Pick<CaptureCopy, 'sha256' | 'bytes' | 'mediaType'>;

/** Longer than anybody takes from bringing bytes to naming them; whoever takes longer brings them again. */
const OLD = `interval '10 minutes'`;

const NOTE = `INSERT INTO blob_puts (sha256) VALUES ($1) ON CONFLICT (sha256) DO UPDATE SET put_at = excluded.put_at`;
const HOLD = 'SELECT 1 AS is FROM blob_puts WHERE sha256 = $1 FOR SHARE';
const TAKE_OLD = `SELECT sha256 FROM blob_puts WHERE put_at < now() - ${OLD} ORDER BY put_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
const NAMED = 'SELECT 1 AS is FROM captures WHERE sha256 = $1 LIMIT 1';
const WANTED = `SELECT 1 AS is FROM captures WHERE sha256 = $1 AND text_problem IS DISTINCT FROM 'redacted' LIMIT 1`;
const FORGET = 'DELETE FROM blob_puts WHERE sha256 = $1';

/**
 * Deletes bytes that redacted copies alone name. While their note is locked nobody brings or keeps the same ones; whoever had brought them
 * brings them again.
 * @throws where they stay
 */
export function deleteRedacted(dataSource: DataSource, store: BlobStore, sha256: Buffer): Promise<void> {
  return dataSource.transaction(async (em) => {
    await em.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await em.query(NOTE, [sha256]);
    const [wanted] = await em.query(WANTED, [sha256]);
    if (wanted) throw new Error('a copy that has come meanwhile has them too, redact that one first');
    await store.delete(sha256);
    await em.query(FORGET, [sha256]);
  });
}

/**
 * Brings the bytes of copies into the store. A bucket knows no transactions and may be slow: bytes go there before the transaction that
 * names them, so that nobody waits with a lock, and are noted before they go, so that they are deleted where it came to nothing. Only what
 * this desk has noted is ever deleted. The bucket is its own all the same: the same bytes of another desk would have the same name.
 */
@Injectable()
export class CopyStore implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(BlobStore) private readonly store: BlobStore,
    @Inject(Recurring) private readonly recurring: Recurring,
  ) {}

  onModuleInit(): void {
    this.recurring.every('evidence.bytes', '*/10 * * * *', () => this.sweep());
  }

  /** Before the transaction. */
  async bring({ sha256, bytes, mediaType }: Bytes): Promise<void> {
    if (this.store.inDatabase) return;
    await this.dataSource.query(NOTE, [sha256]);
    await this.store.put(sha256, bytes, mediaType);
  }

  /** In the transaction. @throws where they were brought so long ago that they may be gone */
  async keep(em: EntityManager, { sha256, bytes, mediaType }: Bytes): Promise<void> {
    if (this.store.inDatabase) return this.store.put(sha256, bytes, mediaType, em);
    const [held] = await em.query(HOLD, [sha256]);
    if (!held) throw new Error(`The bytes of ${sha256.toString('hex')} were brought too long ago`);
  }

  /** Deletes what was brought and that nothing names. */
  async sweep(): Promise<void> {
    while (await this.dataSource.transaction((em) => this.sweepOne(em)));
  }

  /** While its note is locked nobody brings the same bytes; whoever keeps them just now is passed over. */
  private async sweepOne(em: EntityManager): Promise<boolean> {
    await em.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    const [old]: { sha256: Buffer }[] = await em.query(TAKE_OLD);
    if (!old) return false;
    // Looked at once the note is locked: a transaction that named them may have ended meanwhile.
    const [named] = await em.query(NAMED, [old.sha256]);
    const isDone = named || (await this.isDeleted(old.sha256));
    await em.query(isDone ? FORGET : NOTE, [old.sha256]);
    return true;
  }

  /** What the store will not delete now is noted anew, and keeps nobody from deleting the others. */
  private async isDeleted(sha256: Buffer): Promise<boolean> {
    const stays = await this.store.delete(sha256).catch((error: Error) => error);
    if (stays)
      new Logger('archive').error(`The bytes ${sha256.toString('hex')} are still there: ${stays.message}`);
    return !stays;
  }
}
