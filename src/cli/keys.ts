import { InvalidArgumentError, type Command } from 'commander';

const HOURS = { h: 1, d: 24, w: 7 * 24 } as const;

/** Adds `keys` with its commands. */
export function register(program: Command): void {
  const keys = program.command('keys').description('API keys: make, list, revoke');
  keys
    .command('create')
    .description('make a key and print it, alone, on standard output; it can not be read again')
    .requiredOption('--user <email>', 'the account that the key acts for')
    .requiredOption(
      '--scopes <scopes>',
      "comma-separated permissions such as articles:read, articles:*, or '*'",
    )
    .option('--name <name>', 'what it is for', 'command line')
    .option('--expires <time>', 'how long it works: 12h, 30d, 8w; without, for ever', readLifetime)
    .action(async (options) => (await commands()).makeKey(options));
  keys
    .command('list')
    .description('list keys: id, owner, name, scopes, last use, end')
    .option('--user <email>', 'only keys of this account')
    .action(async ({ user }) => (await commands()).listKeys(user));
  keys
    .command('revoke <id>')
    .description('end a key, at once and in every process')
    .action(async (id) => (await commands()).endKey(id));
}

const commands = () => import('./key-commands.js');

/** Hours in `12h`, `30d`, `8w`. */
function readLifetime(given: string): number {
  const [, count, unit] = /^([1-9]\d{0,3})([hdw])$/.exec(given) ?? [];
  if (!count) throw new InvalidArgumentError('Times look like 12h, 30d or 8w.');
  return Number(count) * HOURS[unit as keyof typeof HOURS];
}
