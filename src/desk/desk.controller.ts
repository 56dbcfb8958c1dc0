import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLAIM } from '../claims/claims.controller.js';
import type { Config } from '../platform/config.js';
import { JsonText, Reader } from '../platform/database/reader.js';
import type { Actor } from '../platform/http/actor.js';
import { Lists } from '../platform/http/paging.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { CurrentActor, FoundId } from '../platform/http/work.js';
import { CONFIG } from '../platform/tokens.js';
import { claimsBy } from './claim-list.query.js';
import { ClaimPage, ClaimsQuery } from './desk.dto.js';
import { Dossier } from './dossier.dto.js';
import { DOSSIER } from './dossier.query.js';

/** What editors look at; read only, one query a screen. */
@ApiTags('claims')
@Controller('api/v1')
export class DeskController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Claims under filters. */
  @Get('claims')
  @Permits('claims:read')
  @ApiOperation({ summary: 'List claims' })
  @ApiOkResponse({ type: ClaimPage })
  async list(@Query() query: ClaimsQuery, @CurrentActor() actor: Actor): Promise<JsonText> {
    const { state, assignee, sort = 'updated', include, limit, cursor, ...rest } = query;
    const list = claimsBy(
      { ...rest, state: state?.split(','), assignee: assignee === 'me' ? actor.personId : assignee },
      sort,
    );
    const extra = include === 'counts' ? { counts: { total: await this.lists.count(list) } } : {};
    return this.lists.page(list, { limit, cursor }, extra);
  }

  /** Everything about one claim. */
  @Get('claims/:id')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({ summary: 'Read a claim: everything one screen needs' })
  @ApiOkResponse({ type: Dossier })
  async dossier(@FoundId() id: string, @CurrentActor() actor: Actor): Promise<JsonText> {
    return (await this.reader.json(DOSSIER, [id, actor.personId, this.config.publicUrl]))!;
  }
}
