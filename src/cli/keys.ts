import { InvalidArgumentError, type Command } from 'commander';

const MOST_OVERLAP_DAYS = 7;
const HOURS = { h: 1, d: 24, w: 7 * 24 } as const;

/** Adds `keys` with its commands. */
export function register(program: Command): void {
  const keys = program.command('keys').description('API keys: make, list, rotate, revoke');
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
    .command('rotate <id>')
    .description(
      'make its successor and print that, alone, on standard output; the key itself goes on for a while',
    )
    .option('--overlap <time>', 'how long both work: 0h, 12h, 7d', readOverlap)
    .action(async (id, { overlap }) => (await commands()).replaceKey(id, overlap));
  keys
    .command('revoke <id>')
    .description('end a key, at once and in every process')
    .action(async (id) => (await commands()).endKey(id));
}

const commands = () => import('./key-commands.js');

/** Hours, none among them, for as long as a key may go on beside its successor. */
function readOverlap(given: string): number {
  const hours = given === '0h' ? 0 : readLifetime(given);
  if (hours > MOST_OVERLAP_DAYS * HOURS.d)
    throw new InvalidArgumentError(`Both work for ${MOST_OVERLAP_DAYS} days at most.`);
  return hours;
}

/** Hours in `12h`, `30d`, `8w`. */
function readLifetime(given: string): number {
  const [, count, unit] = /^([1-9]\d{0,3})([hdw])$/.exec(given) ?? [];
  if (!count) throw new InvalidArgumentError('Times look like 12h, 30d or 8w.');
  return Number(count) * HOURS[unit as keyof typeof HOURS];
}
