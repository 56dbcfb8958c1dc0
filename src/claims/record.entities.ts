import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { State } from '../core/workflow/states.js';
import { User } from '../people/user.entity.js';
import { Claim } from './claim.entity.js';

/** How a claim stood after one write, whole. Append-only. */
@Entity('claim_versions')
export class ClaimVersion {
  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'claim_versions_claim' })
  claim?: Relation<Claim>;

  @PrimaryColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'claim_versions_pkey' })
  claimId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'claim_versions_pkey' })
  version: number;

  @Column('integer')
  edition: number;

  @Column('text', { array: true })
  changed: string[];

  @Column('jsonb')
  snapshot: Record<string, unknown>;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'claim_versions_actor' })
  actor?: Relation<User>;

  @Column('uuid', { name: 'actor_id' })
  actorId: string;

  @Column('uuid', { name: 'key_id', nullable: true })
  keyId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}

/** One move of a claim, or the fall back to research that an edit causes (`edit`). Append-only. */
@Entity('transitions')
@Index('transitions_claim_id', ['claimId', 'version'])
export class TransitionRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'transitions_pkey' })
  id: string;

  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'transitions_claim' })
  claim?: Relation<Claim>;

  @Column('uuid', { name: 'claim_id' })
  claimId: string;

  @Column('integer')
  version: number;

  @Column('integer')
  edition: number;

  @Column('text')
  name: string;

  @Column('text', { name: 'from_state' })
  from: State;

  @Column('text', { name: 'to_state' })
  to: State;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'transitions_actor' })
  actor?: Relation<User>;

  @Column('uuid', { name: 'actor_id' })
  actorId: string;

  @Column('uuid', { name: 'key_id', nullable: true })
  keyId: string | null;

  @Column('jsonb')
  input: Record<string, unknown>;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}

/** The ledger: a person changed a public field in an edition. Append-only: reverting removes nobody. */
@Entity('contributions')
export class Contribution {
  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'contributions_claim' })
  claim?: Relation<Claim>;

  @PrimaryColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'contributions_pkey' })
  claimId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'contributions_pkey' })
  edition: number;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'contributions_person' })
  person?: Relation<User>;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'contributions_pkey' })
  personId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'contributions_pkey' })
  field: string;

  @Column('integer')
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}

/** One person's approval of an edition; void once the public content has changed. */
@Entity('approvals')
@Index('approvals_once', { synchronize: false })
export class Approval {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'approvals_pkey' })
  id: string;

  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'approvals_claim' })
  claim?: Relation<Claim>;

  @Column('uuid', { name: 'claim_id' })
  claimId: string;

  @Column('integer')
  edition: number;

  @Column('integer')
  version: number;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'approvals_person' })
  person?: Relation<User>;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  @Column('timestamptz', { name: 'voided_at', nullable: true })
  voidedAt: Date | null;
}
