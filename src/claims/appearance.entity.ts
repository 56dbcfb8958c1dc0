import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { Quote } from '../articles/quote.entity.js';
import type { TextQuoteSelector } from '../core/text/text-quote-selector.js';
import { User } from '../people/user.entity.js';
import { Claim } from './claim.entity.js';

/** One place where a claim was made: a quote, words of an article, or an address. */
@Entity('appearances')
@Index('appearances_quote_once', { synchronize: false })
@Index('appearances_claim_id', ['claimId', 'createdAt'])
@Index('appearances_quote_id', ['quoteId'])
@Index('appearances_article_id', ['articleId'], { where: 'article_id IS NOT NULL' })
@Check('appearances_place', 'num_nonnulls(quote_id, article_id, url) = 1')
@Check(
  'appearances_span',
  '(article_id IS NULL) = (start_offset IS NULL) AND (start_offset IS NULL) = (end_offset IS NULL) AND end_offset > start_offset',
)
export class Appearance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appearances_pkey' })
  id: string;

  @ManyToOne(() => Claim, { nullable: false })
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'appearances_claim' })
  claim?: Relation<Claim>;

  @Column('uuid', { name: 'claim_id' })
  claimId: string;

  @ManyToOne(() => Quote)
  @JoinColumn({ name: 'quote_id', foreignKeyConstraintName: 'appearances_quote' })
  quote?: Relation<Quote> | null;

  @Column('uuid', { name: 'quote_id', nullable: true })
  quoteId: string | null;

  @ManyToOne(() => Article)
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'appearances_article' })
  article?: Relation<Article> | null;

  @Column('uuid', { name: 'article_id', nullable: true })
  articleId: string | null;

  @Column('integer', { name: 'start_offset', nullable: true })
  start: number | null;

  @Column('integer', { name: 'end_offset', nullable: true })
  end: number | null;

  @Column('jsonb', { nullable: true })
  selector: TextQuoteSelector | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('boolean', { name: 'first_known', default: false })
  firstKnown: boolean;

  @ManyToOne(() => Claim)
  @JoinColumn({ name: 'moved_from', foreignKeyConstraintName: 'appearances_moved' })
  movedFromClaim?: Relation<Claim> | null;

  /** The merged claim that it came from; it goes back there when the merge is undone. */
  @Column('uuid', { name: 'moved_from', nullable: true })
  movedFrom: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'appearances_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
