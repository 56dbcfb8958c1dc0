import type { DataSource, EntityManager } from 'typeorm';
import { BlobStore, type StoreReport } from './blob-store.js';

/** Bytes in the table `blobs`: part of every backup of the database, and nothing else to run. */
export class PostgresStore extends BlobStore {
  readonly inDatabase = true;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async put(
    sha256: Buffer,
    bytes: Buffer,
    _mediaType: string | null,
    em: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await em.query('INSERT INTO blobs (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      sha256,
      bytes,
    ]);
  }

  protected async read(sha256: Buffer): Promise<Buffer | null> {
    const [row] = await this.dataSource.query('SELECT bytes FROM blobs WHERE sha256 = $1', [sha256]);
    return row?.bytes ?? null;
  }

  async delete(sha256: Buffer): Promise<void> {
    await this.dataSource.query('DELETE FROM blobs WHERE sha256 = $1', [sha256]);
  }

  async report(): Promise<StoreReport> {
    const [{ count, bytes }] = await this.dataSource.query(
      'SELECT count(*)::int AS count, coalesce(sum(octet_length(bytes)), 0) AS bytes FROM blobs',
    );
    return { store: 'postgres', count, bytes: Number(bytes) };
  }
}
