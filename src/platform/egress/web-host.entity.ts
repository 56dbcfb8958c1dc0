import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A host that links lead to: one visit at a time by all processes together, with a pause between, and by its rules for robots. */
@Entity('link_hosts')
export class LinkHost {
  /** With the port, where it is not the usual one. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'link_hosts_pkey' })
  host: string;

  /** Nobody visits it before. */
  @Column('timestamptz', { name: 'free_at' })
  freeAt: Date;

  /** Its robots.txt; empty where it has none. */
  @Column('text', { nullable: true })
  robots: string | null;

  @Column('timestamptz', { name: 'robots_at', nullable: true })
  robotsAt: Date | null;
}
