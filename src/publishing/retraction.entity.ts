import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { User } from '../people/user.entity.js';

/** A fact-check was withdrawn by two publishers: this edition and those before it. Append-only. */
@Entity('retractions')
@Index('retractions_retracted', { synchronize: false })
@Check('retractions_two_people', 'requested_by <> confirmed_by')
export class Retraction {
  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'retractions_claim' })
  claim?: Relation<Claim>;

  @PrimaryColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'retractions_pkey' })
  claimId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'retractions_pkey' })
  edition: number;

  /** What readers are told. */
  @Column('text')
  reason: string;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'requested_by', foreignKeyConstraintName: 'retractions_requester' })
  requester?: Relation<User>;

  @Column('uuid', { name: 'requested_by' })
  requestedBy: string;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'confirmed_by', foreignKeyConstraintName: 'retractions_confirmer' })
  confirmer?: Relation<User>;

  @Column('uuid', { name: 'confirmed_by' })
  confirmedBy: string;

  @Column('timestamptz', { name: 'retracted_at' })
  retractedAt: Date;
}
