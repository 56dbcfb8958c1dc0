import { InvalidArgumentError, Option, type Command } from 'commander';
import { ROLES, type Role } from '../core/workflow/roles.js';

/** Adds `users` with its commands. */
export function register(program: Command): void {
  const users = program
    .command('users')
    .description('people of the desk: add, list, give roles, shut out and let in');
  const rolesList = `comma-separated: ${ROLES.join(', ')}`;
  users
    .command('create')
    .description(
      'add a person; without --password-stdin, print a one-time token to set a password with. Or add a service account',
    )
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption('--name <name>', 'name, as others see it')
    .requiredOption('--roles <roles>', rolesList, readRoles)
    .option('--locale <language>', 'language of the screen: en or id', readLocale, 'en')
    .option('--password-stdin', 'read the password from standard input')
    .addOption(
      new Option('--service', 'a program, which works through keys alone').conflicts('passwordStdin'),
    )
    .option('--responsible <address>', 'the person who answers for a service account')
    .action(async ({ service, ...options }) => {
      const { addPerson, addService } = await commands();
      await (service ? addService(options) : addPerson(options));
    });
  users
    .command('list')
    .description('list everybody: address, name, roles, and whether the account is active')
    .action(async () => (await commands()).listPeople());
  users
    .command('roles <email>')
    .description('give a person other roles')
    .requiredOption('--set <roles>', `all roles from now on, ${rolesList}`, readRoles)
    .action(async (email, { set }) => (await commands()).giveRoles(email, set));
  users
    .command('deactivate <email>')
    .description('shut a person out: sessions and keys end at once; print the open work')
    .action(async (email) => (await commands()).shutOut(email));
  users
    .command('reactivate <email>')
    .description('let a person in again')
    .action(async (email) => (await commands()).letIn(email));
  users
    .command('reset-password <email>')
    .description('print a one-time token to set a password with, or set it from standard input')
    .option('--password-stdin', 'read the new password from standard input')
    .action(async (email, { passwordStdin }) => (await commands()).resetPassword(email, passwordStdin));
}

const commands = () => import('./user-commands.js');

function readRoles(given: string): Role[] {
  const names = given.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(ROLES as readonly string[]).includes(name));
  if (unknown.length) throw new InvalidArgumentError(`Roles are ${ROLES.join(', ')}.`);
  return names as Role[];
}

function readLocale(given: string): string {
  if (given !== 'en' && given !== 'id') throw new InvalidArgumentError('Languages are en and id.');
  return given;
}
