import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { canReach, type ServerUser } from './server-user.js';

/** A file system in memory, on Linux. */
const MEMORY = '/dev/shm';
/** More than the databases of the largest figures take, their journal and what the tests themselves need. */
const ROOM_BYTES = 8 * 2 ** 30;

/**
 * The folder that keeps the embedded database: the chosen one (CLAIMDESK_HOME), else `.claimdesk` in the project.
 * Where root's Postgres account cannot enter the project, a folder in /var/lib serves; `.claimdesk/home` in the
 * project remembers which, so that a new clone begins with a new database.
 * @throws EmbeddedPostgresError when the folder cannot be made or reached.
 */
export function databaseHome(chosen: string | undefined, user: ServerUser | undefined): string {
  const home = chosen ? resolve(chosen) : homeOfProject(user);
  makeFolder(home);
  if (user) chmodSync(home, 0o755);
  if (canReach(home, user)) return home;
  throw new EmbeddedPostgresError(
    `${user ? `The account "${user.name}", which runs Postgres for root,` : 'This account'} cannot enter ${home}: set CLAIMDESK_HOME to a folder such as /var/lib/claimdesk.`,
  );
}

/** Where a cluster for one run of tests goes; the folder does not exist yet. */
export function temporaryFolder(user: ServerUser | undefined): string {
  const parent = [fastTemporaryFolder(), tmpdir()].find((one) => canReach(one, user)) ?? '/tmp';
  return join(parent, `claimdesk-test-${randomBytes(6).toString('hex')}`);
}

/**
 * Where many small files go for a while: in memory where there is plenty of it. A database is some 700 files, and on a disk each of them
 * takes twenty times the processor time.
 */
export function fastTemporaryFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return Math.min(bavail * bsize, process.availableMemory()) < ROOM_BYTES ? tmpdir() : MEMORY;
}

function homeOfProject(user: ServerUser | undefined): string {
  const project = projectFolder();
  const inProject = join(project, '.claimdesk');
  if (canReach(project, user)) return inProject;
  makeFolder(inProject);
  const note = join(inProject, 'home');
  if (!existsSync(note)) writeFileSync(note, `/var/lib/claimdesk-${randomBytes(4).toString('hex')}\n`);
  return readFileSync(note, 'utf8').trim();
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The folder ${folder} for the embedded database cannot be made (${(error as Error).message}): set CLAIMDESK_HOME to one that can.`,
    );
  }
}

/** The nearest folder above this file that holds package.json; the compiled file lies one level deeper. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
