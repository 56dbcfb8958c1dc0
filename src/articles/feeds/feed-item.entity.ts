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
import { Article } from '../article.entity.js';
import { Feed } from './feed.entity.js';

/** An item of a feed, and what became of it. It is kept so that it is not taken a second time. */
@Entity('feed_items')
@Unique('feed_items_key', ['feedId', 'key'])
@Index('feed_items_taken', { synchronize: false })
@Index('feed_items_waiting', { synchronize: false })
@Check('feed_items_outcome', 'article_id IS NOT NULL OR code IS NOT NULL OR next_try_at IS NOT NULL')
export class FeedItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'feed_items_pkey' })
  id: string;

  @ManyToOne(() => Feed, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'feed_id', foreignKeyConstraintName: 'feed_items_feed' })
  feed?: Relation<Feed>;

  @Column('uuid', { name: 'feed_id' })
  feedId: string;

  /** What the feed calls it, else its address. */
  @Column('text')
  key: string;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  link: string | null;

  @ManyToOne(() => Article)
  @JoinColumn({ name: 'article_id', foreignKeyConstraintName: 'feed_items_article' })
  article?: Relation<Article> | null;

  /** The article that was added; with the code `duplicate`, the one that has the same text. */
  @Column('uuid', { name: 'article_id', nullable: true })
  articleId: string | null;

  /** Why no article was added; while it waits, why the last try came to nothing. */
  @Column('text', { nullable: true })
  code: string | null;

  /** The article has the words of the feed itself, as its page could not be read. */
  @Column('boolean', { name: 'own_words', default: false })
  ownWords: boolean;

  /** Tries to fetch its page that came to nothing. */
  @Column('integer', { default: 0 })
  tries: number;

  /** When its page is fetched, or somebody looks whether the job that does is still there; null once it is settled. */
  @Column('timestamptz', { name: 'next_try_at', nullable: true })
  nextTryAt: Date | null;

  /** What the feed itself has of it, as HTML; forgotten once it is settled. */
  @Column('text', { nullable: true })
  words: string | null;

  /** As the feed says. */
  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  /** When it was found in the feed. */
  @Column('timestamptz', { name: 'taken_at', default: () => 'now()' })
  takenAt: Date;
}
