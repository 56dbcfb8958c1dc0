import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { DeskController } from './desk.controller.js';
import { EvidencePackController } from './evidence-pack/evidence-pack.controller.js';
import { EvidencePacks } from './evidence-pack/evidence-packs.js';
import { ExportsController } from './exports/exports.controller.js';
import { JobsController } from './jobs/jobs.controller.js';

/** Screens of editors: what the rooms have, put together. */
@Module({
  imports: [ClaimsModule],
  controllers: [DeskController, ExportsController, EvidencePackController, JobsController],
  providers: [EvidencePacks],
})
export class DeskModule {}
