import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../../people/user.entity.js';

/** A feed that is watched. `version` counts what people do to it and that it stopped, not its checks. */
@Entity('feeds')
@Index('feeds_created', { synchronize: false })
@Index('feeds_due', { synchronize: false })
@Check('feeds_every_minutes', 'every_minutes BETWEEN 15 AND 1440')
export class Feed {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'feeds_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text')
  url: string;

  /** What it calls itself; null before it was read. */
  @Column('text', { nullable: true })
  title: string | null;

  /** Of its articles; null where each page says its own. */
  @Column('text', { nullable: true })
  outlet: string | null;

  /** Of its articles; null where it is recognised. */
  @Column('text', { nullable: true })
  language: string | null;

  @Column('integer', { name: 'every_minutes' })
  everyMinutes: number;

  @Column('boolean')
  active: boolean;

  /** When it is checked next. */
  @Column('timestamptz', { name: 'due_at', default: () => 'now()' })
  dueAt: Date;

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt: Date | null;

  /** Checks in a row that came to nothing. */
  @Column('integer', { default: 0 })
  failures: number;

  /** Why the last check came to nothing, or the feed has stopped. */
  @Column('text', { nullable: true })
  code: string | null;

  /** What the site answered last. */
  @Column('integer', { nullable: true })
  status: number | null;

  /** Sent along with the next check, so that an unchanged feed need not be sent. */
  @Column('text', { nullable: true })
  etag: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'feeds_creator' })
  creator?: Relation<User>;

  /** Who its articles are added as. */
  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
