import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Capture } from '../archive/capture.entity.js';
import { Evidence } from '../evidence.entity.js';

/** How a link fares. `changed`: the page does not say any more what is cited, see core/text/compare-page.ts. */
export const LINK_STATES = ['works', 'moved', 'gone', 'blocked', 'changed'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What the last visits to the page behind a piece of evidence have found. Of use while the piece has this address. */
@Entity('evidence_links')
@Index('evidence_links_ailing', { synchronize: false })
@Check('evidence_links_state', `state IN ('works', 'moved', 'gone', 'blocked', 'changed')`)
@Check('evidence_links_since', '(state IS NULL) = (since IS NULL)')
@Check('evidence_links_moved', `(state = 'moved') IS NOT TRUE OR moved_to IS NOT NULL`)
export class EvidenceLink {
  @PrimaryColumn('uuid', { name: 'evidence_id', primaryKeyConstraintName: 'evidence_links_pkey' })
  evidenceId: string;

  @ManyToOne(() => Evidence, { nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'evidence_links_evidence' })
  evidence?: Relation<Evidence>;

  /** Address that was visited. */
  @Column('text')
  url: string;

  /** Null while no visit has told it. */
  @Column('text', { nullable: true })
  state: LinkState | null;

  @Column('timestamptz', { nullable: true })
  since: Date | null;

  @Column('timestamptz', { name: 'checked_at', default: () => 'now()' })
  checkedAt: Date;

  /** Visits in a row without an answer that counts. */
  @Column('integer', { default: 0 })
  misses: number;

  /** Why it is gone, blocked or was missed, or what has changed: see `Visit.code`. */
  @Column('text', { nullable: true })
  code: string | null;

  /** What the site answered last. */
  @Column('integer', { nullable: true })
  status: number | null;

  /** Where permanent redirects lead. */
  @Column('text', { name: 'moved_to', nullable: true })
  movedTo: string | null;

  @ManyToOne(() => Capture)
  @JoinColumn({ name: 'compared_with', foreignKeyConstraintName: 'evidence_links_capture' })
  capture?: Relation<Capture> | null;

  /** The copy that the page was compared with. */
  @Column('uuid', { name: 'compared_with', nullable: true })
  comparedWith: string | null;

  /** Sent along with the next visit, so that an unchanged page need not be sent. */
  @Column('text', { nullable: true })
  etag: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified: string | null;

  /** The page's words, where they differ from those of the copy. */
  @Column('text', { nullable: true })
  text: string | null;
}
