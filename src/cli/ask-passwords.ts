import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandError } from './plain-failure.js';

/**
 * Asks each of these people for their password at the terminal, where it is not shown; from a script, one line each on standard input.
 * @throws CommandError when the input ends before
 */
export async function askPasswords(emails: readonly string[]): Promise<string[]> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = Boolean(process.stdin.isTTY);
  const lines = createInterface({ input: process.stdin, output: silent, terminal });
  const typed = lines[Symbol.asyncIterator]();
  try {
    const passwords: string[] = [];
    for (const email of emails) {
      if (terminal) process.stderr.write(`Password of ${email}: `);
      const { value, done } = await typed.next();
      if (terminal) process.stderr.write('\n');
      if (done) throw new CommandError(`The password of ${email} is missing.`);
      passwords.push(value);
    }
    return passwords;
  } finally {
    lines.close();
  }
}
