import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { verifyAudit } from '../../src/platform/audit/verify-audit.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { openReceiver, PATIENCE_MS, verified, type Receiver } from '../webhooks/receiver.js';
import { startTwoProcesses, type TwoProcesses } from './two-processes.js';

const LONG = process.env.CLAIMDESK_LONG === '1';
const WRITES = LONG ? 5_000 : 500;
const KILLS = LONG ? 20 : 2;
const WRITERS = 8;

jest.setTimeout(30 * 60 * 1000);

describe('processes that are killed while they write and send', () => {
  let receiver: Receiver;
  let desk: TwoProcesses;
  let running: RunningProcess[];
  let settings: Record<string, string>;
  let over = false;

  beforeAll(async () => {
    receiver = await openReceiver();
    settings = {
      NODE_ENV: 'test',
      EGRESS: 'on',
      EGRESS_ALLOW: receiver.entry,
      RATE_LIMIT: '10000000',
      LOG_LEVEL: 'error',
    };
    desk = await startTwoProcesses(settings);
    running = [...desk.processes];
  });
  afterAll(async () => {
    over = true;
    await Promise.all((running ?? []).map((one) => one.stop()));
    await desk?.stop();
    await receiver?.close();
  });

  /** Writes until it is answered: under its key it happens once, whatever became of the processes that were asked before. */
  async function write(n: number): Promise<void> {
    const body = {
      statement: `It rained on day ${n}.`,
      language: 'en',
      claimant: { name: 'Rina Contoh' },
      statedOn: '2015-11-26',
    };
    for (let asked = n; !over; asked += 1) {
      const client = running[asked % running.length]!.client(desk.staff.contributor.key);
      const answer = await client
        .post('/api/v1/claims', body, { idempotencyKey: `day ${n}` })
        .catch(() => undefined);
      if (answer?.status === 201) return;
      if (answer && answer.status < 500) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
      await sleep(20);
    }
  }

  /** What a process had taken and nobody else may take for more than a minute: by then all has to have been sent. */
  const longUndue = () =>
    desk.rows(
      `SELECT event_id FROM webhook_deliveries WHERE attempts = 0 AND next_at > now() + interval '1 minute'`,
    );

  async function kill(n: number): Promise<void> {
    const which = n % running.length;
    const dying = running[which]!;
    dying.process.kill('SIGKILL');
    await once(dying.process, 'exit');
    expect(await longUndue()).toEqual([]);
    running[which] = await startProcess(desk.app.database, settings);
  }

  it(`lose nothing: ${WRITES} writes, ${KILLS} deaths`, async () => {
    const added = await desk.client(desk.staff.admin, 0).post<{ secret: string }>('/api/v1/webhooks', {
      url: `${receiver.url}/news`,
      events: ['claim.created'],
    });
    expect(added.status).toBe(201);
    let next = 0;
    const writer = async () => {
      for (let n = next++; n < WRITES; n = next++) await write(n);
    };
    const writers = Promise.all(Array.from({ length: WRITERS }, writer));
    for (let n = 0; n < KILLS; n += 1) {
      while (next < ((n + 1) * WRITES) / (KILLS + 1)) await sleep(10);
      await kill(n);
    }
    await writers;

    const written = await desk.rows<{ id: string; statement: string }>('SELECT id, statement FROM claims');
    expect(written).toHaveLength(WRITES);
    expect(new Set(written.map(({ statement }) => statement)).size).toBe(WRITES);

    const told = () => new Set(receiver.messages.map(({ said }) => said.data.claimId));
    for (const deadline = Date.now() + PATIENCE_MS; told().size < WRITES && Date.now() < deadline;)
      await sleep(100);
    expect(told()).toEqual(new Set(written.map(({ id }) => id)));
    for (const message of receiver.messages) verified(message, added.body.secret);
    // The same event has the same id however often it comes.
    expect(new Set(receiver.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(WRITES);

    const owner = new Client({ connectionString: desk.app.database.ownerUrl });
    await owner.connect();
    expect((await verifyAudit(owner)).findings).toEqual([]);
    await owner.end();
  });
});
