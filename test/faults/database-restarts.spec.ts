import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyAudit } from '../../src/platform/audit/verify-audit.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/database/embedded/embedded-postgres.js';
import type { ProblemBody } from '../harness/http-client.js';
import { hire } from '../harness/newsroom.js';
import { startApp } from '../harness/start-app.js';
import { lives, startProcess, type RunningProcess } from '../harness/start-process.js';
import { withClient } from '../harness/test-server.js';
import { layCable, type Cable } from '../platform/cable.js';
import { untilReady } from '../platform/until-ready.js';

/** How often the server goes: asked to stop, killed, and so on by turns. */
const TIMES = process.env.CLAIMDESK_LONG === '1' ? 20 : 4;
const CLIENTS = 16;
const LOOK_MS = 50;

jest.setTimeout(30 * 60 * 1000);

describe('a PostgreSQL that goes and comes back while people work', () => {
  let home: string;
  let postgres: EmbeddedPostgres;
  let cable: Cable;
  let processes: RunningProcess[] = [];
  let key: string;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'claimdesk-restarts-'));
    postgres = await startEmbeddedPostgres({ home });
    cable = await layCable(postgres.appUrl);
    const through = {
      appUrl: cable.through(postgres.appUrl),
      ownerUrl: cable.through(postgres.ownerUrl),
    };
    const settings = { RATE_LIMIT: '10000000', LOG_LEVEL: 'fatal' };
    processes = [await startProcess(through, settings), await startProcess(through, settings)];
    const app = await startApp({ databaseUrl: postgres.appUrl, migrateDatabaseUrl: postgres.ownerUrl });
    ({ key } = await hire(app, 'Ayu', ['contributor']));
    await app.stop();
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await cable?.pull();
    await postgres?.stop();
    rmSync(home, { recursive: true });
  });

  /** Its own process and all that it has begun are gone at once: what it had acknowledged is in its log, and nowhere else. */
  async function killPostgres(): Promise<void> {
    const lock = await withClient(postgres.superuserUrl, (client) =>
      client.query<{ file: string }>(`SELECT pg_read_file('postmaster.pid') AS file`),
    );
    process.kill(Number.parseInt(lock.rows[0]!.file, 10), 'SIGKILL');
  }

  it(`is said to be away, and nothing that was acknowledged is lost: ${TIMES} times`, async () => {
    const kept: string[] = [];
    const refusals: object[] = [];
    let over = false;
    const work = async (person: number) => {
      for (let n = 0; !over; n += 1) {
        const client = processes[(person + n) % processes.length]!.client(key);
        const statement = `It rained on day ${n} at ${person}.`;
        const answer = await (n % 2 === 0
          ? client.post<ProblemBody>('/api/v1/claims', { statement, language: 'en' })
          : client.get<ProblemBody>('/api/v1/claims?limit=5'));
        if (answer.status === 201) kept.push(statement);
        if (answer.status < 300) continue;
        refusals.push({
          status: answer.status,
          code: answer.body.code,
          again: answer.headers.get('retry-after'),
          type: answer.headers.get('content-type'),
        });
        await sleep(LOOK_MS);
      }
    };
    const working = Promise.all(Array.from({ length: CLIENTS }, (_, person) => work(person)));
    /** Unless a client has met what no client should. */
    const more = async (list: unknown[]) => {
      for (const enough = list.length + CLIENTS; list.length < enough;)
        await Promise.race([working, sleep(LOOK_MS)]);
    };
    const times: number[] = [];
    for (let n = 0; n < TIMES; n += 1) {
      await more(kept);
      if (n % 2 === 1) await killPostgres();
      await postgres.stop();
      await more(refusals);
      postgres = await startEmbeddedPostgres({ home });
      cable.leadTo(postgres.appUrl);
      times.push(...(await Promise.all(processes.map((desk) => untilReady(desk, LOOK_MS)))));
    }
    await more(kept);
    over = true;
    await working;
    process.stdout.write(`database back: ready after ${Math.max(...times)} ms at most\n`);

    const away = {
      ...{ status: 503, code: 'unavailable', again: '1' },
      type: 'application/problem+json; charset=utf-8',
    };
    expect([...new Set(refusals.map((one) => JSON.stringify(one)))]).toEqual([JSON.stringify(away)]);
    expect(processes.map(({ process }) => lives(process))).toEqual([true, true]);
    await withClient(postgres.ownerUrl, async (client) => {
      const { rows } = await client.query<{ statement: string }>('SELECT statement FROM claims');
      const statements = new Set(rows.map(({ statement }) => statement));
      expect(statements.size).toBe(rows.length);
      expect(kept.filter((statement) => !statements.has(statement))).toEqual([]);
      expect((await verifyAudit(client)).findings).toEqual([]);
    });
  });
});
