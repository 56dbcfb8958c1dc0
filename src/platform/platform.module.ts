import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { KeptCheckpoints } from './audit/kept-checkpoints.js';
import { Reader } from './database/reader.js';
import { Sweep } from './database/sweep.js';
import { HealthController } from './http/health.controller.js';
import { Metrics } from './http/metrics.js';
import { Lists } from './http/paging.js';
import { Readiness } from './http/readiness.js';
import { RequestRules } from './http/request-rules.interceptor.js';
import { Settings } from './settings.js';

/** The ground that every room stands on. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    Reader,
    Lists,
    Settings,
    Sweep,
    KeptCheckpoints,
    Metrics,
    Readiness,
    { provide: APP_INTERCEPTOR, useClass: RequestRules },
  ],
  exports: [Reader, Lists, Settings, Metrics, Readiness],
})
export class PlatformModule {}
