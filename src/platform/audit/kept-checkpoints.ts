import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../config.js';
import { Connection } from '../database/connection.js';
import { Recurring } from '../jobs/recurring.js';
import { Settings } from '../settings.js';
import { CONFIG } from '../tokens.js';
import { checkpointText, newestCheckpoint } from './checkpoint.js';
import { logKey } from './signed-log.js';

const DAY_MS = 86_400_000;

/**
 * Once a night, keeps a checkpoint of the log of changes in the folder of AUDIT_CHECKPOINTS, where there is one: a place where whoever
 * owns the database does not write. A desk that was down that night makes up for it when it starts. None is ever replaced or deleted.
 */
@Injectable()
export class KeptCheckpoints implements OnModuleInit, OnApplicationBootstrap {
  private readonly log = new Logger('audit');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Recurring) private readonly recurring: Recurring,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    const folder = this.config.auditCheckpoints;
    if (folder) this.recurring.every('audit.checkpoint', '11 2 * * *', () => this.keep(folder));
  }

  /** A desk whose folder can't be written works all the same, and says so. */
  async onApplicationBootstrap(): Promise<void> {
    const folder = this.config.auditCheckpoints;
    if (folder) await this.makeUp(folder).catch((error: unknown) => this.log.error(error));
  }

  private async makeUp(folder: string): Promise<void> {
    const newest = await newestCheckpoint(folder);
    const aDayAgo = fileNameOf(new Date(Date.now() - DAY_MS));
    if (newest === null || basename(newest) < aDayAgo) await this.keep(folder);
  }

  /** Writes a checkpoint of now, named by its moment. */
  async keep(folder: string): Promise<void> {
    const client = new Connection({ connectionString: this.config.databaseUrl! });
    await client.connect();
    try {
      await mkdir(folder, { recursive: true });
      const path = join(folder, fileNameOf(new Date()));
      const text = checkpointText(client, logKey(await this.settings.signingSecret()));
      await pipeline(text, createWriteStream(`${path}.part`, { flags: 'wx' }));
      await rename(`${path}.part`, path);
    } finally {
      await client.end();
    }
  }
}

/** Files stand in the order of their moments. */
const fileNameOf = (at: Date): string => `${at.toISOString().replaceAll(':', '-')}.jsonl`;
