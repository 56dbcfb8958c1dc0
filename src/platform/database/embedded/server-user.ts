import { spawnSync } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The account that Postgres runs under. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Postgres refuses to run as root, so root hands it to an ordinary account. `undefined` means: as ourselves.
 * @throws EmbeddedPostgresError when root finds no such account.
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = accountNumber('-u', name);
    const gid = accountNumber('-g', name);
    if (uid && gid) return { name, uid, gid };
  }
  throw new EmbeddedPostgresError(
    'Postgres does not run as root and this machine has neither a "postgres" nor a "nobody" account: start Claimdesk as an ordinary user.',
  );
}

/** Whether that account may enter the folder (or run the file), asked of the system itself. */
export function canReach(path: string, user: ServerUser | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { cwd: '/', ...asUser(user) }).status === 0;
}

/** Options for `child_process` that run a program under that account. */
export function asUser(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function accountNumber(flag: '-u' | '-g', name: string): number {
  return Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
}
