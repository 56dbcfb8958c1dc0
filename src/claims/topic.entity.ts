import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Claim } from './claim.entity.js';

/** What claims are about; made when first named. */
@Entity('topics')
@Index('topics_lower_name', { synchronize: false })
@Check('topics_name', "name <> ''")
export class Topic {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'topics_pkey' })
  id: string;

  @Column('text')
  name: string;
}

/** A claim's topic. */
@Entity('claim_topics')
@Index('claim_topics_topic_id', ['topicId', 'claimId'])
export class ClaimTopic {
  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'claim_topics_claim' })
  claim?: Relation<Claim>;

  @PrimaryColumn('uuid', { name: 'claim_id', primaryKeyConstraintName: 'claim_topics_pkey' })
  claimId: string;

  @ManyToOne(() => Topic, { nullable: false })
  @JoinColumn({ name: 'topic_id', foreignKeyConstraintName: 'claim_topics_topic' })
  topic?: Relation<Topic>;

  @PrimaryColumn('uuid', { name: 'topic_id', primaryKeyConstraintName: 'claim_topics_pkey' })
  topicId: string;
}
