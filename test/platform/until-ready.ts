import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningProcess } from '../harness/start-process.js';

const LOOKS = 100;

/** Asks a process whose database was away until it says that it is ready. @returns how long that took, ms */
export async function untilReady(desk: RunningProcess, lookMs: number): Promise<number> {
  const from = Date.now();
  for (let n = 0; n < LOOKS; n += 1) {
    if ((await desk.client().get('/health/ready')).status === 200) return Date.now() - from;
    await sleep(lookMs);
  }
  throw new Error(`not ready after ${LOOKS} looks:\n${desk.output()}`);
}
