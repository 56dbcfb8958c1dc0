import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from './user.entity.js';

/** A practice round: what names it is there for its person alone, until it ends and is there for nobody. */
@Entity('practices')
@Index('practices_running', ['personId'], { unique: true, where: 'ended_at IS NULL' })
export class Practice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practices_pkey' })
  id: string;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'practices_person' })
  person?: Relation<User>;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** Quotes of the copy with marks that don't match. */
  @Column('uuid', { name: 'marks_to_repair', array: true, default: [] })
  marksToRepair: string[];

  /** The quote of the copy whose speaker is only described. */
  @Column('uuid', { name: 'speaker_to_settle', nullable: true })
  speakerToSettle: string | null;

  @Column('timestamptz', { name: 'begun_at', default: () => 'now()' })
  begunAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
