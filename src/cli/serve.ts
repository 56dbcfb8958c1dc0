import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { INestApplication } from '@nestjs/common';
import type { Command } from 'commander';
import { readConfig, type Config } from '../platform/config.js';
import { describeFailure } from './plain-failure.js';

/** Time for the last requests to be answered after a signal. */
const GRACE_MS = 20_000;
const DRAIN_MS = 500;

/**
 * V8 clears up for the first time when about 230 MB are full, of which 80 are needed; by then an import of a large file would seem to need
 * 100 MB more than it does. Percent of the way to where it would begin by itself.
 */
const CLEAR_UP_EARLY = ['--incremental-marking-soft-trigger=30', '--incremental-marking-hard-trigger=40'];

/** Adds `serve`. */
export function register(program: Command): void {
  program
    .command('serve')
    .description('serve the desk: API, dashboard and public pages (PORT, PUBLIC_URL, DATABASE_URL)')
    .action(serve);
}

/**
 * Serves until a signal comes: database, migrations, demo newsroom, application. Everything that was started is stopped
 * again, also when the start fails half way.
 */
export async function serve(): Promise<void> {
  const started: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of started.splice(0).reverse()) await close();
  };
  endOnSignal(stop);
  try {
    await start(started);
  } catch (error) {
    console.error(describeFailure(error));
    await stop();
    process.exit(1);
  }
}

/** Every step adds how it is undone before the next may fail. */
async function start(started: (() => Promise<unknown>)[]): Promise<void> {
  const settings = readConfig();
  for (const flag of CLEAR_UP_EARLY) setFlagsFromString(flag);
  await refuseTakenPort(settings);
  const { openDatabase } = await import('./with-database.js');
  const loading = import('../app.js'); // Meanwhile: it takes as long as the database does.
  const { config, close } = await openDatabase(settings);
  started.push(close);
  const { createApp } = await loading;
  const app = await createApp(config);
  started.push(() => app.close());
  if (config.demo) {
    const { seedDemo } = await import('./seed-demo.js');
    await seedDemo(app);
  }
  await app.listen(config.port, config.host);
  started.push(() => drain(app));
  announce(config, await app.getUrl());
}

/** Says that it leaves, and answers what was sent before anybody could hear that: a connection closed meanwhile would be a request lost. */
async function drain(app: INestApplication): Promise<void> {
  const { Readiness } = await import('../platform/http/readiness.js');
  app.get(Readiness).leaving = true;
  await sleep(DRAIN_MS);
}

/** The commonest reason to fail is found before anything is started. Node's error names the port. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/** A signal stops everything once; a second one ends at once. */
function endOnSignal(stop: () => Promise<void>): void {
  let ending = false;
  const end = async (signal: NodeJS.Signals) => {
    if (ending) process.exit(1);
    ending = true;
    if (signal === 'SIGINT') console.error('\nStopping …');
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    await stop().catch((error: unknown) => console.error(describeFailure(error)));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, (name) => void end(name));
}

/** With `PORT=0` the system has chosen a free port, which nobody can take before. */
function announce({ publicUrl, port, demo }: Config, listensAt: string): void {
  console.log(`\nClaimdesk is ready: ${publicUrl}`);
  if (port === 0) console.log(`  It listens at ${listensAt}`);
  if (demo) console.log('  Sign in there by a click as one of the five people of the demo newsroom.');
  console.log(`  API to read and try: ${publicUrl}/api/docs`);
  console.log('  Ctrl-C stops everything that was started.\n');
}
