import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiConsumes, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FoundReviews } from '../../core/claim-review/read-claim-reviews.js';
import { audit } from '../../platform/audit/audit.js';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import { Lists } from '../../platform/http/paging.js';
import { DryRuns, Finds, Permits, Prepares } from '../../platform/http/route-rules.js';
import { FoundId, InWork, Prepared, type Work } from '../../platform/http/work.js';
import { ReadMarkup } from './read-markup.js';
import { Reference } from './reference.entity.js';
import {
  ReferenceAnswer,
  ReferencePage,
  ReferencesQuery,
  TakeInRequest,
  TakenInAnswer,
} from './references.dto.js';
import { REFERENCE, referencesBy } from './references.query.js';
import { takeIn } from './take-in.js';

const FOUND = { table: 'fact_checks' };

/** Published fact-checks of others: what was checked before, elsewhere. */
@ApiTags('references')
@Controller('api/v1/references')
export class ReferencesController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Takes in what a page or file holds. */
  @Post()
  @HttpCode(200)
  @Permits('references:write')
  @Prepares(ReadMarkup)
  @DryRuns()
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiOperation({
    summary: 'Take in fact-checks of others',
    description:
      'From the ClaimReviews of a page (JSON-LD, microdata, RDFa), a DataFeed, or an answer of Google’s Fact Check Tools, however they are written. What is known already is brought up to date. 422 `no_claim_review` where there is none.',
  })
  @ApiOkResponse({ type: TakenInAnswer })
  take(
    @InWork() work: Work,
    @Prepared() found: FoundReviews,
    @Body() _: TakeInRequest,
  ): Promise<TakenInAnswer> {
    return takeIn(work, found);
  }

  /** Fact-checks of others. */
  @Get()
  @Permits('references:read')
  @ApiOperation({ summary: 'List fact-checks of others' })
  @ApiOkResponse({ type: ReferencePage })
  list(@Query() { q, language, ...page }: ReferencesQuery): Promise<JsonText> {
    return this.lists.page(referencesBy({ q, language }), page);
  }

  /** One of them. */
  @Get(':id')
  @Permits('references:read')
  @Finds(FOUND)
  @ApiOperation({ summary: 'Read a fact-check of somebody else' })
  @ApiOkResponse({ type: ReferenceAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(REFERENCE, [id]))!;
  }

  /** Forgets one that was taken in by mistake. */
  @Delete(':id')
  @HttpCode(204)
  @Permits('references:write')
  @Finds(FOUND)
  @ApiOperation({ summary: 'Remove a fact-check of somebody else' })
  @ApiNoContentResponse({ description: 'Removed' })
  async remove(@InWork() work: Work, @FoundId() id: string): Promise<void> {
    const before = await work.em.findOneByOrFail(Reference, { id });
    await work.em.delete(Reference, { id });
    await audit(work, { stream: `fact-check:${id}`, action: 'fact_check.removed', before });
  }
}
