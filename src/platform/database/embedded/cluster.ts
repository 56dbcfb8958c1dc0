import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { asUser, type ServerUser } from './server-user.js';

export const DATABASE = 'claimdesk';
export const SUPERUSER = 'postgres';
export const OWNER = 'claimdesk_owner';
export const APPLICATION = 'claimdesk_app';

/** Password by role. */
export type Passwords = Record<string, string>;

/** Where a cluster of the embedded Postgres lies, and how it is run. */
export interface Cluster {
  /** Holds `data`, `passwords.json`, `postgres.log` and the pipe `holders`. */
  folder: string;
  binaries: string;
  user: ServerUser | undefined;
  /** False for tests only: nothing is flushed to disk and the folder goes with the server. */
  durable: boolean;
}

/**
 * Makes the cluster unless it is there: `initdb`, the two roles and the database. All of it happens in a folder beside
 * and comes into being by one rename, so nobody ever finds half a cluster, however the making ended.
 */
export function ensureCluster(cluster: Cluster): void {
  removeAbandoned(cluster.folder);
  if (existsSync(cluster.folder)) return;
  const aside = `${cluster.folder}.new-${process.pid}`;
  mkdirSync(aside, { mode: 0o700 });
  giveTo(cluster.user, aside);
  try {
    makeCluster({ ...cluster, folder: aside });
    renameSync(aside, cluster.folder);
  } catch (error) {
    if (!existsSync(cluster.folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @throws EmbeddedPostgresError when the cluster belongs to another account. */
export function readPasswords(cluster: Cluster): Passwords {
  const file = join(cluster.folder, 'passwords.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The embedded database's passwords cannot be read (${(error as Error).message}): start Claimdesk as the account that made it, or set CLAIMDESK_HOME.`,
    );
  }
}

function makeCluster(cluster: Cluster): void {
  const passwords: Passwords = {};
  for (const role of [SUPERUSER, OWNER, APPLICATION]) passwords[role] = randomBytes(24).toString('base64url');
  const file = join(cluster.folder, 'passwords.json');
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  runInitdb(cluster, passwords);
  runSingleUser(cluster, [
    `CREATE ROLE ${OWNER} LOGIN PASSWORD '${passwords[OWNER]}'`,
    `CREATE ROLE ${APPLICATION} LOGIN PASSWORD '${passwords[APPLICATION]}'`,
    `CREATE DATABASE ${DATABASE} OWNER ${OWNER}`,
  ]);
}

function runInitdb(cluster: Cluster, passwords: Passwords): void {
  const passwordFile = join(cluster.folder, 'initdb-password');
  writeFileSync(passwordFile, `${passwords[SUPERUSER]}\n`, { mode: 0o600 });
  giveTo(cluster.user, passwordFile);
  run(cluster, 'initdb', [
    ...['-D', join(cluster.folder, 'data'), `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(cluster.durable ? [] : ['--no-sync']),
  ]);
  rmSync(passwordFile);
}

/** Single-user mode needs no port and no password, and reads one statement a line. */
function runSingleUser(cluster: Cluster, statements: string[]): void {
  const unflushed = cluster.durable ? [] : ['-F'];
  const said = run(
    cluster,
    'postgres',
    ['--single', '-D', join(cluster.folder, 'data'), ...unflushed, 'postgres'],
    statements.map((statement) => `${statement};\n`).join(''),
  );
  if (/\b(ERROR|FATAL):/.test(said))
    throw new EmbeddedPostgresError(`The embedded database could not be set up: ${said}`);
}

/** Runs one of Postgres' programs to its end and returns what it said on standard error. */
function run(cluster: Cluster, program: string, parameters: string[], input = ''): string {
  const done = spawnSync(join(cluster.binaries, 'bin', program), parameters, {
    cwd: cluster.folder,
    env: { LC_ALL: 'C', PATH: process.env.PATH, TZ: 'UTC' },
    input,
    encoding: 'utf8',
    ...asUser(cluster.user),
  });
  if (done.status === 0) return done.stderr;
  const reason =
    done.error?.message ?? (done.stderr.trim() || `${program} ended with ${done.signal ?? done.status}`);
  throw new EmbeddedPostgresError(`The embedded database could not be made: ${reason}`);
}

/** Folders that a start left behind when it was killed while making a cluster. */
function removeAbandoned(folder: string): void {
  const prefix = `${basename(folder)}.new-`;
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function giveTo(user: ServerUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}
