import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { RatingValue } from '../core/claim-review/rating-scales.js';

/**
 * One version of a rating scale in one language. It never changes: a changed scale is a new row, and the version before it is
 * retired, so that claims keep the words they were rated with.
 */
@Entity('rating_scales')
@Unique('rating_scales_version', ['key', 'language', 'version'])
@Index('rating_scales_current', { synchronize: false })
export class RatingScale {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rating_scales_pkey' })
  id: string;

  /** The same in every language and version. */
  @Column('text')
  key: string;

  @Column('integer')
  version: number;

  @Column('text')
  language: string;

  @Column('text')
  name: string;

  /** Best first; a verdict without a number comes last. */
  @Column('jsonb')
  values: RatingValue[];

  /** Since when a newer version has taken its place. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
