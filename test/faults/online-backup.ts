import { chown, copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/database/embedded/embedded-postgres.js';
import { withClient } from '../harness/test-server.js';

/*
 * PostgreSQL's own backup of a server that goes on, by SQL and copied files alone, since the embedded server comes without `pg_dump` and
 * `pg_basebackup`: https://www.postgresql.org/docs/18/continuous-archiving.html, "Making a Base Backup Using the Low Level API" and
 * "Recovering Using a Continuous Archive Backup".
 */

/** What the server that is set up from a copy has to make itself: its WAL comes beside the copy. */
const OWN = /\/(pg_wal\/.*|postmaster\.(pid|opts))$/;

/** Copies the files of a server while it runs and is written to; from then on it keeps the WAL that makes them one database. */
export async function takeBaseBackup(server: EmbeddedPostgres, home: string): Promise<void> {
  await withClient(server.superuserUrl, async (client) => {
    await client.query(`ALTER SYSTEM SET wal_keep_size = '4GB'`);
    await client.query('SELECT pg_reload_conf()');
    await client.query(`SELECT pg_backup_start('under load', fast => true)`);
    await copyFolder(join(server.home, 'postgres'), join(home, 'postgres'), OWN);
    const { rows } = await client.query<{ labelfile: string }>(
      'SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)',
    );
    await addFile(join(home, 'postgres', 'data'), 'backup_label', rows[0]!.labelfile);
  });
}

/** Copies the WAL that there is by now. */
export async function takeWal(server: EmbeddedPostgres, home: string): Promise<void> {
  await withClient(server.superuserUrl, (client) => client.query('SELECT pg_switch_wal()'));
  await copyFolder(join(server.home, 'postgres', 'data', 'pg_wal'), join(home, 'wal'));
}

/**
 * A second server from the copies, as the first was at a moment that `pg_create_restore_point` has named.
 * @throws EmbeddedPostgresError when the WAL does not reach so far
 */
export async function recover(home: string, moment: string): Promise<EmbeddedPostgres> {
  const data = join(home, 'postgres', 'data');
  const settings = {
    restore_command: `cp "${join(home, 'wal')}/%f" "%p"`,
    recovery_target_name: moment,
    recovery_target_action: 'promote',
    hot_standby: 'off', // Nobody is let in before it is recovered.
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  const before = await readFile(join(data, 'postgresql.auto.conf'), 'utf8');
  await addFile(data, 'postgresql.auto.conf', before + lines.join(''));
  await addFile(data, 'recovery.signal', '');
  return startEmbeddedPostgres({ home });
}

/** Folders and files with their owners and rights, without pipes; a file that the server has removed meanwhile is in its WAL. */
async function copyFolder(from: string, to: string, leftOut?: RegExp): Promise<void> {
  const { mode, uid, gid } = await stat(from);
  await mkdir(to, { mode });
  await chown(to, uid, gid);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (leftOut?.test(source)) continue;
    if (entry.isDirectory()) await copyFolder(source, copy, leftOut);
    else if (entry.isFile()) await copyOne(source, copy, uid, gid);
  }
}

async function copyOne(source: string, copy: string, uid: number, gid: number): Promise<void> {
  try {
    await copyFile(source, copy);
    await chown(copy, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await rm(copy, { force: true });
  }
}

/** Of the account that the folder is of. */
async function addFile(folder: string, name: string, content: string): Promise<void> {
  const { uid, gid } = await stat(folder);
  await writeFile(join(folder, name), content, { mode: 0o600 });
  await chown(join(folder, name), uid, gid);
}
