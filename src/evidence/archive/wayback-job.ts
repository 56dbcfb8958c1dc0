import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG } from '../../platform/tokens.js';
import type { Config } from '../../platform/config.js';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import { PoliteEgress } from '../../platform/egress/polite-egress.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import {
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { Capture } from './capture.entity.js';

/** Kind of the jobs that ask the Wayback Machine to save a page. */
export const WAYBACK = 'evidence.wayback';

/** What such a job is told. */
export interface WaybackInput {
  captureId: string;
  /** How often it was asked before. */
  tries: number;
}

const MOST_TRIES = 3;
const AGAIN_MS = 10 * 60_000;

/** Asks the Wayback Machine to save a page, and keeps the address of its copy: https://web.archive.org/save. Our own copy stands without it. */
@Injectable()
export class WaybackJob implements JobHandler<WaybackInput>, OnModuleInit {
  readonly kind = WAYBACK;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input, signal }: RunningJob<WaybackInput>): Promise<JobEffect> {
    const { captureId, tries } = input;
    const { url } = await this.dataSource.manager.findOneByOrFail(Capture, { id: captureId });
    const waybackUrl = await this.save(url!, signal);
    return async (work) => {
      if (waybackUrl) await work.em.update(Capture, { id: captureId }, { waybackUrl });
      else if (tries + 1 < MOST_TRIES) {
        const next: WaybackInput = { captureId, tries: tries + 1 };
        await enqueue(work, WAYBACK, next, { runAt: new Date(Date.now() + AGAIN_MS) });
      }
      return { captureId, waybackUrl };
    };
  }

  /** The address of the saved page, or null where it was not saved. @throws JobAgain until it is this desk's turn there */
  private async save(page: string, signal: AbortSignal): Promise<string | null> {
    const base = this.config.archive.wayback;
    try {
      const egress = await this.egress.turn(base, 'round');
      const { status, headers, url } = await egress.fetch({ url: `${base}/save/${page}`, signal });
      const place = headers['content-location'] ?? url.slice(base.length);
      return status === 200 && place.startsWith('/web/') ? base + place : null;
    } catch (error) {
      if (error instanceof EgressRefused) return null;
      throw error;
    }
  }
}
