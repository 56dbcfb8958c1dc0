import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { User } from '../people/user.entity.js';
import type { Suggestion } from './suggestion.js';
import type { ThreadTarget } from './thread-target.js';

/** What a thread asks for: a "must" holds up approval until it is resolved; the others hold up nothing. */
export const THREAD_KINDS = ['must', 'should', 'question', 'praise'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

/** A remark on a claim, or on a place in it, with its answers. It is never deleted and never hidden. */
@Entity('threads')
@Index('threads_claim_id', ['claimId', 'createdAt', 'id'])
@Check('threads_kind', `kind IN ('must', 'should', 'question', 'praise')`)
@Check('threads_accepted', 'accepted_as IS NULL OR (suggestion IS NOT NULL AND resolved_at IS NOT NULL)')
export class Thread {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'threads_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'threads_claim' })
  claim?: Relation<Claim>;

  @Column('uuid', { name: 'claim_id' })
  claimId: string;

  @Column('text')
  kind: ThreadKind;

  @Column('text')
  body: string;

  /** Null: the claim as a whole. */
  @Column('jsonb', { nullable: true })
  target: ThreadTarget | null;

  /** Other words for those at the target; null: it only says something about them. */
  @Column('jsonb', { nullable: true })
  suggestion: Suggestion | null;

  /** Version of the claim that took the suggested words; null while nobody has accepted them. */
  @Column('integer', { name: 'accepted_as', nullable: true })
  acceptedAs: number | null;

  /** Version of the claim that it was written about. */
  @Column('integer', { name: 'claim_version' })
  claimVersion: number;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'opened_by', foreignKeyConstraintName: 'threads_opener' })
  opener?: Relation<User>;

  /** The person; for a service account, who answers for it. */
  @Column('uuid', { name: 'opened_by' })
  openedBy: string;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'resolved_by', foreignKeyConstraintName: 'threads_resolver' })
  resolver?: Relation<User> | null;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy: string | null;

  /** Null while it is open. */
  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
