import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import {
  APPLICATION,
  DATABASE,
  ensureCluster,
  OWNER,
  readPasswords,
  SUPERUSER,
  type Cluster,
  type Passwords,
} from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { databaseHome, temporaryFolder } from './home.js';
import { clearWay, readLockFile } from './lock-file.js';
import { serverUser } from './server-user.js';
import { holdServer, isServed, launchServer, readLog } from './watched-server.js';

/** A running embedded Postgres, on 127.0.0.1 only. */
export interface EmbeddedPostgres {
  /** The superuser, on the database `postgres`: for tests, which make databases of their own. */
  superuserUrl: string;
  /** Owns the database `claimdesk` and runs the migrations. */
  ownerUrl: string;
  /** The lesser role that the application works as. */
  appUrl: string;
  /** The folder that keeps it, and beside it what belongs to this desk. */
  home: string;
  /** True when the server ran already, for another `npm start` or command. */
  adopted: boolean;
  /** Lets go of the server; it stops when nobody else holds it. Waits until it has. */
  stop(): Promise<void>;
}

/** Time for a server to start, recover or stop: generous, because a first start on a slow disk takes seconds. */
const PATIENCE_MS = 60_000;
/** A server that has answered so often since its holder let go has others. */
const GOES_ON = 10;

/**
 * Starts the embedded Postgres 18, or joins the one that is running. It ends with the last process that holds it,
 * however that dies.
 * @param options.home the folder that keeps it (CLAIMDESK_HOME); by default one in the project
 * @param options.ephemeral for tests: a new cluster in the temporary folder, unsafe and fast, gone when it stops
 * @throws EmbeddedPostgresError with a plain sentence
 */
export async function startEmbeddedPostgres(
  options: { home?: string; ephemeral?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const user = serverUser();
  const binaries = findBinaries(user);
  const folder = options.ephemeral
    ? temporaryFolder(user)
    : join(databaseHome(options.home, user), 'postgres');
  const cluster = { folder, binaries, user, durable: !options.ephemeral };
  ensureCluster(cluster);
  const passwords = readPasswords(cluster);

  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = (await adopt(cluster, passwords, deadline)) ?? (await launch(cluster, passwords, deadline));
    if (found) return found;
    if (!isServed(cluster)) clearWay(cluster);
    await sleep(100);
  }
  throw new EmbeddedPostgresError(`The embedded database in ${folder} does not start: ${readLog(cluster)}`);
}

/** Joins a running server; `undefined` when there is none, or when it ended before it answered. */
async function adopt(
  cluster: Cluster,
  passwords: Passwords,
  deadline: number,
): Promise<EmbeddedPostgres | undefined> {
  const hold = holdServer(cluster);
  if (hold === undefined) return undefined;
  while (Date.now() < deadline && isServed(cluster)) {
    const port = readLockFile(cluster)?.port;
    if (port && (await answers(passwords, port))) return running(cluster, passwords, port, hold, true);
    await sleep(50);
  }
  closeSync(hold);
  return undefined;
}

/** Starts a server; `undefined` when another start was quicker or something that passes stood in the way. */
async function launch(
  cluster: Cluster,
  passwords: Passwords,
  deadline: number,
): Promise<EmbeddedPostgres | undefined> {
  const port = await freePort();
  const { hold, server } = launchServer(cluster, port);
  while (Date.now() < deadline && server.exitCode === null && server.signalCode === null) {
    if (await answers(passwords, port)) return running(cluster, passwords, port, hold, false);
    await sleep(25);
  }
  closeSync(hold);
  const log = readLog(cluster);
  if (isServed(cluster) || /lock file|shared memory block|Address already in use/.test(log)) return undefined;
  throw new EmbeddedPostgresError(`The embedded database in ${cluster.folder} does not start: ${log}`);
}

function running(
  cluster: Cluster,
  passwords: Passwords,
  port: number,
  hold: number,
  adopted: boolean,
): EmbeddedPostgres {
  let held = true;
  return {
    superuserUrl: urlOf(passwords, port, SUPERUSER, 'postgres'),
    ownerUrl: urlOf(passwords, port, OWNER, DATABASE),
    appUrl: urlOf(passwords, port, APPLICATION, DATABASE),
    home: dirname(cluster.folder),
    adopted,
    async stop() {
      if (!held) return;
      held = false;
      closeSync(hold);
      await stopped(cluster, passwords, port);
    },
  };
}

/** Waits until the server is gone; one that lets people in time and again has other holders and goes on. */
async function stopped(cluster: Cluster, passwords: Passwords, port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let answered = 0; Date.now() < deadline && answered < GOES_ON;) {
    await sleep(50);
    if (!isServed(cluster)) return;
    if (await answers(passwords, port)) answered += 1;
  }
}

/** Whether our own server answers there: another one would refuse the password. */
async function answers(passwords: Passwords, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(passwords, port, SUPERUSER, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

function urlOf(passwords: Passwords, port: number, role: string, database: string): string {
  return `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
