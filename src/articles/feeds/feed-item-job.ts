import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PoliteEgress } from '../../platform/egress/polite-egress.js';
import {
  JobAgain,
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { FeedItem } from './feed-item.entity.js';
import { readItem } from './read-item.js';
import { settleItem } from './settle-item.js';

/** Kind of the jobs that make an article of an item of a feed. */
export const FEED_ITEM = 'articles.feed-item';

/** What such a job is told. */
export interface FeedItemInput {
  itemId: string;
}

/** Fetches the page of an item and adds its article: one try a job. */
@Injectable()
export class FeedItemJob implements JobHandler<FeedItemInput>, OnModuleInit {
  readonly kind = FEED_ITEM;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input: { itemId } }: RunningJob<FeedItemInput>): Promise<JobEffect> {
    const item = await this.dataSource.manager.findOneBy(FeedItem, { id: itemId });
    if (!item?.nextTryAt) return () => Promise.resolve({ itemId });
    try {
      const given = await readItem((url) => this.egress.turn(url, 'round'), item);
      return (work) => settleItem(work, item, given);
    } catch (error) {
      if (!(error instanceof JobAgain)) throw error;
      return this.putOff(itemId, error.runAt!);
    }
  }

  /** Its site is not free: the rounds come back to it then. */
  private putOff(itemId: string, nextTryAt: Date): JobEffect {
    return async ({ em }) => {
      await em.update(FeedItem, { id: itemId }, { nextTryAt });
      return { itemId };
    };
  }
}
