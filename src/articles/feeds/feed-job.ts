import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Egress } from '../../platform/egress/egress.js';
import {
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { Feed } from './feed.entity.js';
import { feedPerson } from './feed-person.js';
import { fetchFeed } from './fetch-feed.js';
import type { ParsedItem } from './parse-items.js';
import { readItem, type ReadItem } from './read-item.js';
import { settleFeed, type Check } from './settle-feed.js';

/** Kind of the jobs that check a feed. */
export const FEED = 'articles.feed';

/** What such a job is told. */
export interface FeedInput {
  feedId: string;
}

/** New items that are taken in one check; the others wait for the next. */
const MOST_ITEMS = 20;
const STAY = {
  ...{ code: 'person_left', status: null, etag: null, lastModified: null, rest: 0 },
  ...{ taken: [], more: false },
};

/** Fetches a feed and the pages of its new items, oldest first, and adds their articles as the person who added the feed. */
@Injectable()
export class FeedJob implements JobHandler<FeedInput>, OnModuleInit {
  readonly kind = FEED;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(Egress) private readonly egress: Egress,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input: { feedId }, signal }: RunningJob<FeedInput>): Promise<JobEffect> {
    const feed = await this.dataSource.manager.findOneBy(Feed, { id: feedId });
    if (!feed?.active) return () => Promise.resolve({ feedId, added: 0, code: null });
    const check = await this.check(feed, signal);
    return async (work) => ({ feedId, added: await settleFeed(work, feed, check), code: check.code });
  }

  private async check(feed: Feed, signal: AbortSignal): Promise<Check> {
    if (!(await feedPerson(this.dataSource.manager, feed.createdBy))) return STAY;
    const { items, ...fetched } = await fetchFeed(this.egress, feed, signal);
    const fresh = await this.fresh(feed.id, items ?? []);
    const taken: ReadItem[] = [];
    for (const item of fresh.slice(0, MOST_ITEMS)) {
      signal.throwIfAborted();
      taken.push(await readItem(this.egress, item));
    }
    return { ...fetched, taken, more: fresh.length > MOST_ITEMS };
  }

  /** Items that were not taken before, each once. */
  private async fresh(feedId: string, items: ParsedItem[]): Promise<ParsedItem[]> {
    const known: { key: string }[] = await this.dataSource.query(
      'SELECT key FROM feed_items WHERE feed_id = $1 AND key = ANY ($2)',
      [feedId, items.map(({ key }) => key)],
    );
    const seen = new Set(known.map(({ key }) => key));
    return items.filter(({ key }) => !seen.has(key) && seen.add(key));
  }
}
