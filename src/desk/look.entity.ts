import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { User } from '../people/user.entity.js';

/** The version of a claim that a person last looked at: from there on "changed since you looked" counts. */
@Entity('looks')
export class Look {
  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'looks_person' })
  person?: Relation<User>;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'looks_pkey' })
  personId: string;

  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'looks_claim' })
  claim?: Relation<Claim>;

  @PrimaryColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'looks_pkey' })
  claimId: string;

  @Column('integer')
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}
