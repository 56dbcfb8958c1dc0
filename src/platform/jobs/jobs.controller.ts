import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reader, type JsonText } from '../database/reader.js';
import { Finds, Permits } from '../http/route-rules.js';
import { FoundId } from '../http/work.js';
import { JobAnswer } from './jobs.dto.js';

const JOB = {
  name: 'job',
  text: `SELECT json_build_object('id', id, 'kind', kind, 'state', state, 'progress', progress, 'result', result, 'error', error,
    'createdAt', iso(created_at), 'updatedAt', iso(updated_at))::text AS json FROM jobs WHERE id = $1`,
};

/** How far long work has come. */
@ApiTags('jobs')
@Controller('api/v1')
export class JobsController {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  /** One job, as it stands now. */
  @Get('jobs/:id')
  @Permits('jobs:read')
  @Finds({ table: 'jobs' })
  @ApiOperation({ summary: 'Read a job', description: 'Ask again until `state` is `succeeded` or `failed`.' })
  @ApiOkResponse({ type: JobAnswer })
  async read(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(JOB, [id]))!;
  }
}
