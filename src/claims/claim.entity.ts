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
import { Speaker } from '../articles/speaker.entity.js';
import { NOT_CHECKABLE_KINDS } from '../core/workflow/inputs.js';
import { STATES, type State } from '../core/workflow/states.js';
import { Practice } from '../people/practice.entity.js';
import { User } from '../people/user.entity.js';
import { RatingScale } from './rating-scale.entity.js';

/** How urgent a claim is. */
export const PRIORITIES = ['low', 'normal', 'high'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** One checkable, self-contained statement and where it stands. `version` counts writes and is its ETag. */
@Entity('claims')
@Unique('claims_ref', ['ref'])
@Unique('claims_slug', ['slug'])
@Index('claims_updated', { synchronize: false })
@Index('claims_state_updated', { synchronize: false })
@Index('claims_assignee_state', { synchronize: false })
@Index('claims_claimant_updated', { synchronize: false })
@Index('claims_practice_id', ['practiceId'], { where: 'practice_id IS NOT NULL' })
@Check('claims_state', `state IN (${STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('claims_priority', "priority IN ('low', 'normal', 'high')")
@Check(
  'claims_not_checkable_kind',
  `not_checkable_kind IN (${NOT_CHECKABLE_KINDS.map((kind) => `'${kind}'`).join(', ')})`,
)
@Check('claims_correction_kind', "correction_kind IN ('minor', 'clarification', 'correction', 'update')")
@Check('claims_claimant_one', 'NOT (claimant_unnamed AND claimant_id IS NOT NULL)')
@Check('claims_stated_one', 'NOT (stated_on_unknown AND stated_on IS NOT NULL)')
@Check('claims_rating', 'rating_value IS NULL OR rating_scale_id IS NOT NULL')
@Check('claims_parked', "(state = 'parked') = (parked_from IS NOT NULL)")
@Check('claims_merge', "(state = 'merged') = (merged_into IS NOT NULL) AND merged_into <> id")
@Check('claims_kind', "(state = 'not_checkable') = (not_checkable_kind IS NOT NULL)")
@Check(
  'claims_publication',
  "state NOT IN ('published', 'retracted') OR (published_edition IS NOT NULL AND slug IS NOT NULL)",
)
@Check('claims_practice_private', 'practice_id IS NULL OR published_edition IS NULL')
@Check('claims_retraction', '(retraction_requested_by IS NULL) = (retraction_reason IS NULL)')
export class Claim {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claims_pkey' })
  id: string;

  /** Number of the spoken reference: 1042 of K-1042. */
  @Column('integer', { default: () => "nextval('claim_refs')" })
  ref: number;

  @Column('integer', { default: 1 })
  version: number;

  /** The work between two publications, counted from 1. */
  @Column('integer', { default: 1 })
  edition: number;

  @Column('text', { default: 'draft' })
  state: State;

  @Column('text')
  statement: string;

  @Column('text')
  language: string;

  /** The statement in other languages, by BCP 47 tag. */
  @Column('jsonb', { default: {} })
  translations: Record<string, string>;

  @Column('boolean', { default: false })
  implied: boolean;

  @ManyToOne(() => Speaker)
  @JoinColumn({ name: 'claimant_id', foreignKeyConstraintName: 'claims_claimant' })
  claimant?: Relation<Speaker> | null;

  @Column('uuid', { name: 'claimant_id', nullable: true })
  claimantId: string | null;

  @Column('boolean', { name: 'claimant_unnamed', default: false })
  claimantUnnamed: boolean;

  @Column('text', { name: 'claimant_description', nullable: true })
  claimantDescription: string | null;

  @Column('date', { name: 'stated_on', nullable: true })
  statedOn: string | null;

  @Column('boolean', { name: 'stated_on_unknown', default: false })
  statedOnUnknown: boolean;

  /** Place of the statement. */
  @Column('text', { name: 'stated_at', nullable: true })
  statedAt: string | null;

  @Column('date', { name: 'as_of', nullable: true })
  asOf: string | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'assignee_id', foreignKeyConstraintName: 'claims_assignee' })
  assignee?: Relation<User> | null;

  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('text', { default: 'normal' })
  priority: Priority;

  @ManyToOne(() => RatingScale)
  @JoinColumn({ name: 'rating_scale_id', foreignKeyConstraintName: 'claims_rating_scale' })
  ratingScale?: Relation<RatingScale> | null;

  /** Set means rated; the value may still be null ("unproven"). */
  @Column('uuid', { name: 'rating_scale_id', nullable: true })
  ratingScaleId: string | null;

  @Column('real', { name: 'rating_value', nullable: true })
  ratingValue: number | null;

  /** How words of the statement that can mean two things were understood. */
  @Column('text', { nullable: true })
  reading: string | null;

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('text', { nullable: true })
  unknowns: string | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'submitted_by', foreignKeyConstraintName: 'claims_submitter' })
  submitter?: Relation<User> | null;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy: string | null;

  @Column('text', { name: 'parked_from', nullable: true })
  parkedFrom: State | null;

  @Column('text', { name: 'park_reason', nullable: true })
  parkReason: string | null;

  @Column('date', { name: 'wake_on', nullable: true })
  wakeOn: string | null;

  @Column('text', { name: 'not_checkable_kind', nullable: true })
  notCheckableKind: string | null;

  @ManyToOne(() => Claim)
  @JoinColumn({ name: 'merged_into', foreignKeyConstraintName: 'claims_merged' })
  mergeTarget?: Relation<Claim> | null;

  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto: string | null;

  @Column('text', { name: 'merged_from', nullable: true })
  mergedFrom: State | null;

  @Column('text', { name: 'correction_kind', nullable: true })
  correctionKind: string | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'retraction_requested_by', foreignKeyConstraintName: 'claims_retraction_requester' })
  retractionRequester?: Relation<User> | null;

  @Column('uuid', { name: 'retraction_requested_by', nullable: true })
  retractionRequestedBy: string | null;

  @Column('text', { name: 'retraction_reason', nullable: true })
  retractionReason: string | null;

  @Column('timestamptz', { name: 'embargo_until', nullable: true })
  embargoUntil: Date | null;

  /** Pieces of evidence in the order in which the desk shows them; those that it does not name follow as they came. */
  @Column('uuid', { name: 'evidence_order', array: true, default: () => "'{}'" })
  evidenceOrder: string[];

  /** Fixed once published. */
  @Column('text', { nullable: true })
  slug: string | null;

  /** The edition that the public page shows, also after its retraction. */
  @Column('integer', { name: 'published_edition', nullable: true })
  publishedEdition: number | null;

  @Column('timestamptz', { name: 'retracted_at', nullable: true })
  retractedAt: Date | null;

  /** Last change of anything that the public page shows; `auto` checklist items count openings since then. */
  @Column('timestamptz', { name: 'content_changed_at', default: () => 'now()' })
  contentChangedAt: Date;

  @ManyToOne(() => Practice)
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'claims_practice' })
  practice?: Relation<Practice> | null;

  /** The practice round that it belongs to, which only that person sees; null for the desk's own. */
  @Column('uuid', { name: 'practice_id', nullable: true })
  practiceId: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'claims_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}

/** K-1042: how people at the desk call a claim. */
export const spokenRef = (claim: Pick<Claim, 'ref'>): string => `K-${claim.ref}`;
