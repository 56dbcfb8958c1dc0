import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import * as redact from '../../src/cli/redact.js';
import { setPassword } from '../../src/people/sign-in/set-password.js';
import { verifyAudit, type AuditFinding } from '../../src/platform/audit/verify-audit.js';
import type { Config } from '../../src/platform/config.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { runCommand, type Ran } from '../harness/run-command.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

const PASSWORD = 'kata sandi yang baik';

/** A desk whose admin and publisher have agreed to whatever has to go. */
export class RedactionDesk {
  private readonly folder = mkdtempSync(join(tmpdir(), 'claimdesk-redact-'));
  private readonly env = { ...process.env };

  private constructor(
    readonly app: RunningApp,
    readonly staff: Newsroom,
  ) {
    process.env.DATABASE_URL = app.database.appUrl;
    process.env.MIGRATE_DATABASE_URL = app.database.ownerUrl;
  }

  static async open(settings: Partial<Config> = {}): Promise<RedactionDesk> {
    const app = await startApp(settings);
    const desk = new RedactionDesk(app, await openNewsroom(app));
    for (const who of [desk.staff.admin, desk.staff.publisher]) await desk.givePassword(who);
    return desk;
  }

  async close(): Promise<void> {
    process.env = this.env;
    rmSync(this.folder, { recursive: true });
    await this.app.stop();
  }

  /** `redact words` with one wording a line. */
  words(lines: string[], ...more: string[]): Promise<Ran> {
    const file = join(this.folder, 'words.txt');
    writeFileSync(file, `${lines.join('\n')}\n`);
    return this.run('words', file, ...more);
  }

  run(...what: string[]): Promise<Ran> {
    const by = ['--admin', 'admin@desk.example', '--publisher', 'publisher@desk.example'];
    return runCommand(
      [redact],
      ['redact', ...what, '--reason', 'Pengadilan Negeri, 12/Pdt/2026', ...by],
      `${PASSWORD}\n${PASSWORD}\n`,
    );
  }

  /** Tables with a row that says these words. */
  async holders(words: string): Promise<string[]> {
    const tables = await this.app.database.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const sql = `SELECT FROM "${name}" t WHERE strpos(t::text, $1) > 0 LIMIT 1`;
      if ((await this.app.database.rows(sql, [words])).length) found.push(name);
    }
    return found;
  }

  /** What a verification of the log finds. */
  async audited(): Promise<AuditFinding[]> {
    const client = new Client({ connectionString: this.app.database.ownerUrl });
    await client.connect();
    try {
      return (await verifyAudit(client)).findings;
    } finally {
      await client.end();
    }
  }

  private givePassword({ id, name }: Member): Promise<unknown> {
    const person = { id, name, email: `${name}@desk.example` };
    return this.app.nest
      .get(DataSource)
      .transaction((em) => setPassword({ em, actor: COMMAND_LINE, requestId: 'test' }, person, PASSWORD));
  }
}
