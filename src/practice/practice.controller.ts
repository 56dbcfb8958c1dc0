import { Controller, Delete, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Claims } from '../claims/claims.service.js';
import { Reader } from '../platform/database/reader.js';
import type { Actor } from '../platform/http/actor.js';
import { Permits } from '../platform/http/route-rules.js';
import { CurrentActor, InWork, type Work } from '../platform/http/work.js';
import { approvePractice } from './approve-practice.js';
import { beginPractice } from './begin-practice.js';
import { endPractice } from './end-practice.js';
import { PracticeAnswer } from './practice.dto.js';
import { RUNNING, type PracticeRow } from './practice.query.js';
import { isPossible, TASK_NAMES } from './tasks.js';

/** One way through the desk on a private copy of the sample article. */
@ApiTags('practice')
@Controller('api/v1/practice')
export class PracticeController {
  constructor(
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Reader) private readonly reader: Reader,
  ) {}

  /** Begins a round, or goes on with the one that is running. */
  @Post()
  @Permits('articles:write')
  @ApiOperation({
    summary: 'Practise on the sample article',
    description:
      'The copy, and all that is made from it, is there for the caller alone: in no list, never public, and out of everybody’s sight after DELETE.',
  })
  @ApiCreatedResponse({ type: PracticeAnswer })
  @ApiOkResponse({ type: PracticeAnswer, description: 'A round is running already' })
  async begin(
    @InWork() work: Work,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PracticeAnswer> {
    const begun = await beginPractice(work);
    void reply.code(begun ? 201 : 200);
    return this.inWork(work);
  }

  /** How far the caller is. */
  @Get()
  @Permits('articles:read')
  @ApiOperation({ summary: 'Read how far your practice is' })
  @ApiOkResponse({ type: PracticeAnswer })
  async read(@CurrentActor() actor: Actor): Promise<PracticeAnswer> {
    return answer(await this.reader.one<PracticeRow>(RUNNING, [actor.personId]), actor);
  }

  /** The colleague's part. */
  @Post('approval')
  @HttpCode(200)
  @Permits('articles:write')
  @ApiOperation({
    summary: 'Have the practice colleague approve your claim',
    description:
      'By the move `approve`, with everything opened and ticked. 409 `nothing_in_review` where no claim of the round waits for it.',
  })
  @ApiOkResponse({ type: PracticeAnswer })
  async approve(@InWork() work: Work): Promise<PracticeAnswer> {
    await approvePractice(work, this.claims);
    return this.inWork(work);
  }

  /** The end of the round. */
  @Delete()
  @HttpCode(204)
  @Permits('articles:write')
  @ApiOperation({
    summary: 'End your practice',
    description: 'From then on nobody sees any of it. Without a running round nothing happens.',
  })
  @ApiNoContentResponse({ description: 'Ended' })
  end(@InWork() work: Work): Promise<void> {
    return endPractice(work);
  }

  private async inWork({ em, actor }: Work): Promise<PracticeAnswer> {
    const [row] = await em.query(RUNNING.text, [actor.personId]);
    return answer(row, actor);
  }
}

const answer = (row: PracticeRow | null, actor: Actor): PracticeAnswer => ({
  articleId: row?.articleId ?? null,
  claim: row?.claim ?? null,
  tasks: TASK_NAMES.map((name) => ({
    name,
    done: row?.done[name] ?? false,
    possible: isPossible(name, actor),
    quoteId: row?.quotes[name] ?? null,
  })),
});
