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
import { Settings } from '../../platform/settings.js';
import { Feed } from './feed.entity.js';
import { feedPerson } from './feed-person.js';
import { fetchFeed } from './fetch-feed.js';
import type { ParsedItem } from './parse-items.js';
import { redactedKeys } from './redacted-key.js';
import { settleFeed, type Check } from './settle-feed.js';

/** Kind of the jobs that check a feed. */
export const FEED = 'articles.feed';

/** What such a job is told. */
export interface FeedInput {
  feedId: string;
  /** Somebody waits for what comes of it. */
  asked?: boolean;
}

/** New items that are taken in one check; the others wait for the next. */
const MOST_ITEMS = 20;
const STAY = {
  ...{ code: 'person_left', status: null, etag: null, lastModified: null, rest: 0 },
  ...{ title: null, fresh: [], more: false },
};

/** Fetches a feed and notes its new items, oldest first. Their pages are fetched by jobs of their own. */
@Injectable()
export class FeedJob implements JobHandler<FeedInput>, OnModuleInit {
  readonly kind = FEED;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ input: { feedId, asked = false }, signal }: RunningJob<FeedInput>): Promise<JobEffect> {
    const feed = await this.dataSource.manager.findOneBy(Feed, { id: feedId });
    if (!feed?.active) return () => Promise.resolve({ feedId, found: 0, code: null });
    try {
      const check = await this.check(feed, asked, signal);
      return async (work) => ({ feedId, found: await settleFeed(work, feed, check), code: check.code });
    } catch (error) {
      if (!(error instanceof JobAgain)) throw error;
      return this.putOff(feedId, error.runAt!);
    }
  }

  /** Its site is not free: the rounds come back to it then, and it says when. */
  private putOff(feedId: string, dueAt: Date): JobEffect {
    return async ({ em }) => {
      await em.update(Feed, { id: feedId }, { dueAt });
      return { feedId, found: 0, code: null };
    };
  }

  private async check(feed: Feed, asked: boolean, signal: AbortSignal): Promise<Check> {
    if (!(await feedPerson(this.dataSource.manager, feed.createdBy))) return STAY;
    const egress = await this.egress.turn(feed.url, asked ? 'asked' : 'round');
    const { said, ...fetched } = await fetchFeed(egress, feed, signal);
    const fresh = await this.fresh(feed.id, said?.items ?? []);
    const title = said?.title ?? feed.title;
    return { ...fetched, title, fresh: fresh.slice(0, MOST_ITEMS), more: fresh.length > MOST_ITEMS };
  }

  /** Items that were not taken before, each once; some are known by what a redaction has left of their keys. */
  private async fresh(feedId: string, items: ParsedItem[]): Promise<ParsedItem[]> {
    const redacted = redactedKeys(await this.settings.signingSecret(), feedId);
    const named = items.map((item) => ({ item, names: [item.key, redacted(item.key)] }));
    const known: { key: string }[] = await this.dataSource.query(
      'SELECT key FROM feed_items WHERE feed_id = $1 AND key = ANY ($2)',
      [feedId, named.flatMap(({ names }) => names)],
    );
    const seen = new Set(known.map(({ key }) => key));
    return named
      .filter(({ item, names }) => !names.some((name) => seen.has(name)) && seen.add(item.key))
      .map(({ item }) => item);
  }
}
