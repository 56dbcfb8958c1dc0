import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Article } from './article.entity.js';

/** The page that an article was read from, byte for byte. A plain text is its own original. */
@Entity('article_originals')
export class ArticleOriginal {
  @ManyToOne(() => Article, { nullable: false })
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'article_originals_article' })
  article?: Relation<Article>;

  @PrimaryColumn('uuid', { name: 'article_id', primaryKeyConstraintName: 'article_originals_pkey' })
  articleId: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('text', { name: 'file_name', nullable: true })
  fileName: string | null;

  @Column('bytea')
  bytes: Buffer;

  /** The address that was asked, where the desk has fetched it. */
  @Column('text', { nullable: true })
  address: string | null;

  /** Where redirects led. */
  @Column('text', { name: 'final_address', nullable: true })
  finalAddress: string | null;

  @Column('timestamptz', { name: 'fetched_at', nullable: true })
  fetchedAt: Date | null;
}
