import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Bytes that were put where no transaction reaches, or are about to be; it may be that nothing names them. */
@Entity('blob_puts')
export class BlobPut {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'blob_puts_pkey' })
  sha256: Buffer;

  @Column('timestamptz', { name: 'put_at', default: () => 'now()' })
  putAt: Date;
}
