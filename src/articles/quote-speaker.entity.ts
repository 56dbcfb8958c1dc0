import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ResolvedBy, SpeakerCandidate } from '../core/quotes/quote-row.js';
import type { TextSpan } from '../core/text/span.js';
import { Quote } from './quote.entity.js';
import { Speaker } from './speaker.entity.js';

/** How a speaker was found; `human` is a person's word for it. */
export const RESOLVED_BY = [
  'explicit',
  'pronoun',
  'noun',
  'carried',
  'group',
  'human',
] as const satisfies readonly (ResolvedBy | 'human')[];

/** One speaker of a quote. */
@Entity('quote_speakers')
@Index('quote_speakers_speaker_id', ['speakerId'])
@Check(
  'quote_speakers_resolved',
  `resolved_by IN ('explicit', 'pronoun', 'noun', 'carried', 'group', 'human')`,
)
@Check('quote_speakers_confidence', 'confidence BETWEEN 0 AND 1')
export class QuoteSpeaker {
  @ManyToOne(() => Quote, { nullable: false })
  @JoinColumn({ name: 'quote_id', foreignKeyConstraintName: 'quote_speakers_quote' })
  quote?: Relation<Quote>;

  @PrimaryColumn('uuid', { name: 'quote_id', primaryKeyConstraintName: 'quote_speakers_pkey' })
  quoteId: string;

  /** From 0. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'quote_speakers_pkey' })
  position: number;

  @ManyToOne(() => Speaker)
  @JoinColumn({ name: 'speaker_id', foreignKeyConstraintName: 'quote_speakers_speaker' })
  speaker?: Relation<Speaker> | null;

  /** In the registry; null until the quote is accepted, and for somebody whom nobody names. */
  @Column('uuid', { name: 'speaker_id', nullable: true })
  speakerId: string | null;

  /** As the article has it. */
  @Column('text')
  name: string;

  @Column('jsonb', { nullable: true })
  mention: TextSpan | null;

  @Column('jsonb', { nullable: true })
  anaphor: TextSpan | null;

  @Column('text', { name: 'resolved_by' })
  resolvedBy: (typeof RESOLVED_BY)[number];

  @Column('real')
  confidence: number;

  @Column('jsonb', { default: [] })
  candidates: SpeakerCandidate[];
}
