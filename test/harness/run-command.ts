import { Readable } from 'node:stream';
import { Command } from 'commander';

/** What a command printed, and what it ended with. */
export interface Ran {
  out: string;
  err: string;
  failure?: Error;
}

/** Runs `claimdesk <words>` in this process, with these commands alone. */
export async function runCommand(
  commands: readonly { register(program: Command): void }[],
  words: string[],
  stdin = '',
): Promise<Ran> {
  const printed = { out: '', err: '' };
  const spies = [
    jest.spyOn(console, 'log').mockImplementation((line) => void (printed.out += `${line}\n`)),
    jest.spyOn(console, 'error').mockImplementation((line) => void (printed.err += `${line}\n`)),
    jest.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([stdin]) as never),
  ];
  const program = new Command('claimdesk').exitOverride().configureOutput({ writeErr: () => undefined });
  for (const { register } of commands) register(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return printed;
  } catch (failure) {
    return { ...printed, failure: failure as Error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
