import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Practice } from '../people/practice.entity.js';
import { User } from '../people/user.entity.js';

/** What a speaker is. */
export const SPEAKER_KINDS = ['person', 'organisation'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/**
 * Somebody who is quoted. No two have the same name, whatever the case; a namesake is told apart in the name itself. A speaker
 * that was merged into another stays as a stub that points there.
 */
@Entity('speakers')
@Index('speakers_wikidata_id', { synchronize: false })
@Index('speakers_name_once', { synchronize: false })
@Index('speakers_by_name', { synchronize: false })
@Index('speakers_canonical_id', ['canonicalId'])
@Check('speakers_name', `name <> ''`)
@Check('speakers_kind', `kind IN ('person', 'organisation')`)
@Check('speakers_wikidata', `wikidata_id ~ '^Q[1-9][0-9]*$'`)
@Check('speakers_not_itself', 'merged_into <> id')
@Check('speakers_stub', '(merged_into IS NULL) = (canonical_id = id)')
export class Speaker {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'speakers_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text')
  name: string;

  @Column('text', { default: 'person' })
  kind: SpeakerKind;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { name: 'wikidata_id', nullable: true })
  wikidataId: string | null;

  @ManyToOne(() => Speaker)
  @JoinColumn({ name: 'merged_into', foreignKeyConstraintName: 'speakers_merged' })
  mergeTarget?: Relation<Speaker> | null;

  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto: string | null;

  @ManyToOne(() => Speaker)
  @JoinColumn({ name: 'canonical_id', foreignKeyConstraintName: 'speakers_canonical' })
  canonical?: Relation<Speaker>;

  @Column('uuid', {
    name: 'canonical_id',
    comment: 'Who a reference to this speaker means now: itself, or where its merges lead',
  })
  canonicalId: string;

  @ManyToOne(() => Practice)
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'speakers_practice' })
  practice?: Relation<Practice> | null;

  /** The practice round that it belongs to, which only that person sees; null for the desk's own. */
  @Column('uuid', { name: 'practice_id', nullable: true })
  practiceId: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'speakers_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
