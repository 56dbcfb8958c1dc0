import { Body, Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CLAIM } from '../claims/claims.controller.js';
import type { MoveInput } from '../core/workflow/inputs.js';
import { DryRuns, Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { PreviewQuery } from './pages/language-query.js';
import { pagePolicy } from './pages/layout.js';
import { AskMove, ClaimReviewPreviewAnswer, MovedAnswer } from './publishing.dto.js';
import { Publishing } from './publishing.service.js';

/** How a claim moves, up to publication and beyond. */
@ApiTags('claims')
@Controller('api/v1')
export class PublishingController {
  constructor(@Inject(Publishing) private readonly publishing: Publishing) {}

  /** Makes a move of the workflow. */
  @Post('claims/:id/transitions')
  @HttpCode(200)
  @Permits('claims:move')
  @Finds({ ...CLAIM, match: true })
  @DryRuns()
  @ApiOperation({
    summary: 'Move a claim',
    description:
      'Inputs stand beside the name. A refused move changes nothing: 409 `move_refused` names every unmet guard and who could make the move. A field that is no input of the move is 400.',
  })
  @ApiOkResponse({ type: MovedAnswer })
  move(
    @FoundId() id: string,
    @Body() { name, ...given }: AskMove,
    @ReadVersion() version: number | null,
    @InWork() work: Work,
  ): Promise<MovedAnswer> {
    const input = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
    ) as MoveInput;
    return this.publishing.move(work, id, { name, input, version });
  }

  /** The ClaimReview before it is published. */
  @Get('claims/:id/claim-review')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({
    summary: 'ClaimReview as it would be published now',
    description: 'In any state; of an unfinished claim it has errors.',
  })
  @ApiOkResponse({ type: ClaimReviewPreviewAnswer })
  preview(@FoundId() id: string): Promise<ClaimReviewPreviewAnswer> {
    return this.publishing.preview(id);
  }

  /** The public page before it is published. */
  @Get('claims/:id/preview')
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({
    summary: 'Public page as it would be published now',
    description:
      'In any state, once the claim is rated. It says how much of it is public; only this site may show it in a frame. `view` asks for an embed in its place, `lang` for the page in a language of the statement.',
  })
  @ApiOkResponse({
    description: 'The page',
    content: { 'text/html': { schema: { type: 'string' }, example: '<!doctype html>…' } },
  })
  async previewPage(
    @FoundId() id: string,
    @Query() { view, size, lang }: PreviewQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const page = await this.publishing.previewPage(id, { form: view && { view, size }, language: lang });
    void reply.header('content-security-policy', pagePolicy("'self'")).type('text/html; charset=utf-8');
    return page;
  }
}
