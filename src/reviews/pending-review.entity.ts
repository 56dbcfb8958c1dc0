import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { User } from '../people/user.entity.js';
import type { ThreadTarget } from './thread-target.js';
import type { ThreadKind } from './thread.entity.js';

/** A comment that is written and not sent. */
export interface PendingRemark {
  id: string;
  kind: ThreadKind;
  body: string;
  target?: ThreadTarget;
  words?: string;
}

/** What somebody is writing, and what is ready to be sent. */
export interface PendingContent {
  draft: PendingRemark | null;
  remarks: PendingRemark[];
}

/** What an account has written about a claim and not sent. Emptied, it stays, so that its versions go on. */
@Entity('pending_reviews')
export class PendingReview {
  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'pending_reviews_claim' })
  claim?: Relation<Claim>;

  @PrimaryColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'pending_reviews_pkey' })
  claimId: string;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'pending_reviews_person' })
  person?: Relation<User>;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pending_reviews_pkey' })
  personId: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('jsonb')
  content: PendingContent;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
