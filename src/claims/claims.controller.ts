import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { JsonText, Reader } from '../platform/database/reader.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import { Lists, PageQuery } from '../platform/http/paging.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { claimAnswer } from './claim-answer.js';
import { AddAppearance, AppearanceAnswer, AppearancePage } from './appearance.dto.js';
import {
  ContributionList,
  CurrentClaimAnswer,
  DifferenceAnswer,
  MovesAnswer,
  VersionAnswer,
  VersionPage,
} from './claim-answers.dto.js';
import { ClaimAnswer, CreateClaim, EditClaim } from './claim.dto.js';
import { SetEmbargo } from './embargo.dto.js';
import {
  appearancesOf,
  CONTRIBUTIONS,
  CURRENT_CLAIM,
  DIFFERENCE,
  VERSION,
  versionsOf,
} from './claims.query.js';
import { Claims } from './claims.service.js';
import { createClaim } from './create-claim.js';
import { editClaim } from './edit-claim.js';
import { HistoryPage, HistoryQuery } from './history.dto.js';
import { HistoryLogs } from './history-logs.js';
import { historyOf } from './history.query.js';

/** How `{id}` of a claim is found: by id or spoken reference. */
export const CLAIM = { table: 'claims', byRef: true, current: CURRENT_CLAIM };

/** Claims: drafting, editing, what was done and by whom. */
@ApiTags('claims')
@Controller('api/v1')
export class ClaimsController {
  constructor(
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
    @Inject(HistoryLogs) private readonly logs: HistoryLogs,
  ) {}

  /** Drafts a claim. */
  @Post('claims')
  @Permits('claims:write')
  @ApiOperation({
    summary: 'Draft a claim',
    description: 'Claimant, date and place are taken from the first quote where they are not given.',
  })
  @ApiCreatedResponse({ type: ClaimAnswer })
  async create(@Body() body: CreateClaim, @InWork() work: Work): Promise<ClaimAnswer> {
    return claimAnswer(await createClaim(work, body));
  }

  /** Changes fields of a claim. */
  @Patch('claims/:id')
  @Permits('claims:write')
  @Finds({ ...CLAIM, match: true })
  @ApiOperation({
    summary: 'Edit a claim',
    description:
      'A public change in review voids the approvals; an approved claim falls back to researching. 409 `needs_correction` while published.',
  })
  @ApiOkResponse({ type: ClaimAnswer })
  async edit(
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() body: EditClaim,
    @InWork() work: Work,
  ): Promise<ClaimAnswer> {
    return claimAnswer(await editClaim(work, id, body, version));
  }

  /** Says until when a claim may not be published. */
  @Post('claims/:id/embargo')
  @HttpCode(200)
  @Permits('claims:embargo')
  @Finds({ ...CLAIM, match: true })
  @ApiOperation({
    summary: 'Set or lift the embargo of a claim',
    description: 'The same as the field `embargoUntil` of the claim, for publishers too.',
  })
  @ApiOkResponse({ type: ClaimAnswer })
  async embargo(
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() { until }: SetEmbargo,
    @InWork() work: Work,
  ): Promise<ClaimAnswer> {
    return claimAnswer(await editClaim(work, id, { embargoUntil: until }, version));
  }

  /** Every move, open or closed, with every unmet guard and who could make it. */
  @Get('claims/:id/moves')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({
    summary: 'What can be done with a claim now',
    description: 'Judged for the caller, without inputs.',
  })
  @ApiOkResponse({ type: MovesAnswer })
  moves(@FoundId() id: string, @CurrentActor() actor: Actor): Promise<MovesAnswer> {
    return this.claims.moves(id, actor) as unknown as Promise<MovesAnswer>;
  }

  /** Everything that was done to a claim, newest first. */
  @Get('claims/:id/history')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({ summary: 'History of a claim' })
  @ApiOkResponse({ type: HistoryPage })
  history(@FoundId() id: string, @Query() query: HistoryQuery): Promise<JsonText> {
    return this.lists.page(historyOf(id, query), query);
  }

  /** The history whole, oldest first, as a file that can be checked without the desk. */
  @Get('claims/:id/history/log')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({
    summary: 'Signed log of a claim',
    description:
      'JSON Lines: a head, every event with its hash, and a signature of all lines before it. Check it with `claimdesk audit verify-log`.',
  })
  @ApiOkResponse({
    content: {
      'application/x-ndjson': { schema: { type: 'string' }, example: '{"format":"claimdesk-log/1",…}' },
    },
  })
  async log(@FoundId() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, text } = await this.logs.of(id);
    void reply.headers({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    });
    return new StreamableFile(text);
  }

  /** Versions, newest first. */
  @Get('claims/:id/versions')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({ summary: 'Versions of a claim' })
  @ApiOkResponse({ type: VersionPage })
  versions(@FoundId() id: string, @Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(versionsOf(id), query);
  }

  /** One version whole (`7`), or what differs between two (`3..7`). */
  @Get('claims/:id/versions/:range')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({ summary: 'One version of a claim, or the difference of two' })
  @ApiParam({
    name: 'range',
    description: 'A version, or two with `..` between them',
    example: '3..7',
    schema: { type: 'string' },
  })
  @ApiExtraModels(VersionAnswer, DifferenceAnswer, CurrentClaimAnswer)
  @ApiOkResponse({
    schema: { oneOf: [VersionAnswer, DifferenceAnswer].map((type) => ({ $ref: getSchemaPath(type) })) },
  })
  async version(@FoundId() id: string, @Param('range') range: string): Promise<JsonText> {
    const [, from, to] = /^(\d{1,9})(?:\.\.(\d{1,9}))?$/.exec(range) ?? [];
    const found =
      from && (await this.reader.json(to ? DIFFERENCE : VERSION, to ? [id, from, to] : [id, from]));
    if (!found) throw new Problem('not_found');
    return found;
  }

  /** Who changed anything public, by edition. */
  @Get('claims/:id/contributions')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({ summary: 'The ledger of a claim' })
  @ApiOkResponse({ type: ContributionList })
  async contributions(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(CONTRIBUTIONS, [id]))!;
  }

  /** Where the claim was made. */
  @Get('claims/:id/appearances')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({ summary: 'Appearances of a claim' })
  @ApiOkResponse({ type: AppearancePage })
  appearances(@FoundId() id: string, @Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(appearancesOf(id), query);
  }

  /** Adds a quote, selected words or an address as one more place where the claim was made. */
  @Post('claims/:id/appearances')
  @Permits('claims:write')
  @Finds(CLAIM)
  @ApiOperation({ summary: 'Add an appearance' })
  @ApiCreatedResponse({ type: AppearanceAnswer })
  async addAppearance(
    @FoundId() id: string,
    @Body() body: AddAppearance,
    @InWork() work: Work,
  ): Promise<AppearanceAnswer> {
    const ways = [body.quoteId, body.span, body.url].filter((way) => way !== undefined);
    if (ways.length !== 1)
      throw new Problem('invalid', {
        errors: [{ pointer: '', code: 'one_of', params: { of: ['quoteId', 'span', 'url'] } }],
      });
    const added = await this.claims.addAppearance(work, id, body);
    return { id: added.id, claimId: id, claimVersion: added.claim.version };
  }

  /** Takes an appearance off its claim. */
  @Delete('appearances/:id')
  @HttpCode(204)
  @Permits('claims:write')
  @Finds({ table: 'appearances' })
  @ApiOperation({
    summary: 'Remove an appearance',
    description: 'If-Match is not needed: an appearance is never edited.',
  })
  @ApiNoContentResponse()
  removeAppearance(@FoundId() id: string, @InWork() work: Work): Promise<void> {
    return this.claims.removeAppearance(work, id);
  }
}
