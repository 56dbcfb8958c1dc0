import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { JsonText } from '../platform/database/reader.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { ArticleJobStarted } from './article-answer.dto.js';
import { ARTICLE_JOB, CURRENT_ARTICLE, readInWork } from './articles.query.js';
import { extractAgain, type ExtractedAgain } from './extract-again.js';
import { ExtractAgainRequest, ExtractedAgainAnswer } from './extractions.dto.js';

/** Articles that are read once more. */
@ApiTags('quotes')
@Controller('api/v1/articles')
export class ExtractionsController {
  /** Finds the quotes of an article again. */
  @Post(':id/extractions')
  @HttpCode(200)
  @Permits('quotes:write')
  @Finds({ table: 'articles', match: true, current: CURRENT_ARTICLE })
  @ApiOperation({
    summary: 'Find the quotes of an article again',
    description:
      'Say what the text is where its labels mislead. What people have decided, marked, changed or put into a claim stays as it is; a ' +
      'suggestion found again keeps its id, and one that is not found any more goes. Where nothing is different nothing is written. A text ' +
      'of more than 200,000 bytes answers 202 with the job; 409 `being_read` while one is under way, `not_read_yet` where that of a newer version has failed.',
  })
  @ApiOkResponse({ type: ExtractedAgainAnswer })
  @ApiAcceptedResponse({ type: ArticleJobStarted })
  async again(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() { as }: ExtractAgainRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExtractedAgain | JsonText> {
    const read = await extractAgain(work, id, version, as ?? null);
    if (read) return read;
    void reply.code(202);
    return readInWork(work.em, ARTICLE_JOB, [id]);
  }
}
