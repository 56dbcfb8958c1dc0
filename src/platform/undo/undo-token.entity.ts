import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Leave to take back one action, once, for a short while. The id is the token: it is of use to its owner alone. */
@Entity('undo_tokens')
export class UndoToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'undo_tokens_pkey' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** Which action it takes back. */
  @Column('text')
  kind: string;

  /** What that action needs to know of how it was before. */
  @Column('jsonb')
  payload: object;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
