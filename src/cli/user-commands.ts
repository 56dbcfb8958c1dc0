import { text } from 'node:stream/consumers';
import { isEmail } from 'class-validator';
import { Not } from 'typeorm';
import type { Role } from '../core/workflow/roles.js';
import { issuePasswordReset, RESET_HOURS, SETUP_HOURS } from '../people/sign-in/password-resets.js';
import { setPassword } from '../people/sign-in/set-password.js';
import { User, type Locale, type UserKind } from '../people/user.entity.js';
import {
  createUser,
  deactivateUser,
  findByEmail,
  reactivateUser,
  updateUser,
} from '../people/users/change-users.js';
import { readOpenClaims } from '../people/users/users.query.js';
import type { Work } from '../platform/http/work.js';
import { asOperator } from './as-operator.js';
import { CommandError } from './plain-failure.js';

/** What `users create` is told of any account. */
interface Given {
  email: string;
  name: string;
  roles: Role[];
  locale: Locale;
  /** Address of who answers for a service account. */
  responsible?: string;
}

/** `users create`. */
export async function addPerson(given: Given & { passwordStdin?: boolean }): Promise<void> {
  const { email, name } = given;
  const password = given.passwordStdin ? await readPassword() : null;
  await asOperator(async (work) => {
    const id = await addAccount(work, 'person', given);
    if (password === null) await handOutToken(work, id, SETUP_HOURS);
    else await setPassword(work, { id, email, name }, password);
  });
}

/** `users create --service`. */
export async function addService(given: Given): Promise<void> {
  await asOperator((work) => addAccount(work, 'service', given));
  console.error(`Its keys: claimdesk keys create --user ${given.email} --scopes …`);
}

async function addAccount(work: Work, kind: UserKind, given: Given): Promise<string> {
  const { email, name, roles, locale, responsible } = given;
  if (!isEmail(email)) throw new CommandError(`${email} is not an e-mail address.`);
  if (!name.trim()) throw new CommandError('The name is empty.');
  const responsibleId = responsible && (await personOf(work, responsible)).id;
  const id = await createUser(work, { kind, email, name, roles, locale, responsibleId });
  console.error(`${name} <${email}> is at the desk: ${roles.join(', ')}.`);
  return id;
}

/** `users list`. */
export async function listPeople(): Promise<void> {
  const people = await asOperator(({ em }) =>
    em.find(User, { where: { kind: Not('system') }, order: { email: 'ASC' } }),
  );
  for (const { email, name, roles, kind, deactivatedAt } of people) {
    const state = deactivatedAt ? 'deactivated' : 'active';
    console.log([email, name, roles.join(',') || '-', kind, state].join('\t'));
  }
}

/** `users roles`. */
export async function giveRoles(email: string, roles: Role[]): Promise<void> {
  await asOperator(async (work) => updateUser(work, (await personOf(work, email)).id, null, { roles }));
  console.error(`${email} is now ${roles.join(', ')}.`);
}

/** `users deactivate`. */
export async function shutOut(email: string): Promise<void> {
  const open = await asOperator(async (work) => {
    const { id } = await personOf(work, email);
    await deactivateUser(work, id);
    return readOpenClaims(work.em, id);
  });
  console.error(`${email} is out. Claims to hand over: ${open.length}.`);
  for (const { ref, state, statement } of open) console.log([ref, state, statement].join('\t'));
}

/** `users reactivate`. */
export async function letIn(email: string): Promise<void> {
  await asOperator(async (work) => reactivateUser(work, (await personOf(work, email)).id));
  console.error(`${email} may sign in again.`);
}

/** `users reset-password`. */
export async function resetPassword(email: string, passwordStdin = false): Promise<void> {
  const password = passwordStdin ? await readPassword() : null;
  await asOperator(async (work) => {
    const person = await personOf(work, email);
    if (password === null) await handOutToken(work, person.id, RESET_HOURS);
    else await setPassword(work, person, password);
  });
}

async function personOf(work: Work, email: string): Promise<User> {
  const person = await findByEmail(work, email);
  if (!person) throw new CommandError(`Nobody has the address ${email}.`);
  return person;
}

/** The token stands alone on standard output, for scripts. */
async function handOutToken(work: Work, userId: string, hours: number): Promise<void> {
  const { token, expiresAt } = await issuePasswordReset(work, userId, hours);
  console.error(
    `This token sets a password, once, until ${expiresAt}: POST /api/v1/auth/password {token, newPassword}`,
  );
  console.log(token);
}

/** All of standard input but for the line's end. */
async function readPassword(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}
