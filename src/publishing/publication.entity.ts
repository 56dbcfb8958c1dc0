import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import type { CorrectionKind } from '../core/workflow/inputs.js';
import { User } from '../people/user.entity.js';

/** One published edition, exactly as it was published. Append-only. */
@Entity('publications')
@Unique('publications_edition', ['claimId', 'edition'])
@Index('publications_slug', { synchronize: false })
@Index('publications_published', { synchronize: false })
@Index('publications_corrections', { synchronize: false })
@Index('publications_words', { synchronize: false })
@Check(
  'publications_correction_kind',
  `correction_kind IN ('minor', 'clarification', 'correction', 'update')`,
)
export class Publication {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'publications_pkey' })
  id: string;

  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'publications_claim' })
  claim?: Relation<Claim>;

  @Column('uuid', { name: 'claim_id' })
  claimId: string;

  @Column('integer')
  edition: number;

  /** Version of the claim that was published. */
  @Column('integer')
  version: number;

  @Column('text')
  slug: string;

  /** The JSON text that is served. */
  @Column('text', { name: 'claim_review' })
  claimReview: string;

  /** JSON text of a `PublicPage`. */
  @Column('text')
  page: string;

  /** Null for the first edition, and for one that follows a retraction. */
  @Column('text', { name: 'correction_kind', nullable: true })
  correctionKind: CorrectionKind | null;

  /** What readers are told about this edition. */
  @Column('text', { nullable: true })
  note: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'published_by', foreignKeyConstraintName: 'publications_publisher' })
  publisher?: Relation<User>;

  @Column('uuid', { name: 'published_by' })
  publishedBy: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
