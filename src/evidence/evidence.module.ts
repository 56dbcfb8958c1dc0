import { Module } from '@nestjs/common';
import { ArchiveController } from './archive/archive.controller.js';
import { CaptureJob } from './archive/capture-job.js';
import { CopyBefore } from './archive/copy-by-hand.js';
import { CopyStore } from './archive/copy-store.js';
import { WaitingCaptures } from './archive/waiting-captures.js';
import { WaybackJob } from './archive/wayback-job.js';
import { DocumentBefore } from './document-before.js';
import { EvidenceController } from './evidence.controller.js';
import { LibraryController } from './library/library.controller.js';
import { LinkJob } from './links/link-job.js';
import { LinkRounds } from './links/link-rounds.js';
import { LinksController } from './links/links.controller.js';

/** Links that bear on claims, with the passages that matter and copies of the pages, and how the links fare. */
@Module({
  controllers: [EvidenceController, ArchiveController, LibraryController, LinksController],
  providers: [
    CopyStore,
    CopyBefore,
    DocumentBefore,
    CaptureJob,
    WaybackJob,
    WaitingCaptures,
    LinkJob,
    LinkRounds,
  ],
})
export class EvidenceModule {}
