import { Check, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Speaker } from './speaker.entity.js';

/** Another name under which a speaker is found. */
@Entity('speaker_aliases')
@Index('speaker_aliases_lower', { synchronize: false })
@Check('speaker_aliases_alias', `alias <> ''`)
export class SpeakerAlias {
  @ManyToOne(() => Speaker, { nullable: false })
  @JoinColumn({ name: 'speaker_id', foreignKeyConstraintName: 'speaker_aliases_speaker' })
  speaker?: Relation<Speaker>;

  @PrimaryColumn('uuid', { name: 'speaker_id', primaryKeyConstraintName: 'speaker_aliases_pkey' })
  speakerId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'speaker_aliases_pkey' })
  alias: string;
}
