import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Article } from './article.entity.js';
import { Quote } from './quote.entity.js';

/**
 * What became of a quote in a newer version of its article. `same`: the same words at the same place. `moved`: the same words beside others, or in another order.
 * `changed`: words like them, to be looked at. `vanished`: nothing like them.
 */
export const OUTCOMES = ['same', 'moved', 'changed', 'vanished'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A quote that people had decided on or spoken of in a note, or one that had become of such a quote and waits for somebody to look at it, and the quote of the newer version that it became. */
@Entity('carried_quotes')
@Index('carried_quotes_article_id', ['articleId'])
@Check('carried_quotes_outcome', `outcome IN ('same', 'moved', 'changed', 'vanished')`)
@Check('carried_quotes_place', `(outcome = 'vanished') = (new_quote_id IS NULL)`)
export class CarriedQuote {
  @ManyToOne(() => Quote, { nullable: false })
  @JoinColumn({ name: 'quote_id', foreignKeyConstraintName: 'carried_quotes_quote' })
  quote?: Relation<Quote>;

  @PrimaryColumn('uuid', { name: 'quote_id', primaryKeyConstraintName: 'carried_quotes_pkey' })
  quoteId: string;

  @ManyToOne(() => Article, { nullable: false })
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'carried_quotes_article' })
  article?: Relation<Article>;

  /** The newer version. */
  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('text')
  outcome: Outcome;

  @ManyToOne(() => Quote)
  @JoinColumn({ name: 'new_quote_id', foreignKeyConstraintName: 'carried_quotes_new_quote' })
  newQuote?: Relation<Quote> | null;

  @Column('uuid', { name: 'new_quote_id', nullable: true })
  newQuoteId: string | null;
}
