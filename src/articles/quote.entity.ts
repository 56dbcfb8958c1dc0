import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { CheckWorthiness } from '../core/check-worthiness/check-worthiness.js';
import type { Cue, QuoteKind, QuoteWarning } from '../core/quotes/quote-row.js';
import type { Span, TextSpan } from '../core/text/span.js';
import type { TextQuoteSelector } from '../core/text/text-quote-selector.js';
import { User } from '../people/user.entity.js';
import { Article } from './article.entity.js';

/** `headline` is a hint: the extraction's guess that a headline quotes somebody. */
export const QUOTE_KINDS = ['direct', 'indirect', 'mixed', 'headline'] as const;

/** What people have made of a quote. */
export const DECISIONS = ['suggested', 'accepted', 'rejected'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Found by the extraction, or marked by a person. */
export const QUOTE_ORIGINS = ['extracted', 'marked'] as const;
export type QuoteOrigin = (typeof QUOTE_ORIGINS)[number];

/** Words attributed to somebody. Offsets are UTF-16 code units of the article's text, half-open. */
@Entity('quotes')
@Index('quotes_article_start', ['articleId', 'start', 'id'])
@Check('quotes_origin', `origin IN ('extracted', 'marked')`)
@Check('quotes_kind', `kind IN ('direct', 'indirect', 'mixed', 'headline')`)
@Check('quotes_decision', `decision IN ('suggested', 'accepted', 'rejected')`)
@Check('quotes_span', 'start_offset >= 0 AND end_offset > start_offset')
export class Quote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quotes_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  /** The version at which the extraction has last written it: beyond it, people have. */
  @Column('integer', { name: 'extracted_version', default: 1 })
  extractedVersion: number;

  @ManyToOne(() => Article, { nullable: false })
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'quotes_article' })
  article?: Relation<Article>;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('text')
  origin: QuoteOrigin;

  @Column('text')
  kind: QuoteKind;

  @Column('integer', { name: 'start_offset' })
  start: number;

  @Column('integer', { name: 'end_offset' })
  end: number;

  @Column('text')
  content: string;

  @Column('jsonb', { name: 'quoted_parts', default: [] })
  quotedParts: Span[];

  /** Shared by the rows of one interrupted quotation, within the article. */
  @Column('text', { name: 'group_key', nullable: true })
  group: string | null;

  @Column('jsonb', { nullable: true })
  cue: Cue | null;

  @Column('jsonb', { name: 'relayed_by', nullable: true })
  relayedBy: TextSpan | null;

  @Column('jsonb')
  selector: TextQuoteSelector;

  @Column('jsonb', { name: 'check_worthiness' })
  checkWorthiness: CheckWorthiness;

  /** Its score, to sort by. */
  @Column('real', { name: 'worth_score' })
  worthScore: number;

  @Column('jsonb', { default: [] })
  warnings: QuoteWarning[];

  @Column('text', { default: 'suggested' })
  decision: Decision;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'quotes_decider' })
  decider?: Relation<User> | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'speaker_confirmed_by', foreignKeyConstraintName: 'quotes_confirmer' })
  confirmer?: Relation<User> | null;

  /** Who vouches for its speakers; null while nobody does. */
  @Column('uuid', { name: 'speaker_confirmed_by', nullable: true })
  speakerConfirmedBy: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'quotes_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
