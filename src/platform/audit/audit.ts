import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Work } from '../http/work.js';

/** One event of the audit log. Place, time, salt and hashes are set by the trigger `audit_chain`. */
@Entity('audit_events')
export class AuditEvent {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'audit_events_pkey' })
  stream: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_events_pkey' })
  seq: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('uuid', { name: 'key_id', nullable: true })
  keyId: string | null;

  @Column('text', { name: 'request_id', nullable: true })
  requestId: string | null;

  @Column('text')
  action: string;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  /** Null in events from before there were salts, and in events whose words are gone. */
  @Column('bytea', { nullable: true })
  salt: Buffer | null;

  /** Of the salt and the content. */
  @Column('bytea', { name: 'content_hash', nullable: true })
  contentHash: Buffer | null;

  @Column('bytea', { name: 'prev_hash' })
  prevHash: Buffer;

  @Column('bytea')
  hash: Buffer;
}

/** A change, for the log: what happened to which thing, and how it stood before and after. */
export interface AuditedChange {
  /** Kind of thing and its id, e.g. `claim:0198…`; each thing has a chain of its own. */
  stream: string;
  /** Past tense, e.g. `claim.updated`. */
  action: string;
  before?: unknown;
  after?: unknown;
}

const RECORD = `INSERT INTO audit_events (stream, seq, at, actor_id, key_id, request_id, action, before, after, prev_hash, hash)
  SELECT c.stream, 0, now(), $1, $2, $3, c.action, c.before, c.after, '', ''
  FROM jsonb_to_recordset($4) AS c(stream text, action text, before jsonb, after jsonb)`;

/** Writes who changed what, with its request and key, in the transaction of the change. */
export function audit(work: Work, change: AuditedChange): Promise<void> {
  return auditMany(work, [change]);
}

/** The same for many changes, in one statement. */
export async function auditMany(work: Work, changes: readonly AuditedChange[]): Promise<void> {
  await work.em.query(RECORD, [work.actor.id, work.actor.keyId, work.requestId, JSON.stringify(changes)]);
}
