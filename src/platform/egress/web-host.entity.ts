import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A host that the desk visits in the background, and what all processes together must know to be good guests of it. */
@Entity('web_hosts')
export class WebHost {
  /** With the port, where it is not the usual one. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'web_hosts_pkey' })
  host: string;

  /** When the last visit in the background began. */
  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  /** Its Retry-After: nobody visits it in the background before. */
  @Column('timestamptz', { name: 'rests_until', nullable: true })
  restsUntil: Date | null;

  /** Its robots.txt; empty where it has none, null while it could not be had. */
  @Column('text', { nullable: true })
  robots: string | null;

  /** When it was fetched; without any, when it could not be had first. */
  @Column('timestamptz', { name: 'robots_at', nullable: true })
  robotsAt: Date | null;

  /** Seconds that its robots.txt wants between two visits. */
  @Column('integer', { name: 'crawl_delay', default: 0 })
  crawlDelay: number;
}
