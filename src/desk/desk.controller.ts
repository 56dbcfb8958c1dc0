import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLAIM } from '../claims/claims.controller.js';
import type { Config } from '../platform/config.js';
import { JsonText, Reader } from '../platform/database/reader.js';
import type { Actor } from '../platform/http/actor.js';
import { Lists } from '../platform/http/paging.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, type Work } from '../platform/http/work.js';
import { CONFIG } from '../platform/tokens.js';
import { claimsBy } from './claim-list.query.js';
import { ClaimPage, ClaimsQuery } from './desk.dto.js';
import { Dossier } from './dossier.dto.js';
import { DOSSIER } from './dossier.query.js';
import { SeenRequest } from './look.dto.js';
import { MyWorkAnswer } from './my-work.dto.js';
import { MY_WORK } from './my-work.query.js';
import { noteLook } from './note-look.js';

/** What editors look at; one query a screen. */
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
      {
        ...rest,
        state: state?.split(','),
        assignee: assignee === 'me' ? actor.personId : assignee,
        practiceId: actor.practiceId,
      },
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

  /** Moves the mark from which "changed since you looked" counts. */
  @Post('claims/:id/seen')
  @HttpCode(204)
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({
    summary: 'Note which version of a claim you have looked at',
    description:
      'The dossier tells it as `lastSeen`, to this person alone. It never goes back to an older version. The claim stays as it is.',
  })
  @ApiNoContentResponse({ description: 'Noted' })
  seen(@FoundId() id: string, @Body() { version }: SeenRequest, @InWork() work: Work): Promise<void> {
    return noteLook(work, id, version);
  }

  /** What waits for the caller. */
  @Get('my-work')
  @Permits('claims:read')
  @ApiOperation({
    summary: 'Your work: what waits for you, and how much',
    description: 'Each part has the first 50 claims and how many there are. A claim can stand in several.',
  })
  @ApiOkResponse({ type: MyWorkAnswer })
  async myWork(@CurrentActor() actor: Actor): Promise<JsonText> {
    return (await this.reader.json(MY_WORK, [actor.personId, actor.roles]))!;
  }
}
