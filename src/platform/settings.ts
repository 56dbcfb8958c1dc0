import { Inject, Injectable } from '@nestjs/common';
import { Check, Column, DataSource, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import { Problem } from './errors.js';
import type { Config } from './config.js';
import { CONFIG } from './tokens.js';

/** The desk's one row of settings. */
@Entity('settings')
@Check('settings_single', 'id')
@Check('settings_approvals', 'approvals_needed BETWEEN 1 AND 9')
export class SettingsRow {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'settings_pkey' })
  id: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text', { name: 'organisation_name', nullable: true })
  organisationName: string | null;

  @Column('text', { name: 'organisation_url', nullable: true })
  organisationUrl: string | null;

  @Column('text', { name: 'organisation_logo', nullable: true })
  organisationLogo: string | null;

  @Column('integer', { name: 'approvals_needed', default: 1 })
  approvalsNeeded: number;

  /** The Wayback Machine is asked to save every page of evidence too. */
  @Column('boolean', { default: false })
  wayback: boolean;

  @Column('bytea', { name: 'signing_secret', select: false })
  signingSecret: Buffer;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}

/** Who publishes, as it stands in ClaimReview `author`. */
export interface Organisation {
  name: string | null;
  url: string | null;
  logo: string | null;
}

/** Settings of the desk: environment variables win over what admins have set. */
@Injectable()
export class Settings {
  private secret: Buffer | null = null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The stored row, read in the given transaction or outside of any. */
  async row(em: EntityManager = this.dataSource.manager): Promise<SettingsRow> {
    return em.findOneByOrFail(SettingsRow, { id: true });
  }

  /** Who publishes. */
  organisationOf(row: SettingsRow): Organisation {
    const { name, url, logo } = this.config.organisation;
    return {
      name: name ?? row.organisationName,
      url: url ?? row.organisationUrl,
      logo: logo ?? row.organisationLogo,
    };
  }

  /** What is missing before anything may be published: of `name, url, logo, publicUrl`. Nothing in demo mode. */
  missingToPublish(row: SettingsRow): string[] {
    if (this.config.demo) return [];
    const organisation = this.organisationOf(row);
    const missing = (['name', 'url', 'logo'] as const).filter((field) => !organisation[field]);
    return this.config.publicUrlGiven ? missing : [...missing, 'publicUrl'];
  }

  /** Secret that signs cursors and, as another key made of it, logs; the same in every process. */
  async signingSecret(): Promise<Buffer> {
    if (!this.secret) {
      const [row] = await this.dataSource.query('SELECT signing_secret FROM settings');
      if (!row) throw new Problem('unavailable');
      this.secret = row.signing_secret as Buffer;
    }
    return this.secret;
  }
}
