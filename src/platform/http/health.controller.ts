import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Problem } from '../errors.js';
import { Choice } from './fields.js';
import { Metrics } from './metrics.js';
import { Public } from './route-rules.js';
import { Readiness } from './readiness.js';

/** Answer of the health routes. */
export class HealthAnswer {
  @Choice({ about: 'What the process says of itself', example: 'ok', of: ['ok'] })
  status: 'ok';
}

/** What load balancers, containers and monitors ask. */
@ApiTags('operations')
@Controller()
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Readiness) private readonly readiness: Readiness,
  ) {}

  /** The process runs; says nothing of the database. */
  @Get('health/live')
  @Public()
  @ApiOperation({ summary: 'Does the process run?' })
  @ApiOkResponse({ type: HealthAnswer })
  live(): HealthAnswer {
    return { status: 'ok' };
  }

  /** Requests can be served: the database answers and the process is not on its way out. */
  @Get('health/ready')
  @Public()
  @ApiOperation({ summary: 'Can requests be served?', description: '503 while the database is away.' })
  @ApiOkResponse({ type: HealthAnswer })
  async ready(): Promise<HealthAnswer> {
    if (this.readiness.leaving) throw new Problem('unavailable', { retryAfter: 1 });
    await this.dataSource.query('SELECT 1');
    return { status: 'ok' };
  }

  /** Prometheus exposition format 0.0.4. */
  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: 'Figures for Prometheus' })
  @ApiOkResponse({
    content: { 'text/plain': { schema: { type: 'string' }, example: 'claimdesk_http_requests_total{…} 7' } },
  })
  exposition(): Promise<string> {
    return this.metrics.text();
  }
}
