import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { draftClaim, type Claim } from './claim-on-its-way.js';
import { startTwoProcesses, type TwoProcesses } from './two-processes.js';

const RESTARTS = process.env.CLAIMDESK_LONG === '1' ? 20 : 3;
const CLIENTS = 16;
jest.setTimeout(30 * 60 * 1000);

const SETTINGS = { RATE_LIMIT: '10000000', LOG_LEVEL: 'error' };

describe('two processes that are replaced one after the other while people work', () => {
  let desk: TwoProcesses;
  let claim: Claim;
  /** Those that whoever shares out the requests still asks: one that is told to end is taken off first. */
  let asked: RunningProcess[];
  const started: RunningProcess[] = [];

  beforeAll(async () => {
    desk = await startTwoProcesses(SETTINGS);
    claim = await draftClaim(desk.staff);
    asked = [...desk.processes];
  });
  afterAll(async () => {
    await Promise.all(started.map((one) => one.stop()));
    await desk?.stop();
  });

  it(`answer every request: ${RESTARTS} restarts`, async () => {
    const counts: Record<number, number> = {};
    let over = false;
    let drafts = 0;
    const work = async (person: number) => {
      for (let n = 0; !over; n += 1) {
        const client = asked[(person + n) % asked.length]!.client(desk.staff.contributor.key);
        const answer =
          n % 4 === 0
            ? await client.post('/api/v1/claims', { statement: `Rain ${person}-${n}.`, language: 'en' })
            : await client.get(n % 4 === 1 ? '/api/v1/claims?limit=5' : `/api/v1/claims/${claim.ref}`);
        counts[answer.status] = (counts[answer.status] ?? 0) + 1;
        if (answer.status === 201) drafts += 1;
      }
    };
    const working = Promise.all(Array.from({ length: CLIENTS }, (_, person) => work(person)));
    for (let n = 0; n < RESTARTS; n += 1) {
      const leaving = asked.shift()!;
      // What it has begun by now it has to answer.
      expect(await leaving.stop()).toBe(0);
      const next = await startProcess(desk.app.database, SETTINGS);
      started.push(next);
      asked.push(next);
      await sleep(100);
    }
    over = true;
    await working;
    expect(Object.keys(counts)).toEqual(['200', '201']);
    expect(await desk.rows('SELECT count(*)::int AS n FROM claims')).toEqual([{ n: drafts + 1 }]);
  });
});
