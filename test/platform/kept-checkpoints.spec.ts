import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as audit from '../../src/cli/audit.js';
import { CommandError } from '../../src/cli/plain-failure.js';
import { KeptCheckpoints } from '../../src/platform/audit/kept-checkpoints.js';
import { Recurring } from '../../src/platform/jobs/recurring.js';
import { runCommand } from '../harness/run-command.js';
import { openNewsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

describe('checkpoints of the log of changes', () => {
  let app: RunningApp;
  let folder: string;
  const env = { ...process.env };
  const claimdesk = (...words: string[]) => runCommand([audit], ['audit', ...words]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-checkpoints-'));
    app = await startApp({ auditCheckpoints: join(folder, 'kept') });
    await openNewsroom(app);
    process.env.DATABASE_URL = app.database.appUrl;
    process.env.MIGRATE_DATABASE_URL = app.database.ownerUrl;
  });
  afterAll(async () => {
    process.env = env;
    process.exitCode = 0;
    await app?.stop();
    await rm(folder, { recursive: true });
  });

  it('are kept each night, beside those of before, and verified by their files', async () => {
    const tasks = app.nest.get(Recurring).all();
    expect(tasks).toContainEqual(expect.objectContaining({ name: 'audit.checkpoint', cron: '11 2 * * *' }));
    const keeper = app.nest.get(KeptCheckpoints);
    await keeper.keep(join(folder, 'kept'));
    const [first] = await readdir(join(folder, 'kept'));
    await keeper.keep(join(folder, 'kept'));
    expect(await readdir(join(folder, 'kept'))).toEqual([first, expect.stringMatching(/\.jsonl$/)]);

    const path = join(folder, 'kept', first!);
    const printed = (await claimdesk('checkpoint')).out.split('\n');
    const kept = (await readFile(path, 'utf8')).split('\n');
    expect(printed.slice(1, -2)).toEqual(kept.slice(1, -2));
    for (const option of ['--checkpoint', '--since']) {
      const { out, failure } = await claimdesk('verify', option, path);
      expect({ out, failure }).toEqual({ out: expect.stringMatching(/ 0 findings\n$/), failure: undefined });
    }
    expect((await claimdesk('verify', '--since', path, '--checkpoint', path)).failure).toBeDefined();
    const other = join(folder, 'other.jsonl');
    await writeFile(other, 'no checkpoint');
    expect((await claimdesk('verify', '--since', other)).failure).toBeInstanceOf(CommandError);
    expect((await claimdesk('verify', '--since', join(folder, 'none'))).failure).toMatchObject({
      code: 'ENOENT',
    });
  });
});
