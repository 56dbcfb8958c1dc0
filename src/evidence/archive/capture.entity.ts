import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../../people/user.entity.js';
import { Evidence } from '../evidence.entity.js';

/** How far a capture has come. */
export const CAPTURE_STATES = ['pending', 'archived', 'failed'] as const;
export type CaptureState = (typeof CAPTURE_STATES)[number];

/** What a page says about itself, under the names of evidence. */
export const SUGGESTED_FIELDS = ['title', 'publisher', 'publishedOn', 'author', 'url'] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** A part that a page says about itself, and where it says so. */
export interface Suggestion {
  text: string;
  /** E.g. `meta og:title`. */
  how: string;
}

/** The attempt to keep a copy of the page behind a piece of evidence, and the copy. The latest one for its address is the one that counts. */
@Entity('captures')
@Index('captures_evidence_id', ['evidenceId', 'createdAt', 'id'])
@Index('captures_sha256', ['sha256'])
@Index('captures_pending', { synchronize: false })
@Index('captures_words', { synchronize: false })
@Check('captures_state', `state IN ('pending', 'archived', 'failed')`)
@Check(
  'captures_bytes',
  `state <> 'archived' OR (sha256 IS NOT NULL AND size IS NOT NULL AND at IS NOT NULL)`,
)
@Check(
  'captures_failure',
  `state <> 'failed' OR (reason_code IS NOT NULL AND reason IS NOT NULL AND at IS NOT NULL)`,
)
export class Capture {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'captures_pkey' })
  id: string;

  @ManyToOne(() => Evidence, { nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'captures_evidence' })
  evidence?: Relation<Evidence>;

  @Column('uuid', { name: 'evidence_id' })
  evidenceId: string;

  /** Address that the piece had then; null for a document that had none. */
  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { default: 'pending' })
  state: CaptureState;

  /** How often the page was asked for. */
  @Column('integer', { default: 0 })
  tries: number;

  /** Null while nothing is planned. */
  @Column('timestamptz', { name: 'next_try_at', nullable: true })
  nextTryAt: Date | null;

  /** Why there is no copy, or none yet: a stable code, and a plain sentence. */
  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** When the copy was made, or given up. */
  @Column('timestamptz', { nullable: true })
  at: Date | null;

  /** Where the redirects led; null for a copy by hand. */
  @Column('text', { name: 'final_url', nullable: true })
  finalUrl: string | null;

  @Column('integer', { nullable: true })
  status: number | null;

  /** Without cookies. */
  @Column('jsonb', { nullable: true })
  headers: Record<string, string> | null;

  @Column('text', { name: 'media_type', nullable: true })
  mediaType: string | null;

  /** Of a copy by hand. */
  @Column('text', { name: 'file_name', nullable: true })
  fileName: string | null;

  @Column('integer', { nullable: true })
  size: number | null;

  /** Names the bytes in the store. */
  @Column('bytea', { nullable: true })
  sha256: Buffer | null;

  /** The words that a reader would see. */
  @Column('text', { nullable: true })
  text: string | null;

  /** Why there is no text, or not all of it. */
  @Column('text', { name: 'text_problem', nullable: true })
  textProblem: string | null;

  /** Set by `archive_words`. */
  @Column('tsvector', { nullable: true, select: false })
  words: string | null;

  @Column('jsonb', { default: {} })
  found: Partial<Record<SuggestedField, Suggestion>>;

  @Column('text', { name: 'wayback_url', nullable: true })
  waybackUrl: string | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'copied_by', foreignKeyConstraintName: 'captures_copier' })
  copier?: Relation<User> | null;

  /** Who brought the copy by hand. */
  @Column('uuid', { name: 'copied_by', nullable: true })
  copiedBy: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
