import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readInWork } from '../../articles/articles.query.js';
import { may } from '../../people/permissions.js';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import type { Actor } from '../../platform/http/actor.js';
import { Lists } from '../../platform/http/paging.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, type Work } from '../../platform/http/work.js';
import { JobDetails, JobPage, JobsQuery } from './jobs.dto.js';
import { JOB, jobsBy } from './jobs.query.js';
import { retryJob } from './retry-job.js';

const FOUND = { table: 'jobs' };

/** Long work: how far it has come, and what failed. */
@ApiTags('jobs')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Jobs, newest first. */
  @Get()
  @Permits('jobs:read')
  @ApiOperation({
    summary: 'List jobs',
    description:
      'Those that you asked for; with `jobs:oversee`, which admins have, everybody’s and the desk’s own.',
  })
  @ApiOkResponse({ type: JobPage })
  list(@Query() { state, kind, ...page }: JobsQuery, @CurrentActor() actor: Actor): Promise<JsonText> {
    const personId = may(actor, 'jobs:oversee') ? undefined : actor.personId;
    return this.lists.page(jobsBy({ state, kind, personId }), page);
  }

  /** One job, as it stands now. */
  @Get(':id')
  @Permits('jobs:read')
  @Finds(FOUND)
  @ApiOperation({ summary: 'Read a job', description: 'Ask again until `state` is `succeeded` or `failed`.' })
  @ApiOkResponse({ type: JobDetails })
  async read(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(JOB, [id]))!;
  }

  /** Begins a failed job anew. */
  @Post(':id/retry')
  @HttpCode(200)
  @Permits('jobs:write')
  @Finds(FOUND)
  @ApiOperation({
    summary: 'Try a failed job again',
    description: 'For whoever asked for it, and for admins. An import goes on at the place that it reached.',
  })
  @ApiOkResponse({ type: JobDetails })
  async retry(@InWork() work: Work, @FoundId() id: string): Promise<JsonText> {
    await retryJob(work, id);
    return readInWork(work.em, JOB, [id]);
  }
}
