import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import { COMMAND_LINE } from '../../platform/http/actor.js';
import { Recurring } from '../../platform/jobs/recurring.js';
import { CONFIG } from '../../platform/tokens.js';
import { WAITING } from './archive.query.js';
import { beginCapture } from './begin-capture.js';

/** Pieces begun in an hour: the sites behind them are not to feel it. */
const MOST = 200;

/** Begins what waits while nobody is at it, every hour: pieces of before the desk could archive, or of while it did not go out. */
@Injectable()
export class WaitingCaptures implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Recurring) private readonly recurring: Recurring,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.recurring.every('evidence.waiting', '23 * * * *', () => this.begin());
  }

  /** Enqueues a job for each. */
  async begin(): Promise<void> {
    if (!this.config.egress.on) return;
    const waiting: { id: string }[] = await this.dataSource.query(WAITING, [MOST]);
    for (const { id } of waiting)
      await this.dataSource.transaction((em) =>
        beginCapture({ em, actor: COMMAND_LINE, requestId: 'evidence.waiting' }, id, true),
      );
  }
}
