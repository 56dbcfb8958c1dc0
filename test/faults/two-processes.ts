import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import type { HttpClient } from '../harness/http-client.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';

/** One database with a staff, and two processes that serve it: what a lock or a counter in memory cannot hold together. */
export interface TwoProcesses {
  app: RunningApp;
  staff: Newsroom;
  processes: [RunningProcess, RunningProcess];
  /** The n-th of many clients of a person: even ones ask the one process, odd ones the other. */
  client(member: Member, n: number): HttpClient;
  rows: RunningApp['database']['rows'];
  stop(): Promise<void>;
}

/** Starts them, with these settings too; the application in this process only hires the staff. */
export async function startTwoProcesses(more: Record<string, string> = {}): Promise<TwoProcesses> {
  const app = await startApp({ publicUrlGiven: true });
  const staff = await openNewsroom(app);
  const env = { RATE_LIMIT: '10000000', LOG_LEVEL: 'error', ...more };
  const first = await startProcess(app.database, env);
  const second = await startProcess(app.database, env);
  return {
    app,
    staff,
    processes: [first, second],
    client: (member, n) => (n % 2 === 0 ? first : second).client(member.key),
    rows: app.database.rows,
    async stop() {
      await Promise.all([first.stop(), second.stop()]);
      await app.stop();
    },
  };
}

/** Sends as many requests at once and counts the answers by status. */
export async function atOnce(
  requests: number,
  send: (n: number) => Promise<{ status: number }>,
): Promise<Record<number, number>> {
  const answers = await Promise.all(Array.from({ length: requests }, (_, n) => send(n)));
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
