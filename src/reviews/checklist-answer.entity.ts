import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { User } from '../people/user.entity.js';

/** A person's answer to one checklist item, for one edition of a claim. */
@Entity('checklist_answers')
export class ChecklistAnswer {
  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'checklist_answers_claim' })
  claim?: Relation<Claim>;

  @PrimaryColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'checklist_answers_pkey' })
  claimId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'checklist_answers_pkey' })
  edition: number;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'checklist_answers_person' })
  person?: Relation<User>;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'checklist_answers_pkey' })
  personId: string;

  @PrimaryColumn('text', { name: 'item_id', primaryKeyConstraintName: 'checklist_answers_pkey' })
  itemId: string;

  @Column('boolean')
  done: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}
