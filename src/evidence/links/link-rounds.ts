import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import { COMMAND_LINE } from '../../platform/http/actor.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { Recurring } from '../../platform/jobs/recurring.js';
import { CONFIG } from '../../platform/tokens.js';
import { LINK, type LinkInput } from './link-job.js';
import { DUE, KEEP_HOST } from './links.query.js';

/** Links visited a minute: other jobs are to find room between. */
const MOST = 20;

/** Once a minute, has the links visited whose time has come: of each host one, so that no host is crowded and none waits for another. */
@Injectable()
export class LinkRounds implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Recurring) private readonly recurring: Recurring,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.recurring.every('evidence.links', '* * * * *', () => this.round());
  }

  /** Enqueues a visit for each. */
  async round(): Promise<void> {
    if (!this.config.egress.on) return;
    const due: { id: string; host: string }[] = await this.dataSource.query(DUE, [MOST]);
    for (const { id, host } of due)
      await this.dataSource.transaction(async (em) => {
        const [taken] = await em.query(KEEP_HOST, [host]);
        const work = { em, actor: COMMAND_LINE, requestId: 'evidence.links' };
        if (taken) await enqueue(work, LINK, { evidenceId: id } satisfies LinkInput);
      });
  }
}
