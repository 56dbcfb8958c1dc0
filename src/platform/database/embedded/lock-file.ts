import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.js';

/** What `postmaster.pid` says of the server that wrote it. */
export interface LockFile {
  pid: number;
  port: number;
}

/**
 * Reads `postmaster.pid` (lines: process, folder, start, port, …; the port is missing in the first moments).
 * https://www.postgresql.org/docs/18/storage-file-layout.html
 */
export function readLockFile(cluster: Cluster): LockFile | undefined {
  try {
    const lines = readFileSync(pathOf(cluster), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid && port ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Clears the way for a new server when no watchdog holds the old one. A server whose watchdog was killed is told to
 * stop; a file left by a crash is removed only if the number in it now belongs to some other program, because Postgres
 * itself deals with a number that belongs to nobody.
 */
export function clearWay(cluster: Cluster): void {
  const lock = readLockFile(cluster);
  if (!lock) return;
  const program = programOf(lock.pid);
  if (program === 'postgres') process.kill(lock.pid, 'SIGINT');
  else if (program) rmSync(pathOf(cluster), { force: true });
}

/** The name of a running program, or '' when that process is gone. Small systems have /proc but no `ps`. */
function programOf(pid: number): string {
  if (existsSync('/proc/self/comm')) {
    const file = `/proc/${pid}/comm`;
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  }
  return (spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '')
    .trim()
    .replace(/^.*\//, '');
}

function pathOf(cluster: Cluster): string {
  return join(cluster.folder, 'data', 'postmaster.pid');
}
