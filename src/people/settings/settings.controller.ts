import { Body, Controller, Get, Inject, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Config } from '../../platform/config.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { InWork, ReadVersion, type Work } from '../../platform/http/work.js';
import { Settings, type SettingsRow } from '../../platform/settings.js';
import { CONFIG } from '../../platform/tokens.js';
import { FindsOnly } from '../door/resource-rules.js';
import { changeSettings } from './change-settings.js';
import { SettingsAnswer, SettingsChanges } from './settings.dto.js';

const CURRENT = `SELECT json_build_object('id', 'settings', 'version', s.version, 'approvalsNeeded', s.approvals_needed, 'wayback', s.wayback, 'organisation',
  json_build_object('name', s.organisation_name, 'url', s.organisation_url, 'logo', s.organisation_logo)) AS current
  FROM settings s WHERE s.id = $1`;

/** Settings of the desk. */
@ApiTags('settings')
@Controller('api/v1/settings')
export class SettingsController {
  constructor(
    @Inject(Settings) private readonly settings: Settings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The settings as they work now. */
  @Get()
  @Permits('settings:read')
  @ApiOperation({ summary: 'Read the settings' })
  @ApiOkResponse({ type: SettingsAnswer })
  async read(): Promise<SettingsAnswer> {
    return this.answer(await this.settings.row());
  }

  /** Organisation and approvals. */
  @Patch()
  @Permits('settings:write')
  @Finds({ table: 'settings', match: true, current: CURRENT })
  @FindsOnly(() => 'true')
  @ApiOperation({
    summary: 'Change the settings',
    description: 'What an environment variable sets can’t be changed here (422 `set_by_environment`).',
  })
  @ApiOkResponse({ type: SettingsAnswer })
  async update(
    @InWork() work: Work,
    @ReadVersion() version: number,
    @Body() body: SettingsChanges,
  ): Promise<SettingsAnswer> {
    await changeSettings(work, version, body, this.config.organisation);
    return this.answer(await this.settings.row(work.em));
  }

  private answer(row: SettingsRow): SettingsAnswer {
    return {
      id: 'settings',
      version: row.version,
      organisation: this.settings.organisationOf(row),
      approvalsNeeded: row.approvalsNeeded,
      archives: this.config.egress.on,
      wayback: row.wayback,
      publicUrl: this.config.publicUrl,
      demo: this.config.demo,
      missingToPublish: this.settings.missingToPublish(row),
    };
  }
}
