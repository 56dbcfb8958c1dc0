import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../people/user.entity.js';
import { Thread } from './thread.entity.js';

/** An answer in a thread. */
@Entity('comments')
@Index('comments_thread_id', ['threadId', 'createdAt', 'id'])
export class Comment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comments_pkey' })
  id: string;

  @ManyToOne(() => Thread, { nullable: false })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'comments_thread' })
  thread?: Relation<Thread>;

  @Column('uuid', { name: 'thread_id' })
  threadId: string;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'comments_author' })
  author?: Relation<User>;

  /** The person; for a service account, who answers for it: nobody answers their own "must" through a machine. */
  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('text')
  body: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
