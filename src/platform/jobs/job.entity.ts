import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../http/actor.js';

/** Where a job stands. One that failed for a passing reason is queued again. */
export const JOB_STATES = ['queued', 'running', 'succeeded', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Why a job failed for good: a stable code, and one plain sentence. */
export interface JobError {
  code: string;
  message: string;
}

/** Work that takes longer than a request may. What runs it (graphile-worker) keeps tables of its own; this row is the record. */
@Entity('jobs')
@Index('jobs_open', { synchronize: false })
@Index('jobs_newest', ['createdAt', 'id'], { where: 'practice_id IS NULL' })
@Index('jobs_of_person', { synchronize: false })
@Index('jobs_failed', { synchronize: false })
@Check('jobs_state', `state IN ('queued', 'running', 'succeeded', 'failed')`)
@Check('jobs_progress', 'progress BETWEEN 0 AND 1')
export class Job {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'jobs_pkey' })
  id: string;

  /** Name of its handler. */
  @Column('text')
  kind: string;

  @Column('text', { default: 'queued' })
  state: JobState;

  /** 0 to 1. */
  @Column('real', { default: 0 })
  progress: number;

  @Column('jsonb')
  input: object;

  @Column('jsonb', { nullable: true })
  result: object | null;

  @Column('jsonb', { nullable: true })
  error: JobError | null;

  /** How often it was begun, also by processes that died over it. */
  @Column('integer', { default: 0 })
  attempts: number;

  /** Who asked for it, as they were then: its effects are theirs. */
  @Column('jsonb')
  actor: Actor;

  /** The practice round that it works for, which only that person sees. */
  @Column('uuid', { name: 'practice_id', nullable: true })
  practiceId: string | null;

  @Column('text', { name: 'request_id' })
  requestId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** While it runs, its last sign of life. */
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
