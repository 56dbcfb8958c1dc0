import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { Recurring } from './recurring.js';

/** Work that takes longer than a request. */
@Global()
@Module({
  providers: [JobHandlers, JobRunner, Recurring],
  exports: [JobHandlers, Recurring],
})
export class JobsModule {}
