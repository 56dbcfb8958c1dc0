import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/** The program of an installed package, by the path of its JavaScript inside node_modules. */
export const tool = (path) => [process.execPath, join(project, 'node_modules', path)];

/**
 * Runs a program in the project's folder, unless told another, until it ends, and takes it along when we are told to end. What it prints goes
 * to standard error: standard output belongs to the command that the person asked for.
 * @returns its exit code
 */
export async function run([program, ...parameters], { env = {}, stdout = 2, cwd = project } = {}) {
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 2],
  });
  const end = (signal) => child.kill(signal);
  process.on('SIGTERM', end).on('SIGINT', end);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject).on('exit', (code, signal) => {
        if (signal) process.exit(1);
        resolve(code);
      });
    });
  } finally {
    process.off('SIGTERM', end).off('SIGINT', end);
  }
}

/** Says what happens, where it does not mix with the answer of a command. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends with a plain sentence. */
export function fail(sentence) {
  say(sentence);
  process.exit(1);
}
