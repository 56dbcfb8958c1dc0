import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Egress } from '../../platform/egress/egress.js';
import { PAUSES } from '../../platform/egress/errands.js';
import { PoliteEgress } from '../../platform/egress/polite-egress.js';
import {
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { BEFORE_VISIT, KEEP_ROBOTS, LET_HOST_GO } from './links.query.js';
import { fetchRobots, readRobots } from './robots.js';
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
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input, signal }: RunningJob<LinkInput>): Promise<JobEffect> {
    const { evidenceId, asked = false } = input;
    const [known] = (await this.dataSource.query(BEFORE_VISIT, [evidenceId])) as [BeforeVisit];
    const egress = await this.egress.turn(known.url, asked ? 'asked' : 'round');
    const { visit, pause } = await this.visit(egress, known, signal);
    return async (work) => {
      const { url, captureId, host } = known;
      // The desk was told to stay in after the visit had been planned: that says nothing of the site.
      const stayed = visit.code === 'off';
      const state = stayed ? null : await settleLink(work, { evidenceId, url, captureId }, visit);
      if (!asked) await work.em.query(LET_HOST_GO, [host, Math.max(PAUSES.round, pause)]);
      return { evidenceId, state, code: visit.code };
    };
  }

  private async visit(
    egress: Pick<Egress, 'fetch'>,
    known: BeforeVisit,
    signal: AbortSignal,
  ): Promise<{ visit: Visit; pause: number }> {
    try {
      const robots = await this.robotsOf(egress, known, signal);
      if (robots === null) return { visit: PUT_OFF, pause: 0 };
      const { allowed, pause } = readRobots(robots, known.url);
      return { visit: allowed ? await visitLink(egress, known, signal) : UNWANTED, pause };
    } catch (error) {
      if (error instanceof EgressRefused) return { visit: refusedVisit(error), pause: 0 };
      throw error;
    }
  }

  /** As of a day ago at most; null where they cannot be had now. */
  private async robotsOf(
    egress: Pick<Egress, 'fetch'>,
    { host, url, robotsKnown, robots }: BeforeVisit,
    signal: AbortSignal,
  ): Promise<string | null> {
    if (robotsKnown) return robots;
    const fresh = await fetchRobots(egress, url, signal);
    if (fresh !== null) await this.dataSource.query(KEEP_ROBOTS, [host, fresh, readRobots(fresh, url).pause]);
    return fresh;
  }
}
