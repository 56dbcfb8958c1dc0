import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Import } from './import.entity.js';

/** A row that was not taken in, and why. */
@Entity('import_rejections')
export class ImportRejection {
  @ManyToOne(() => Import, { nullable: false })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'import_rejections_import' })
  import?: Relation<Import>;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_rejections_pkey' })
  importId: string;

  /** Where the row begins; the first line of the file is 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_rejections_pkey' })
  line: number;

  @Column('text')
  code: string;

  /** JSON pointer to the field at fault. */
  @Column('text', { nullable: true })
  pointer: string | null;

  @Column('text')
  message: string;

  /** Its beginning, as far as it is text. */
  @Column('text')
  row: string;
}
