import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Practice } from '../people/practice.entity.js';
import { User } from '../people/user.entity.js';
import { Job } from '../platform/jobs/job.entity.js';
import type { Places, Reading } from './reading.js';

/** What an article came as. */
export const ARTICLE_FORMATS = ['text', 'html', 'pdf', 'docx', 'eml', 'srt', 'vtt'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

/** What the desk makes of an article that has come in. */
export const TRIAGE = ['open', 'done', 'dismissed'] as const;
export type Triage = (typeof TRIAGE)[number];

/** Where a part of the metadata was found: a place in the text, or (`start` and `end` null) a mark of the page it came from. */
export interface Found {
  start: number | null;
  end: number | null;
  /** The words there. */
  text: string;
  /** In plain English. */
  how: string;
}

/** Parts that can be found in an article or its page. */
export const FOUND_PARTS = [
  'title',
  'agency',
  'photoCredit',
  'dateline',
  'publishedOn',
  'author',
  'url',
  'outlet',
  'language',
] as const;
export type FoundPart = (typeof FOUND_PARTS)[number];

/** What an editor should look at. `at` is the first place, `count` how many there are. */
export interface ArticleWarning {
  code: 'bidi_controls';
  at: { start: number; end: number };
  count: number;
}

/** A published text that was taken in. Its text never changes; what is known about it may. */
@Entity('articles')
@Index('articles_sha256', ['sha256', 'createdAt'])
@Index('articles_created', { synchronize: false })
@Index('articles_open', { synchronize: false })
@Index('articles_url_key', ['urlKey', 'createdAt'], { where: 'url_key IS NOT NULL' })
@Index('articles_earlier_id', ['earlierId'], { unique: true, where: 'earlier_id IS NOT NULL' })
@Index('articles_practice_id', ['practiceId'], { unique: true, where: 'practice_id IS NOT NULL' })
@Check('articles_format', `format IN ('text', 'html', 'pdf', 'docx', 'eml', 'srt', 'vtt')`)
@Check('articles_triage', `triage IN ('open', 'done', 'dismissed')`)
export class Article {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'articles_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text', { select: false })
  text: string;

  /** UTF-16 code units. */
  @Column('integer', { name: 'text_length' })
  textLength: number;

  /** Of the text in UTF-8. */
  @Column('bytea')
  sha256: Buffer;

  @Column('text')
  format: ArticleFormat;

  @Column('text', { nullable: true })
  title: string | null;

  /** BCP 47. */
  @Column('text')
  language: string;

  /** 0 to 1; 1 when a person has said it. */
  @Column('real', { name: 'language_confidence' })
  languageConfidence: number;

  @Column('text', { nullable: true })
  outlet: string | null;

  @Column('text', { nullable: true })
  agency: string | null;

  @Column('text', { nullable: true })
  author: string | null;

  @Column('text', { name: 'photo_credit', nullable: true })
  photoCredit: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  /** The one spelling by which the same address is recognised, see `addressKey`. */
  @Column('text', { name: 'url_key', nullable: true })
  urlKey: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  /** When its statements were made. */
  @Column('date', { name: 'statement_date', nullable: true })
  statementDate: string | null;

  @Column('text', { name: 'statement_place', nullable: true })
  statementPlace: string | null;

  @Column('jsonb', { default: {} })
  found: Partial<Record<FoundPart, Found>>;

  @Column('jsonb', { default: [] })
  warnings: ArticleWarning[];

  /** How its text was made from what came. */
  @Column('jsonb', { default: { encoding: null, steps: [], attachments: [] } })
  reading: Reading;

  /** Its pages or cues. */
  @Column('jsonb', { default: { pages: [], timecodes: [] }, select: false })
  places: Places;

  @ManyToOne(() => Article)
  @JoinColumn({ name: 'duplicate_of', foreignKeyConstraintName: 'articles_duplicate' })
  original?: Relation<Article> | null;

  /** The first article with the same text. */
  @Column('uuid', { name: 'duplicate_of', nullable: true })
  duplicateOf: string | null;

  @ManyToOne(() => Article)
  @JoinColumn({ name: 'earlier_id', foreignKeyConstraintName: 'articles_earlier' })
  earlier?: Relation<Article> | null;

  /** The version of the same article that came before this one. */
  @Column('uuid', { name: 'earlier_id', nullable: true })
  earlierId: string | null;

  @ManyToOne(() => Job)
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'articles_job' })
  job?: Relation<Job> | null;

  /** The job that extracts its quotes, where the text was too long for a request. */
  @Column('uuid', { name: 'job_id', nullable: true })
  jobId: string | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'assignee_id', foreignKeyConstraintName: 'articles_assignee' })
  assignee?: Relation<User> | null;

  /** Who takes care of it. */
  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Column('text', { default: 'open' })
  triage: Triage;

  @Column('text', { name: 'dismiss_reason', nullable: true })
  dismissReason: string | null;

  /** Out of the open list until then. */
  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil: Date | null;

  @ManyToOne(() => Practice)
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'articles_practice' })
  practice?: Relation<Practice> | null;

  /** The practice round that it belongs to, which only that person sees; null for the desk's own. */
  @Column('uuid', { name: 'practice_id', nullable: true })
  practiceId: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'articles_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
