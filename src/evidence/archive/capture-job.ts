import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PoliteEgress } from '../../platform/egress/polite-egress.js';
import type { Work } from '../../platform/http/work.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import {
  JobAgain,
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { Settings } from '../../platform/settings.js';
import { Claim } from '../../claims/claim.entity.js';
import { CAPTURE, OFF, type CaptureInput } from './begin-capture.js';
import { OWN_FAULT, type CaptureFailure } from './capture-failure.js';
import { Capture } from './capture.entity.js';
import { CopyStore } from './copy-store.js';
import { fetchPage, type FetchedPage } from './fetch-page.js';
import {
  keepCopy,
  lockOpen,
  nextTry,
  noteFailure,
  type CaptureCopy,
  type OpenCapture,
} from './settle-capture.js';
import { WAYBACK, type WaybackInput } from './wayback-job.js';

/** Archives the page of a piece of evidence: one try a job. */
@Injectable()
export class CaptureJob implements JobHandler<CaptureInput>, OnModuleInit {
  readonly kind = CAPTURE;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
    @Inject(CopyStore) private readonly copies: CopyStore,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input: { captureId }, signal }: RunningJob<CaptureInput>): Promise<JobEffect> {
    const capture = await this.dataSource.manager.findOneByOrFail(Capture, { id: captureId });
    if (capture.state !== 'pending') return async () => ({ captureId });
    const page = await this.fetch(capture, signal);
    if ('failure' in page) return this.note(capture, page.failure);
    const failed = await this.copies.bring(page.copy).catch(ownFault);
    return failed ? this.note(capture, failed) : this.keep(capture, page.copy);
  }

  /** What goes wrong here counts as a try too, so that one page never keeps a process busy. */
  private async fetch({ id, url }: Capture, signal: AbortSignal): Promise<FetchedPage> {
    try {
      return await fetchPage(await this.egress.turn(url!, 'asked'), url!, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof JobAgain) {
        await this.dataSource.manager.update(Capture, { id, state: 'pending' }, { nextTryAt: error.runAt });
        throw error;
      }
      return { failure: ownFault(error) };
    }
  }

  /** Once the piece is locked: only then is it sure that the copy is wanted. */
  private keep({ id: captureId, url }: Capture, copy: CaptureCopy): JobEffect {
    return async (work) => {
      const open = await lockOpen(work, { id: captureId, url });
      if (!open) return { captureId };
      const { capture, piece } = open;
      const failed = await this.keepBytes(work, copy).catch(ownFault);
      if (failed) return this.fail(work, open, failed);
      await keepCopy(work, capture, piece, copy);
      const { practiceId } = await work.em.findOneByOrFail(Claim, { id: piece.claimId });
      const asked = (await this.settings.row(work.em)).wayback && !piece.sensitive && !practiceId;
      if (asked) await enqueue(work, WAYBACK, { captureId, tries: 0 } satisfies WaybackInput);
      return { captureId, state: 'archived', sha256: copy.sha256.toString('hex') };
    };
  }

  /** Behind a savepoint: Postgres takes nothing more in a transaction in which something failed. */
  private keepBytes(work: Work, copy: CaptureCopy): Promise<void> {
    return work.em.transaction((em) => this.copies.keep(em, copy));
  }

  private note({ id: captureId, url }: Capture, failure: CaptureFailure): JobEffect {
    return async (work) => {
      const open = await lockOpen(work, { id: captureId, url });
      if (!open) return { captureId };
      if (failure.code !== OFF.reasonCode) return this.fail(work, open, failure);
      await work.em.update(Capture, { id: captureId }, { ...OFF, nextTryAt: null });
      return { captureId, state: 'pending', code: OFF.reasonCode };
    };
  }

  private async fail(work: Work, open: OpenCapture, failure: CaptureFailure): Promise<object> {
    const captureId = open.capture.id;
    const again = nextTry(failure, open.capture.tries + 1);
    await noteFailure(work, open, failure, again);
    if (again) await enqueue(work, CAPTURE, { captureId } satisfies CaptureInput, { runAt: again });
    return { captureId, state: again ? 'pending' : 'failed', code: failure.code };
  }
}

function ownFault(error: unknown): CaptureFailure {
  new Logger('archive').error(error);
  return OWN_FAULT;
}
