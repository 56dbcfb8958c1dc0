import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { PassageContext } from '../core/text/find-passage.js';
import { Claim } from '../claims/claim.entity.js';
import { User } from '../people/user.entity.js';

/** How a piece of evidence bears on the statement. */
export const STANCES = ['supports', 'refutes', 'qualifies', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** What a piece of evidence is. */
export const EVIDENCE_KINDS = ['primary', 'secondary', 'expert', 'data', 'media'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Of a title; code points. */
export const LONGEST_TITLE = 500;

/** How far its archived copy has come; people set only `impossible`, with a reason. */
export const ARCHIVE_STATES = ['pending', 'archived', 'failed', 'impossible'] as const;
export type ArchiveState = (typeof ARCHIVE_STATES)[number];

/** A page or a document that bears on a claim, with the passage that matters. Removed pieces stay as rows, out of every list. */
@Entity('evidence')
@Index('evidence_claim_id', ['claimId', 'createdAt', 'id'])
@Index('evidence_url_key', { synchronize: false })
@Index('evidence_archive_pending', { synchronize: false })
@Index('evidence_words', { synchronize: false })
@Index('evidence_added', { synchronize: false })
@Check('evidence_stance', `stance IN ('supports', 'refutes', 'qualifies', 'context')`)
@Check('evidence_kind', `kind IN ('primary', 'secondary', 'expert', 'data', 'media')`)
@Check('evidence_archive_state', `archive_state IN ('pending', 'archived', 'failed', 'impossible')`)
@Check(
  'evidence_archive_reason',
  `archive_state NOT IN ('failed', 'impossible') OR coalesce(archive_reason, '') <> ''`,
)
@Check('evidence_address', '(url IS NULL) = (url_key IS NULL)')
@Check('evidence_named', 'url IS NOT NULL OR title IS NOT NULL')
export class Evidence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'evidence_claim' })
  claim?: Relation<Claim>;

  @Column('uuid', { name: 'claim_id' })
  claimId: string;

  /** Exactly as it was given; null for a document that stands nowhere on the web: its copy by hand is all there is. */
  @Column('text', { nullable: true })
  url: string | null;

  /** The one spelling by which the same address is recognised, see `addressKey`. */
  @Column('text', { name: 'url_key', nullable: true })
  urlKey: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  publisher: string | null;

  /** `YYYY-MM-DD`; null when unknown. */
  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('text')
  stance: Stance;

  @Column('text')
  kind: EvidenceKind;

  @Column('text', { nullable: true })
  passage: string | null;

  /** What stands beside the passage in the copy, where somebody marked it there. */
  @Column('jsonb', { name: 'passage_context', nullable: true })
  passageContext: PassageContext | null;

  /** Where the passage stands: a page, a paragraph, a minute. */
  @Column('text', { nullable: true })
  locator: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('boolean', { default: false })
  sensitive: boolean;

  /** Why it stays at the desk. */
  @Column('text', { name: 'sensitive_reason', nullable: true })
  sensitiveReason: string | null;

  @Column('text', { name: 'archive_state', default: 'pending' })
  archiveState: ArchiveState;

  @Column('text', { name: 'archive_reason', nullable: true })
  archiveReason: string | null;

  /** Since when the archive stands as it does; null while it is pending. */
  @Column('timestamptz', { name: 'archive_at', nullable: true })
  archiveAt: Date | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'evidence_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'updated_by', foreignKeyConstraintName: 'evidence_updater' })
  updater?: Relation<User> | null;

  /** Null until somebody has changed it. */
  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
