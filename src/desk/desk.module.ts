import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { JobsController } from './jobs/jobs.controller.js';

/** Screens of editors: what the rooms have, put together. */
@Module({ controllers: [DeskController, ExportsController, JobsController] })
export class DeskModule {}
