import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { openDatabase } from '../../../src/cli/with-database.js';
import { readConfig } from '../../../src/platform/config.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../src/platform/database/embedded/embedded-postgres.js';
import { withClient } from '../../harness/test-server.js';

const BUILT = join(import.meta.dirname, '../../../dist/src/platform/database/embedded/embedded-postgres.js');

/** What another `npm start` does, as a process of its own that can be killed. */
const OTHER_START = `
const { startEmbeddedPostgres } = await import(${JSON.stringify(pathToFileURL(BUILT).href)});
console.log(JSON.stringify(await startEmbeddedPostgres({ home: process.argv[1] })));
setInterval(() => undefined, 1000);
`;

describe('the embedded Postgres', () => {
  let home: string;
  const open: EmbeddedPostgres[] = [];
  const start = async () => {
    const server = await startEmbeddedPostgres({ home });
    open.push(server);
    return server;
  };
  const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'claimdesk-embedded-'));
  });
  afterEach(() => Promise.all(open.splice(0).map((server) => server.stop())));
  afterAll(() => rmSync(home, { recursive: true }));

  it('keeps what was written, and stops when nobody holds it', async () => {
    const { ownerUrl, stop } = await start();
    await ask(ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await stop();
    await expect(ask(ownerUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    expect(await ask((await start()).ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('gives the application a role that may not make tables', async () => {
    const { appUrl } = await start();
    await expect(ask(appUrl, 'CREATE TABLE mine ()')).rejects.toThrow(/permission denied/);
  });

  it('has the checkpoints of its log beside it, unless they are kept elsewhere', async () => {
    for (const [AUDIT_CHECKPOINTS, folder] of [
      ['', join(home, 'checkpoints')],
      ['elsewhere', 'elsewhere'],
    ] as const) {
      const { config, close } = await openDatabase(readConfig({ CLAIMDESK_HOME: home, AUDIT_CHECKPOINTS }));
      await close();
      expect(config.auditCheckpoints).toBe(folder);
    }
  });

  it('is joined by a second start, and outlives the first', async () => {
    const first = await start();
    const second = await start();
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    await first.stop();
    expect(await ask(second.ownerUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('is made once by two first starts at the same time', async () => {
    rmSync(home, { recursive: true });
    const both = await Promise.all([start(), start()]);
    expect(both.map(({ adopted }) => adopted).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ ownerUrl }) => ownerUrl)).size).toBe(1);
  });

  it('ends with a holder that is killed, and starts again', async () => {
    const other = spawn(process.execPath, ['--input-type=module', '-e', OTHER_START, home]);
    const [line] = (await once(other.stdout, 'data')) as [Buffer];
    const { ownerUrl } = JSON.parse(line.toString()) as EmbeddedPostgres;
    other.kill('SIGKILL');
    await once(other, 'exit');
    const answers = () => ask(ownerUrl, 'SELECT 1').then(Boolean, () => false);
    while (await answers()) await sleep(50);
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(again.ownerUrl).not.toBe(ownerUrl);
  });

  it('takes no notice of a lock file whose number now belongs to another program', async () => {
    await (await start()).stop();
    const data = join(home, 'postgres/data');
    const stale = join(data, 'postmaster.pid');
    writeFileSync(stale, `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n\nready\n`, { mode: 0o600 });
    const { uid, gid } = statSync(data);
    chownSync(stale, uid, gid);
    expect(await ask((await start()).ownerUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});
