import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../../people/user.entity.js';
import { Job } from '../../platform/jobs/job.entity.js';
import type { ImportOptions } from './import-options.js';

/** Kinds of files: a JSON object a line, or a table whose first line names the columns (RFC 4180). */
export const IMPORT_FORMATS = ['jsonl', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A file of many articles on its way in. `version` counts what people do to it, not how far it has come. */
@Entity('imports')
@Index('imports_created', { synchronize: false })
@Index('imports_file', ['fileId'])
@Check('imports_format', `format IN ('jsonl', 'csv')`)
@Check('imports_state', `state IN ('running', 'paused', 'cancelled', 'succeeded')`)
@Check('imports_counts', 'rows_read = rows_added + rows_skipped + rows_rejected')
@Check('imports_position', 'position BETWEEN 0 AND bytes')
export class Import {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'imports_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @ManyToOne(() => Import)
  @JoinColumn({ name: 'retry_of', foreignKeyConstraintName: 'imports_retry_of' })
  retried?: Relation<Import>;

  /** The import whose rejected rows this one tries again; the lines are those of its file. */
  @Column('uuid', { name: 'retry_of', nullable: true })
  retryOf: string | null;

  /** The import that its parts were stored for. */
  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text')
  format: ImportFormat;

  @Column('jsonb')
  options: ImportOptions;

  /** Of the file. */
  @Column('bigint')
  bytes: string;

  @Column('bytea')
  sha256: Buffer;

  /** What people want of it, and whether it has come to its end; whether its job waits or has failed is the job's to say. */
  @Column('text', { default: 'running' })
  state: 'running' | 'paused' | 'cancelled' | 'succeeded';

  /** Bytes of the file that are done: everything before is in the desk or among the rejections, nothing after. */
  @Column('bigint', { default: 0 })
  position: string;

  /** Lines that are done. */
  @Column('integer', { default: 0 })
  line: number;

  @Column('integer', { name: 'rows_read', default: 0 })
  rowsRead: number;

  @Column('integer', { name: 'rows_added', default: 0 })
  rowsAdded: number;

  /** Their text was here already. */
  @Column('integer', { name: 'rows_skipped', default: 0 })
  rowsSkipped: number;

  @Column('integer', { name: 'rows_rejected', default: 0 })
  rowsRejected: number;

  @ManyToOne(() => Job, { nullable: false })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'imports_job' })
  job?: Relation<Job>;

  /** The job that works on it; resuming gives it a new one. */
  @Column('uuid', { name: 'job_id' })
  jobId: string;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'imports_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
