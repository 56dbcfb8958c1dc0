import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Errand } from './errands.js';

/** Whose turn it is next at a host: those of one errand come one after the other, and need not wait for those of another. */
@Entity('web_turns')
@Check('web_turns_errand', `errand IN ('asked', 'import', 'round', 'links')`)
export class WebTurn {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'web_turns_pkey' })
  host: string;

  /** `links`: no errand, the round of links keeps the host for one visit at a time. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'web_turns_pkey' })
  errand: Errand | 'links';

  /** All turns before are given away. */
  @Column('timestamptz', { name: 'free_at' })
  freeAt: Date;
}
