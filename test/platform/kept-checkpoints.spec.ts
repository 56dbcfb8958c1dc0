import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
    await app?.stop();
    await rm(folder, { recursive: true });
  });

  afterEach(() => {
    delete process.env.AUDIT_CHECKPOINTS;
    process.exitCode = 0;
  });

  it('are kept each night, beside those of before, and verified by their files', async () => {
    const tasks = app.nest.get(Recurring).all();
    expect(tasks).toContainEqual(expect.objectContaining({ name: 'audit.checkpoint', cron: '11 2 * * *' }));
    const [atStart] = await readdir(join(folder, 'kept'));
    await keeper().keep(join(folder, 'kept'));
    const names = await readdir(join(folder, 'kept'));
    expect(names).toEqual([atStart, expect.stringMatching(/\.jsonl$/)]);

    const path = join(folder, 'kept', names[1]!);
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

  it('are made up for by a desk that starts and has kept none for a day, and by no other', async () => {
    const late = join(folder, 'late');
    await mkdir(late);
    const named = (at: Date) => `${at.toISOString().replaceAll(':', '-')}.jsonl`;
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const keptAtStart = async (newest: string) => {
      await writeFile(join(late, newest), '');
      const before = await readdir(late);
      await (await startApp({ auditCheckpoints: late })).stop();
      return (await readdir(late)).filter((name) => !before.includes(name));
    };
    const old = named(hoursAgo(25));
    const made = await keptAtStart(old);
    expect(made).toEqual([expect.stringMatching(/\.jsonl$/)]);
    expect(made[0]! > old).toBe(true);
    expect(await keptAtStart(named(hoursAgo(23)))).toEqual([]);
  });

  it('are compared with where nobody names one: the newest finds what is cut off, head and all', async () => {
    const kept = join(folder, 'compared');
    for (const stream of ['test:first', 'test:second']) {
      await audited(stream);
      await keeper().keep(kept);
    }
    process.env.AUDIT_CHECKPOINTS = kept;
    expect(await claimdesk('verify')).toMatchObject({
      out: expect.stringMatching(/ \(checkpoint of [^)]+Z\), 0 findings\n$/),
      err: '',
    });
    await pastTheGuard(`DELETE FROM audit_events WHERE stream = 'test:second'`);
    await app.database.rows(`DELETE FROM audit_heads WHERE stream = 'test:second'`);
    const { err } = await claimdesk('verify');
    expect([err, process.exitCode]).toEqual(['cut off: test:second at 1\n', 1]);
  });

  it('are believed by a key that was kept elsewhere, whatever secret the database has by then', async () => {
    const [key, file] = [(await claimdesk('key')).out.trim(), join(folder, 'before.jsonl')];
    await writeFile(file, (await claimdesk('checkpoint')).out);
    const [row] = await app.database.rows<{ secret: Buffer }>(
      'SELECT signing_secret AS secret FROM settings',
    );
    await app.database.rows('UPDATE settings SET signing_secret = sha256(signing_secret)');
    const forged = join(folder, 'forged.jsonl');
    await writeFile(forged, (await claimdesk('checkpoint')).out);
    const failureOf = async (...words: string[]) => (await claimdesk('verify', ...words)).failure;
    expect(await failureOf('--checkpoint', forged)).toBeUndefined();
    expect(await failureOf('--checkpoint', forged, '--key', key)).toBeInstanceOf(CommandError);
    expect(await failureOf('--checkpoint', file)).toBeInstanceOf(CommandError);
    expect(await failureOf('--checkpoint', file, '--key', key)).toBeUndefined();
    await app.database.rows('UPDATE settings SET signing_secret = $1', [row!.secret]);
  });

  it('are missed loudly where there are none', async () => {
    for (const none of ['', join(folder, 'none')]) {
      process.env.AUDIT_CHECKPOINTS = none;
      const { out, err } = await claimdesk('verify');
      expect([out, err, process.exitCode]).toEqual([
        expect.stringMatching(/ 0 findings\n$/),
        expect.stringMatching(/^Warning: there is no checkpoint to compare with\./),
        0,
      ]);
    }
  });

  const keeper = () => app.nest.get(KeptCheckpoints);
  const audited = (stream: string) =>
    app.database.rows(
      `INSERT INTO audit_events (stream, seq, at, action, prev_hash, hash) VALUES ($1, 0, now(), 'thing.named', '', '')`,
      [stream],
    );
  /** As the owner of the tables, who can lift any guard. */
  const pastTheGuard = async (sql: string) => {
    await app.database.rows('ALTER TABLE audit_events DISABLE TRIGGER USER');
    await app.database.rows(sql);
    await app.database.rows('ALTER TABLE audit_events ENABLE TRIGGER USER');
  };
});
