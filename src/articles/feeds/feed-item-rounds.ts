import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import { PoliteEgress } from '../../platform/egress/polite-egress.js';
import { COMMAND_LINE } from '../../platform/http/actor.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { Recurring } from '../../platform/jobs/recurring.js';
import { CONFIG } from '../../platform/tokens.js';
import { FEED_ITEM, type FeedItemInput } from './feed-item-job.js';

/** Items whose pages are to be fetched, 20 at most: other jobs are to find room between. */
const DUE = `SELECT id, link FROM feed_items WHERE next_try_at <= now() ORDER BY next_try_at, id LIMIT 20 FOR UPDATE SKIP LOCKED`;

/** An item is nobody else's until an hour after its turn: where its job dies, it is due again then. */
const KEEP = `UPDATE feed_items SET next_try_at = coalesce($2, now()) + interval '1 hour' WHERE id = $1`;

/** Once a minute, has the pages of new items fetched, each by a job of its own at its turn, so that no site is crowded. */
@Injectable()
export class FeedItemRounds implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Recurring) private readonly recurring: Recurring,
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.recurring.every('articles.feed-items', '* * * * *', () => this.round());
  }

  /** Enqueues a job for each. */
  async round(): Promise<void> {
    if (!this.config.egress.on) return;
    await this.dataSource.transaction(async (em) => {
      const due: { id: string; link: string | null }[] = await em.query(DUE);
      const work = { em, actor: COMMAND_LINE, requestId: 'articles.feed-items' };
      for (const { id, link } of due) {
        const runAt = link ? await this.egress.book(em, link, 'round') : null;
        await em.query(KEEP, [id, runAt]);
        await enqueue(work, FEED_ITEM, { itemId: id } satisfies FeedItemInput, { runAt });
      }
    });
  }
}
