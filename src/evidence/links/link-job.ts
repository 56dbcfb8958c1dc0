import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Egress } from '../../platform/egress/egress.js';
import { PAUSES } from '../../platform/egress/errands.js';
import { PoliteEgress } from '../../platform/egress/polite-egress.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import {
  JobAgain,
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { BEFORE_VISIT, KEEP_ROBOTS, LET_HOST_GO, OLD_ROBOTS, ROBOTS } from './links.query.js';
import { fetchRobots, readRobots, RobotsUnknown } from './robots.js';
import { settleLink } from './settle-link.js';
import { PUT_OFF, refusedVisit, UNWANTED, visitLink, type KnownLink, type Visit } from './visit-link.js';

/** Kind of the jobs that visit a link. */
export const LINK = 'evidence.link';

/** What such a job is told. */
export interface LinkInput {
  evidenceId: string;
  /** Somebody waits for what comes of it. */
  asked?: boolean;
}

interface BeforeVisit extends KnownLink {
  host: string;
  captureId: string | null;
}

/** Visits the page behind a piece of evidence, if the rules of its site allow that. */
@Injectable()
export class LinkJob implements JobHandler<LinkInput>, OnModuleInit {
  readonly kind = LINK;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input, signal }: RunningJob<LinkInput>): Promise<JobEffect> {
    const { evidenceId, asked = false } = input;
    const [known] = (await this.dataSource.query(BEFORE_VISIT, [evidenceId])) as [BeforeVisit];
    const egress = await this.egress.turn(known.url, asked ? 'asked' : 'round');
    const { visit, pause, again } = await this.visit(egress, known, signal).catch((error: unknown) => {
      // Noted all the same: the page would be due every minute until then.
      if (error instanceof JobAgain && !asked) return { visit: PUT_OFF, pause: 0, again: error.runAt };
      throw error;
    });
    return async (work) => {
      const { url, captureId, host } = known;
      // The desk was told to stay in after the visit had been planned: that says nothing of the site.
      const stayed = visit.code === 'off';
      const state = stayed ? null : await settleLink(work, { evidenceId, url, captureId }, visit);
      if (again !== undefined)
        await enqueue(work, LINK, { evidenceId } satisfies LinkInput, { runAt: again });
      if (!asked) await work.em.query(LET_HOST_GO, [host, Math.max(PAUSES.round, pause)]);
      return { evidenceId, state, code: visit.code };
    };
  }

  private async visit(
    egress: Pick<Egress, 'fetch'>,
    known: BeforeVisit,
    signal: AbortSignal,
  ): Promise<{ visit: Visit; pause: number; again?: Date | null }> {
    try {
      const robots = await this.robotsOf(egress, known.url, signal);
      const { allowed, pause } = await readRobots(robots, known.url, signal);
      const mayFollow = (url: string) => this.mustBeWelcome(egress, url, signal);
      return { visit: allowed ? await visitLink(egress, known, signal, mayFollow) : UNWANTED, pause };
    } catch (error) {
      if (error instanceof EgressRefused) return { visit: refusedVisit(error), pause: 0 };
      if (error instanceof RobotsUnknown) return { visit: PUT_OFF, pause: 0 };
      throw error;
    }
  }

  /** Where a redirect leads, the rules of that site count. @throws EgressRefused robots; RobotsUnknown */
  private async mustBeWelcome(
    egress: Pick<Egress, 'fetch'>,
    url: string,
    signal: AbortSignal,
  ): Promise<void> {
    const robots = await this.robotsOf(egress, url, signal);
    const { allowed } = await readRobots(robots, url, signal);
    if (!allowed) throw new EgressRefused('robots', url);
  }

  /**
   * As of a day ago at most, unless the site has no answer since.
   * @throws RobotsUnknown where it has had none, for less than a month, or wants rest
   */
  private async robotsOf(egress: Pick<Egress, 'fetch'>, url: string, signal: AbortSignal): Promise<string> {
    const { host } = new URL(url);
    const [known] = await this.dataSource.query(ROBOTS, [host]);
    if (known) return known.robots as string;
    try {
      const fresh = await fetchRobots(egress, url, signal);
      const { pause } = await readRobots(fresh, url, signal);
      await this.dataSource.query(KEEP_ROBOTS, [host, fresh, pause]);
      return fresh;
    } catch (error) {
      if (!(error instanceof RobotsUnknown)) throw error;
      const [{ robots }] = await this.dataSource.query(OLD_ROBOTS, [host]);
      if (robots === null) throw error;
      return robots as string;
    }
  }
}
