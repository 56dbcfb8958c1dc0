import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reader, type JsonText } from '../platform/database/reader.js';
import type { Actor } from '../platform/http/actor.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { keepPendingReview } from './keep-pending-review.js';
import { PendingReviewAnswer, PendingReviewInput } from './pending-review.dto.js';
import { CURRENT_PENDING, PENDING, PENDING_VERSION } from './pending-review.query.js';

const A_CLAIM = { table: 'claims', byRef: true };

/** What somebody has written about a claim and not sent: theirs alone, on each of their devices. */
@ApiTags('reviews')
@Controller('api/v1/claims/:id/pending-review')
export class PendingReviewController {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  /** The caller's own. */
  @Get()
  @Permits('threads:write')
  @Finds(A_CLAIM)
  @ApiOperation({
    summary: 'Read your unsent comments on a claim',
    description:
      'Your own; nobody else can read them, whatever their role. Version 0 and empty where there are none.',
  })
  @ApiOkResponse({ type: PendingReviewAnswer })
  async read(@FoundId() claimId: string, @CurrentActor() actor: Actor): Promise<JsonText> {
    return (await this.reader.json(PENDING, [claimId, actor.id]))!;
  }

  /** All of it, in place of what was kept before. */
  @Put()
  @Permits('threads:write')
  @Finds({ ...A_CLAIM, match: true, version: PENDING_VERSION, current: CURRENT_PENDING })
  @ApiOperation({
    summary: 'Keep your unsent comments on a claim',
    description:
      'All of them, in place of those kept before. If-Match is the version of your unsent comments, `"0"` the first time. No event and no history tells of it. To send a comment, open a thread.',
  })
  @ApiOkResponse({ type: PendingReviewAnswer })
  keep(
    @FoundId() claimId: string,
    @ReadVersion() version: number,
    @InWork() work: Work,
    @Body() body: PendingReviewInput,
  ): Promise<JsonText> {
    return keepPendingReview(work, claimId, body, version);
  }
}
