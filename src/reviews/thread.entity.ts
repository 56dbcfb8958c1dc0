import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { Quote } from '../articles/quote.entity.js';
import { Claim } from '../claims/claim.entity.js';
import type { TextQuoteSelector } from '../core/text/text-quote-selector.js';
import { User } from '../people/user.entity.js';
import type { Suggestion } from './suggestion.js';
import type { ThreadTarget } from './thread-target.js';

/** What a thread asks for: a "must" holds up approval until it is resolved; the others hold up nothing. */
export const THREAD_KINDS = ['must', 'should', 'question', 'praise'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

/**
 * A remark on a claim, or on a place in it, with its answers. A note is a thread that hangs on words of an article instead: on a quote, or
 * on words beside. It is never deleted and never hidden.
 */
@Entity('threads')
@Index('threads_claim_id', ['claimId', 'createdAt', 'id'])
@Index('threads_article_id', ['articleId'], { where: 'article_id IS NOT NULL' })
@Index('threads_quote_id', ['quoteId'], { where: 'quote_id IS NOT NULL' })
@Check('threads_kind', `kind IN ('must', 'should', 'question', 'praise')`)
@Check('threads_accepted', 'accepted_as IS NULL OR (suggestion IS NOT NULL AND resolved_at IS NOT NULL)')
@Check(
  'threads_of',
  `num_nonnulls(claim_id, article_id) = 1 AND (claim_id IS NULL) = (claim_version IS NULL)
    AND (article_id IS NULL OR target IS NULL AND suggestion IS NULL)`,
)
@Check('threads_words', 'num_nonnulls(quote_id, selector) = num_nonnulls(article_id)')
@Check(
  'threads_span',
  `num_nonnulls(start_offset, end_offset) = 0
    OR (selector IS NOT NULL AND start_offset IS NOT NULL AND end_offset IS NOT NULL AND start_offset >= 0 AND end_offset > start_offset)`,
)
export class Thread {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'threads_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @ManyToOne(() => Claim)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'threads_claim' })
  claim?: Relation<Claim> | null;

  /** Null: it is a note. */
  @Column('uuid', { name: 'claim_id', nullable: true })
  claimId: string | null;

  @ManyToOne(() => Article)
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'threads_article' })
  article?: Relation<Article> | null;

  /** Of a note: the newest version of the article that it has come along to. */
  @Column('uuid', { name: 'article_id', nullable: true })
  articleId: string | null;

  @ManyToOne(() => Quote)
  @JoinColumn({ name: 'quote_id', foreignKeyConstraintName: 'threads_quote' })
  quote?: Relation<Quote> | null;

  /** Of a note: the quote whose words it is about. One of an earlier version has vanished since. */
  @Column('uuid', { name: 'quote_id', nullable: true })
  quoteId: string | null;

  /** Of a note on words beside the quotes: where they stand; null where they have vanished. */
  @Column('integer', { name: 'start_offset', nullable: true })
  start: number | null;

  @Column('integer', { name: 'end_offset', nullable: true })
  end: number | null;

  /** Those words. */
  @Column('jsonb', { nullable: true })
  selector: TextQuoteSelector | null;

  @Column('text')
  kind: ThreadKind;

  @Column('text')
  body: string;

  /** Null: the claim as a whole, or a note. */
  @Column('jsonb', { nullable: true })
  target: ThreadTarget | null;

  /** Other words for those at the target; null: it only says something about them. */
  @Column('jsonb', { nullable: true })
  suggestion: Suggestion | null;

  /** Version of the claim that took the suggested words; null while nobody has accepted them. */
  @Column('integer', { name: 'accepted_as', nullable: true })
  acceptedAs: number | null;

  /** Version of the claim that it was written about; null for a note. */
  @Column('integer', { name: 'claim_version', nullable: true })
  claimVersion: number | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'opened_by', foreignKeyConstraintName: 'threads_opener' })
  opener?: Relation<User>;

  /** The person; for a service account, who answers for it. */
  @Column('uuid', { name: 'opened_by' })
  openedBy: string;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'resolved_by', foreignKeyConstraintName: 'threads_resolver' })
  resolver?: Relation<User> | null;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy: string | null;

  /** Null while it is open. */
  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
