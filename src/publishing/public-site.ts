import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config.js';
import { Settings, type SettingsRow } from '../platform/settings.js';
import { CONFIG } from '../platform/tokens.js';
import type { Publisher } from './pages/layout.js';

/** The organisation's columns of the settings, as `ORGANISATION_JSON` reads them beside what a page needs. */
export type OrganisationColumns = Pick<
  SettingsRow,
  'organisationName' | 'organisationUrl' | 'organisationLogo'
>;

/** Who speaks on the public pages: settings and PUBLIC_URL alone, never what a request says of itself. */
@Injectable()
export class PublicSite {
  constructor(
    @Inject(Settings) private readonly settings: Settings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The publisher, with the public address in the place of what is not set. */
  publisher(columns: OrganisationColumns): Publisher {
    const { name, url } = this.settings.organisationOf(columns as SettingsRow);
    const { publicUrl } = this.config;
    return { name: name ?? new URL(publicUrl).host, url: url ?? publicUrl, publicUrl };
  }
}
