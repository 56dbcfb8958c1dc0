import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Bytes of every part of a file but the last; so a position says which part it lies in. */
export const PART_BYTES = 256 * 1024;

/** A piece of a file that is imported, so that it is never in memory as a whole. */
@Entity('import_parts')
@Index('import_parts_first', ['createdAt'], { where: 'place = 0' })
export class ImportPart {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_parts_pkey' })
  importId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_parts_pkey' })
  place: number;

  @Column('bytea')
  bytes: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
