import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Checklist as CoreChecklist, ChecklistItem } from '../core/workflow/checklists.js';

/** Who a checklist is for: authors answer theirs on `submit`, reviewers theirs on `approve`. */
export type Audience = CoreChecklist['key'];

/** One version of a checklist. It never changes: a changed list is a new row, and the one before it is retired. */
@Entity('checklists')
@Unique('checklists_version', ['audience', 'version'])
@Index('checklists_current', { synchronize: false })
@Check('checklists_audience', `audience IN ('author', 'reviewer')`)
export class Checklist {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'checklists_pkey' })
  id: string;

  @Column('text')
  audience: Audience;

  @Column('integer')
  version: number;

  /** In the order in which they are asked. */
  @Column('jsonb')
  items: ChecklistItem[];

  /** Since when a newer version has taken its place. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
