import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { User } from '../../people/user.entity.js';

/** A published fact-check of somebody else: to be read and pointed to, never changed here. Taken in again it is brought up to date. */
@Entity('fact_checks')
@Unique('fact_checks_key', ['key'])
@Index('fact_checks_words', { synchronize: false })
export class Reference {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fact_checks_pkey' })
  id: string;

  @Column('text')
  url: string;

  /** SHA-256 of the address in one spelling and the claim, which say which fact-check this is: a page may hold several. */
  @Column('bytea')
  key: Buffer;

  @Column('text')
  claim: string;

  @Column('text', { nullable: true })
  claimant: string | null;

  @Column('date', { name: 'claimed_on', nullable: true })
  claimedOn: string | null;

  @Column('text')
  publisher: string;

  @Column('text', { name: 'publisher_url', nullable: true })
  publisherUrl: string | null;

  @Column('text')
  rating: string;

  @Column('double precision', { name: 'rating_value', nullable: true })
  ratingValue: number | null;

  @Column('double precision', { name: 'worst_rating', nullable: true })
  worstRating: number | null;

  @Column('double precision', { name: 'best_rating', nullable: true })
  bestRating: number | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fact_checks_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
