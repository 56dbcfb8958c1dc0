import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { JobsController } from './jobs/jobs.controller.js';

/** Screens of editors: what the rooms have, put together. */
@Module({ controllers: [DeskController, JobsController] })
export class DeskModule {}
