import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { asUser } from './server-user.js';

/*
 * The server lives exactly as long as somebody holds it. Everyone who uses it keeps the write end of the named pipe
 * `holders` open; a shell beside the server reads from it and sees the end of it when the last holder is gone, however
 * that one died. It then stops the server by INT (fast and clean). INT is repeated because a server that has only just
 * been started may not listen to it yet.
 */
const WATCHDOG = `
exec 3<&0
"$@" 3<&- </dev/null & server=$!
{ read -r _ <&3; while kill -INT "$server" 2>/dev/null; do sleep 1 3<&-; done; } & watch=$!
wait "$server"
kill "$watch" 2>/dev/null
[ -z "$DISCARD" ] || rm -rf "$DISCARD"
`;

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'log_checkpoints=off',
];
const FOR_TESTS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Takes hold of a server that runs already.
 * @returns the open file to close when done, or `undefined` when none is running.
 */
export function holdServer(cluster: Cluster): number | undefined {
  try {
    return openSync(pipeOf(cluster), constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENXIO' || code === 'ENOENT') return undefined;
    throw new EmbeddedPostgresError(
      `The embedded database belongs to another account (${(error as Error).message}): start Claimdesk as that account, or set CLAIMDESK_HOME.`,
    );
  }
}

/** Whether the server, or the watchdog that is about to stop it, is still there. */
export function isServed(cluster: Cluster): boolean {
  const hold = holdServer(cluster);
  if (hold !== undefined) closeSync(hold);
  return hold !== undefined;
}

/** Starts a server with its watchdog; `hold` is the file to close when done. The server may yet fail: see `server.exitCode`. */
export function launchServer(cluster: Cluster, port: number): { hold: number; server: ChildProcess } {
  const pipe = pipeOf(cluster);
  if (!existsSync(pipe)) spawnSync('mkfifo', ['-m', '600', pipe], asUser(cluster.user));
  // Opening for both never waits; it lets the read end that the watchdog inherits be opened without waiting too.
  const both = openSync(pipe, constants.O_RDWR);
  const readEnd = openSync(pipe, constants.O_RDONLY);
  const hold = openSync(pipe, constants.O_WRONLY);
  closeSync(both);
  rmSync(logOf(cluster), { force: true });
  const log = openSync(logOf(cluster), 'a', 0o600);
  const settings = [`port=${port}`, ...SETTINGS, ...(cluster.durable ? [] : FOR_TESTS)];
  const server = spawn(
    '/bin/sh',
    [
      ...[
        '-c',
        WATCHDOG,
        'watchdog',
        join(cluster.binaries, 'bin', 'postgres'),
        '-D',
        join(cluster.folder, 'data'),
      ],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    {
      cwd: '/',
      detached: true, // Ctrl-C at the terminal goes to us; we stop the server when the last request is answered.
      env: { LC_ALL: 'C', PATH: process.env.PATH, TZ: 'UTC', DISCARD: cluster.durable ? '' : cluster.folder },
      stdio: [readEnd, log, log],
      ...asUser(cluster.user),
    },
  );
  server.unref();
  closeSync(readEnd);
  closeSync(log);
  return { hold, server };
}

/** What the last server to be started said so far. */
export function readLog(cluster: Cluster): string {
  return readFileSync(logOf(cluster), 'utf8').trim();
}

function pipeOf(cluster: Cluster): string {
  return join(cluster.folder, 'holders');
}

function logOf(cluster: Cluster): string {
  return join(cluster.folder, 'postgres.log');
}
