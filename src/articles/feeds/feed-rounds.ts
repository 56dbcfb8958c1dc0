import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import { COMMAND_LINE } from '../../platform/http/actor.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { Recurring } from '../../platform/jobs/recurring.js';
import { CONFIG } from '../../platform/tokens.js';
import { FEED, type FeedInput } from './feed-job.js';

/**
 * Takes the feeds whose time has come, 20 at most, the longest due first. Each is nobody else's for an hour: where its job dies, it is
 * due again then.
 */
const TAKE_DUE = `UPDATE feeds SET due_at = now() + interval '1 hour' WHERE id IN (
  SELECT id FROM feeds WHERE active AND due_at <= now() ORDER BY due_at LIMIT 20 FOR UPDATE SKIP LOCKED) RETURNING id`;

/** With EGRESS=off the feeds say so; that is none of their failures. */
const SAY_OFF = `UPDATE feeds SET code = 'off', status = NULL WHERE active AND due_at <= now() AND code IS DISTINCT FROM 'off'`;

/** Once a minute, has the feeds checked whose time has come, each by a job of its own, so that none stops another. */
@Injectable()
export class FeedRounds implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Recurring) private readonly recurring: Recurring,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.recurring.every('articles.feeds', '* * * * *', () => this.round());
  }

  /** Enqueues a check for each. */
  async round(): Promise<void> {
    if (!this.config.egress.on) {
      await this.dataSource.query(SAY_OFF);
      return;
    }
    await this.dataSource.transaction(async (em) => {
      const [due] = (await em.query(TAKE_DUE)) as [{ id: string }[], number];
      const work = { em, actor: COMMAND_LINE, requestId: 'articles.feeds' };
      for (const { id } of due) await enqueue(work, FEED, { feedId: id } satisfies FeedInput);
    });
  }
}
