import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../people/user.entity.js';

/** When a person last opened the text of an article, or the evidence of a claim: what `auto` checklist items ask. */
@Entity('openings')
@Check('openings_what', `what IN ('article_text', 'evidence')`)
export class Opening {
  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'openings_person' })
  person?: Relation<User>;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'openings_pkey' })
  personId: string;

  /** The article, or the claim whose evidence it was. */
  @PrimaryColumn('uuid', { name: 'subject_id', primaryKeyConstraintName: 'openings_pkey' })
  subjectId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'openings_pkey' })
  what: 'article_text' | 'evidence';

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}
