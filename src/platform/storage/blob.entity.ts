import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Bytes that are kept, once however often they came. */
@Entity('blobs')
export class Blob {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'blobs_pkey' })
  sha256: Buffer;

  @Column('bytea', { select: false })
  bytes: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
