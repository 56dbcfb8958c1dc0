import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpClient } from './http-client.js';
import type { TestDatabase } from './test-database.js';

/** The built application (`dist`, so run `npm run build` first) as a process of its own. */
export interface RunningProcess {
  url: string;
  process: ChildProcess;
  /** What it wrote on standard output and error so far. */
  output(): string;
  client(key?: string): HttpClient;
  /** Sends a signal (SIGTERM unless told) and waits until the process is gone; gives its exit code, null after a kill. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const PUBLIC_URL = 'http://localhost:3000';
const STARTED_MS = 120_000;

/** Starts a process against a database and waits until it is ready. Two of them make the tests that one mutex cannot pass. */
export async function startProcess(
  database: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>,
  env: Record<string, string> = {},
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/src/main.js')], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.appUrl,
      MIGRATE_DATABASE_URL: database.ownerUrl,
      PUBLIC_URL,
      HOST: '127.0.0.1',
      // A port that was free a moment ago may be another test's by now, whose desk would answer in its place.
      PORT: '0',
      EGRESS: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithTest = () => child.kill('SIGKILL');
  process.once('exit', endWithTest);
  child.once('exit', () => process.off('exit', endWithTest));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const url = await untilReady(child, () => output);
  return {
    url,
    process: child,
    output: () => output,
    client: (key) => new HttpClient(url, PUBLIC_URL, key),
    async stop(signal = 'SIGTERM') {
      if (lives(child)) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return child.exitCode;
    },
  };
}

/** Neither ended nor killed. */
export const lives = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

/** @returns where it listens */
async function untilReady(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + STARTED_MS;
  while (Date.now() < deadline && lives(child)) {
    const url = /^ +It listens at (\S+)$/m.exec(output())?.[1];
    const answer = url && (await fetch(`${url}/health/ready`).catch(() => undefined));
    if (answer && answer.ok) return url;
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The application did not become ready:\n${output()}`);
}
