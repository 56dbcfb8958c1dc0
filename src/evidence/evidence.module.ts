import { Module } from '@nestjs/common';
import { EvidenceController } from './evidence.controller.js';

/** Links that bear on claims, with the passages that matter. */
@Module({ controllers: [EvidenceController] })
export class EvidenceModule {}
