import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import * as audit from '../../src/cli/audit.js';
import { DATABASE } from '../../src/platform/database/embedded/cluster.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/database/embedded/embedded-postgres.js';
import { hire } from '../harness/newsroom.js';
import { runCommand } from '../harness/run-command.js';
import { startApp } from '../harness/start-app.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { onDatabase } from '../harness/test-database.js';
import { withClient } from '../harness/test-server.js';
import type { Claim } from './claim-on-its-way.js';
import { recover, takeBaseBackup, takeWal } from './online-backup.js';

const WRITERS = 4;
const LOOKS = 200;
const SETTINGS = { RATE_LIMIT: '10000000', LOG_LEVEL: 'error' };
const EVENTS = '/api/v1/events?after=';

interface Events {
  data: { subjectId: string }[];
  page: { nextCursor: string };
}

/** Rows and checksum of each table, but of the counters of requests, which PostgreSQL empties wherever it recovers. */
type Sums = Record<string, { rows: string; sum: string }>;

jest.setTimeout(5 * 60 * 1000);

describe('a backup that is taken while people write', () => {
  const env = { ...process.env };
  const homes: string[] = [];
  const servers: EmbeddedPostgres[] = [];
  const desks: RunningProcess[] = [];
  let key: string;
  let over = false;
  let resting = false;

  const makeHome = async () => {
    const home = await mkdtemp(join(tmpdir(), 'claimdesk-backup-'));
    await chmod(home, 0o755); // The account that runs the server for root has to come in.
    homes.push(home);
    return home;
  };

  beforeAll(async () => {
    const live = await startEmbeddedPostgres({ home: await makeHome() });
    servers.push(live);
    desks.push(await startProcess(live, SETTINGS));
    const app = await startApp({ databaseUrl: live.appUrl, migrateDatabaseUrl: live.ownerUrl });
    ({ key } = await hire(app, 'Ayu', ['contributor']));
    await app.stop();
  });
  afterAll(async () => {
    over = true;
    process.env = env;
    process.exitCode = 0;
    await Promise.all(desks.map((desk) => desk.stop()));
    await Promise.all(servers.map((server) => server.stop()));
    await Promise.all(homes.map((home) => rm(home, { recursive: true })));
  });

  const claimdesk = (server: EmbeddedPostgres, ...words: string[]) => {
    Object.assign(process.env, { DATABASE_URL: server.appUrl, MIGRATE_DATABASE_URL: server.ownerUrl });
    return runCommand([audit], ['audit', ...words]);
  };

  /** Takes in articles, writes claims, edits each and gives it a document, and notes the versions that were acknowledged. */
  async function write(kept: string[]): Promise<void> {
    const client = desks[0]!.client(key);
    for (let n = 0; !over; n += 1) {
      const said = `It rained on day ${n}.`;
      const article = await client.post('/api/v1/articles', {
        text: `“${said}” said Rina Contoh.`,
        language: 'en',
      });
      const added = await client.post<Claim>('/api/v1/claims', { statement: said, language: 'en' });
      kept.push(`${added.body.id} ${added.body.version}`);
      const path = `/api/v1/claims/${added.body.id}`;
      const statement = `It snowed on day ${n}.`;
      const edited = await client.patch<Claim>(path, { statement }, { etag: added.body.version });
      kept.push(`${edited.body.id} ${edited.body.version}`);
      const document = await client.post(`${path}/evidence`, letter(edited.body));
      expect([article, added, edited, document].map(({ status }) => status)).toEqual([201, 201, 200, 201]);
      while (resting) await sleep(10);
    }
  }

  it('is the desk of one moment: counts, checksums and chains are equal, and it goes on', async () => {
    const [live, home] = [servers[0]!, await makeHome()];
    const kept: string[] = [];
    const writing = Promise.all(Array.from({ length: WRITERS }, () => write(kept)));
    const more = async () => {
      for (const enough = kept.length + 5 * WRITERS; kept.length < enough;)
        await Promise.race([writing, sleep(10)]);
    };
    await more();
    const checkpoint = join(home, 'checkpoint.jsonl');
    await writeFile(checkpoint, (await claimdesk(live, 'checkpoint')).out);
    const before = kept.length;
    await takeBaseBackup(live, home);
    expect(kept.length).toBeGreaterThan(before);
    await more();
    const acknowledged = [...kept];
    // Writing goes on after it; in the midst of it no moment might be found at which nobody writes.
    resting = true;
    const moment = await nameMoment(live);
    resting = false;
    await more();
    await takeWal(live, home);
    const restored = await recover(home, moment.name);
    servers.push(restored);
    over = true;
    await writing;

    const [sums, versions] = await withClient(restored.ownerUrl, async (client) => [
      await sumsOf(client),
      await client.query<{ version: string }>(
        `SELECT claim_id || ' ' || version AS version FROM claim_versions`,
      ),
    ]);
    expect(sums).toEqual(moment.sums);
    const there = new Set(versions.rows.map(({ version }) => version));
    expect(acknowledged.filter((version) => !there.has(version))).toEqual([]);

    const desk = await startProcess(restored, SETTINGS);
    desks.push(desk);
    const verified = await claimdesk(restored, 'verify', '--checkpoint', checkpoint);
    expect(verified).toEqual({ out: expect.stringMatching(/ \(checkpoint of .*\), 0 findings\n$/), err: '' });

    const client = desk.client(key);
    const latest = await desks[0]!.client(key).get<Events>(`${EVENTS}latest`);
    const body = { statement: 'It rained on the other server.', language: 'en' };
    const added = await client.post<Claim>('/api/v1/claims', body);
    expect(added.status).toBe(201);
    const told = async () =>
      (await client.get<Events>(`${EVENTS}${latest.body.page.nextCursor}`)).body.data.map(
        (one) => one.subjectId,
      );
    for (let look = 0; look < LOOKS && (await told()).length === 0; look += 1) await sleep(50);
    expect(await told()).toEqual([added.body.id]);
    expect((await claimdesk(restored, 'verify', '--checkpoint', checkpoint)).out).toMatch(/ 0 findings\n$/);
  });
});

/** Of each claim another one, so that the archive grows too. */
function letter({ id }: Claim): FormData {
  const form = new FormData();
  form.set('stance', 'supports');
  form.set('kind', 'primary');
  form.set('file', new Blob([`It did rain: ${id}.`], { type: 'text/plain' }), 'letter.txt');
  return form;
}

/**
 * Gives a moment a name in the WAL, and sums up what the database held then. A moment serves at which nobody was writing: all transactions
 * before the next number had ended when it was looked at, and that number was taken after the name was written.
 */
async function nameMoment(server: EmbeddedPostgres): Promise<{ name: string; sums: Sums }> {
  const url = onDatabase(server.superuserUrl, DATABASE);
  return withClient(url, (other) =>
    withClient(url, async (client) => {
      for (let n = 1; ; n += 1) {
        const name = `moment ${n}`;
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const seen = await client.query<{ seen: string }>(
          'SELECT pg_current_snapshot() AS seen, pg_create_restore_point($1)',
          [name],
        );
        const next = await other.query<{ xid: string }>('SELECT pg_current_xact_id() AS xid');
        const { xid } = next.rows[0]!;
        if (seen.rows[0]!.seen === `${xid}:${xid}:`) return { name, sums: await sumsOf(client) };
        await client.query('ROLLBACK');
      }
    }),
  );
}

async function sumsOf(client: Client): Promise<Sums> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relpersistence = 'p'`,
  );
  const sums: Sums = {};
  for (const { name } of tables) {
    const { rows } = await client.query<Sums[string]>(
      `SELECT count(*) AS rows, md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS sum FROM "${name}" t`,
    );
    sums[name] = rows[0]!;
  }
  return sums;
}
