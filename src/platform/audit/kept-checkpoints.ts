import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../config.js';
import { Connection } from '../database/connection.js';
import { Recurring } from '../jobs/recurring.js';
import { Settings } from '../settings.js';
import { CONFIG } from '../tokens.js';
import { checkpointText } from './checkpoint.js';
import { logKey } from './signed-log.js';

/**
 * Once a night, keeps a checkpoint of the log of changes in the folder of AUDIT_CHECKPOINTS, where there is one: a place where whoever
 * owns the database does not write. None is ever replaced or deleted.
 */
@Injectable()
export class KeptCheckpoints implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Recurring) private readonly recurring: Recurring,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    const folder = this.config.auditCheckpoints;
    if (folder) this.recurring.every('audit.checkpoint', '11 2 * * *', () => this.keep(folder));
  }

  /** Writes a checkpoint of now, named by its moment. */
  async keep(folder: string): Promise<void> {
    const client = new Connection({ connectionString: this.config.databaseUrl! });
    await client.connect();
    try {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${new Date().toISOString().replaceAll(':', '-')}.jsonl`);
      const text = checkpointText(client, logKey(await this.settings.signingSecret()));
      await pipeline(text, createWriteStream(`${path}.part`, { flags: 'wx' }));
      await rename(`${path}.part`, path);
    } finally {
      await client.end();
    }
  }
}
