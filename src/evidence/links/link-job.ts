import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import { Egress } from '../../platform/egress/egress.js';
import {
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { LinkHost } from './link-host.entity.js';
import { BEFORE_VISIT, LET_HOST_REST } from './links.query.js';
import { fetchRobots, readRobots } from './robots.js';
import { settleLink } from './settle-link.js';
import { PUT_OFF, refusedVisit, UNWANTED, visitLink, type KnownLink, type Visit } from './visit-link.js';

/** Kind of the jobs that visit a link. */
export const LINK = 'evidence.link';

/** What such a job is told. */
export interface LinkInput {
  evidenceId: string;
}

/** Seconds between two visits to a host, unless it wants more. */
const PAUSE_S = 30;

interface BeforeVisit extends KnownLink {
  host: string;
  captureId: string | null;
  robots: string | null;
  robotsKnown: boolean | null;
}

/** Visits the page behind a piece of evidence, if the rules of its site allow that. */
@Injectable()
export class LinkJob implements JobHandler<LinkInput>, OnModuleInit {
  readonly kind = LINK;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(Egress) private readonly egress: Egress,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input: { evidenceId }, signal }: RunningJob<LinkInput>): Promise<JobEffect> {
    const [known] = (await this.dataSource.query(BEFORE_VISIT, [evidenceId])) as BeforeVisit[];
    const { visit, pause } = await this.visit(known!, signal);
    return async (work) => {
      const { url, captureId, host } = known!;
      // The desk was told to stay in after the visit had been planned: that says nothing of the site.
      const stayed = visit.code === 'off';
      const state = stayed ? null : await settleLink(work, { evidenceId, url, captureId }, visit);
      await work.em.query(LET_HOST_REST, [host, Math.max(PAUSE_S, pause)]);
      return { evidenceId, state, code: visit.code };
    };
  }

  private async visit(known: BeforeVisit, signal: AbortSignal): Promise<{ visit: Visit; pause: number }> {
    try {
      const robots = await this.robotsOf(known, signal);
      if (robots === null) return { visit: PUT_OFF, pause: 0 };
      const { allowed, pause } = readRobots(robots, known.url);
      return { visit: allowed ? await visitLink(this.egress, known, signal) : UNWANTED, pause };
    } catch (error) {
      if (error instanceof EgressRefused) return { visit: refusedVisit(error), pause: 0 };
      throw error;
    }
  }

  /** As of a day ago at most; null where they cannot be had now. */
  private async robotsOf(known: BeforeVisit, signal: AbortSignal): Promise<string | null> {
    if (known.robotsKnown) return known.robots;
    const robots = await fetchRobots(this.egress, known.url, signal);
    if (robots !== null)
      await this.dataSource.manager.update(
        LinkHost,
        { host: known.host },
        { robots, robotsAt: () => 'now()' },
      );
    return robots;
  }
}
