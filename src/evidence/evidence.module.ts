import { Module } from '@nestjs/common';
import { ArchiveController } from './archive/archive.controller.js';
import { CaptureJob } from './archive/capture-job.js';
import { WaitingCaptures } from './archive/waiting-captures.js';
import { WaybackJob } from './archive/wayback-job.js';
import { EvidenceController } from './evidence.controller.js';

/** Links that bear on claims, with the passages that matter and copies of the pages. */
@Module({
  controllers: [EvidenceController, ArchiveController],
  providers: [CaptureJob, WaybackJob, WaitingCaptures],
})
export class EvidenceModule {}
