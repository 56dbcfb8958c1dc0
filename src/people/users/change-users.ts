import { ROLES, type Role } from '../../core/workflow/roles.js';
import { audit } from '../../platform/audit/audit.js';
import { invalid, Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { tell } from '../../platform/outbox/outbox.js';
import { accountIdOf } from '../actor-of.js';
import { User, type Locale, type UserKind } from '../user.entity.js';
import { isActiveAdmin, keepAnAdmin, takeTurns } from './last-admin.js';

/** What a new account needs. */
export interface NewUser {
  email: string;
  name: string;
  roles: readonly Role[];
  locale?: Locale;
  kind?: UserKind;
  /** Service accounts only. */
  responsibleId?: string;
}

/** What may change of an account; what is absent stays. */
export interface ChangedUser {
  name?: string;
  roles?: readonly Role[];
  locale?: Locale;
  responsibleId?: string;
}

/**
 * Adds an account, which cannot sign in until a password is set.
 * @returns its id.
 * @throws Problem 409 `email_taken`; 422 where `responsibleId` does not fit the kind.
 */
export async function createUser(work: Work, { email, name, ...given }: NewUser): Promise<string> {
  await takeTurns(work.em);
  const { kind = 'person', locale = 'en', responsibleId = null } = given;
  if ((await findByEmail(work, email)) !== null)
    throw new Problem('conflict', {
      detail: `There is an account with the address ${email} already.`,
      errors: [{ pointer: '/email', code: 'email_taken' }],
    });
  if (kind === 'service' && !responsibleId) throw invalid('/responsibleId', 'missing');
  if (responsibleId) await judgeResponsible(work, kind, responsibleId);
  const id = newId();
  const user = { kind, name, email, roles: inOrder(given.roles), locale, responsibleId };
  await work.em.insert(User, { id, ...user });
  await audit(work, { stream: `user:${id}`, action: 'user.created', after: user });
  await tell(work, 'user.created', id, { userId: id, by: accountIdOf(work.actor) });
  return id;
}

/**
 * Changes an account.
 * @param version what the caller has read; null: whatever stands now
 * @throws Problem 412; 409 `last_admin`; 422.
 */
export async function updateUser(
  work: Work,
  id: string,
  version: number | null,
  given: ChangedUser,
): Promise<void> {
  await takeTurns(work.em);
  const user = await work.em.findOneByOrFail(User, { id });
  if (version !== null && version !== user.version) throw new Problem('stale');
  if (given.responsibleId) await judgeResponsible(work, user.kind, given.responsibleId);
  const { before, after } = difference(user, given);
  if (!Object.keys(after).length) return;
  await work.em.update(User, { id }, { ...after, version: user.version + 1, updatedAt: () => 'now()' });
  const action = after.roles ? 'user.roles_changed' : 'user.updated';
  await audit(work, { stream: `user:${id}`, action, before, after });
  if (!after.roles) return;
  await tell(work, 'user.roles_changed', id, { userId: id, roles: after.roles, by: accountIdOf(work.actor) });
  if (isActiveAdmin(user)) await keepAnAdmin(work.em);
}

/**
 * Shuts an account out: its sessions and keys end now, in every process. What it did stays.
 * @throws Problem 409 `last_admin`.
 */
export async function deactivateUser(work: Work, id: string): Promise<void> {
  await takeTurns(work.em);
  const user = await work.em.findOneByOrFail(User, { id });
  if (user.deactivatedAt) return;
  await work.em.update(
    User,
    { id },
    { deactivatedAt: () => 'now()', version: user.version + 1, updatedAt: () => 'now()' },
  );
  const [, sessionsEnded] = await work.em.query('DELETE FROM sessions WHERE user_id = $1', [id]);
  const [, keysRevoked] = await work.em.query(
    'UPDATE api_keys SET revoked_at = now(), version = version + 1 WHERE owner_id = $1 AND revoked_at IS NULL',
    [id],
  );
  await work.em.query('UPDATE password_resets SET used_at = now() WHERE user_id = $1 AND used_at IS NULL', [
    id,
  ]);
  const after = { active: false, sessionsEnded, keysRevoked };
  await audit(work, { stream: `user:${id}`, action: 'user.deactivated', before: { active: true }, after });
  await tell(work, 'user.deactivated', id, { userId: id, by: accountIdOf(work.actor) });
  if (isActiveAdmin(user)) await keepAnAdmin(work.em);
}

/** Lets an account in again, with its password; sessions and keys that ended stay ended. */
export async function reactivateUser(work: Work, id: string): Promise<void> {
  await takeTurns(work.em);
  const user = await work.em.findOneByOrFail(User, { id });
  if (!user.deactivatedAt) return;
  await work.em.update(
    User,
    { id },
    { deactivatedAt: null, version: user.version + 1, updatedAt: () => 'now()' },
  );
  await audit(work, {
    stream: `user:${id}`,
    action: 'user.reactivated',
    before: { active: false },
    after: { active: true },
  });
}

/** The account with this address, in any case, or null. */
export async function findByEmail({ em }: Work, email: string): Promise<User | null> {
  return em.createQueryBuilder(User, 'u').where('lower(u.email) = lower(:email)', { email }).getOne();
}

/** @throws Problem 422: persons answer for themselves, a service account needs an active person. */
async function judgeResponsible({ em }: Work, kind: UserKind, responsibleId: string): Promise<void> {
  if (kind === 'person') throw invalid('/responsibleId', 'only_for_service_accounts');
  const person = await em.findOneBy(User, { id: responsibleId, kind: 'person' });
  if (!person || person.deactivatedAt) throw invalid('/responsibleId', 'not_an_active_person');
}

function difference(user: User, given: ChangedUser): { before: ChangedUser; after: Partial<User> } {
  const wanted = { ...given, ...(given.roles && { roles: inOrder(given.roles) }) };
  const fields = (Object.keys(wanted) as (keyof ChangedUser)[]).filter(
    (field) => wanted[field] !== undefined && JSON.stringify(wanted[field]) !== JSON.stringify(user[field]),
  );
  const pick = (from: Partial<User> | ChangedUser) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { before: pick(user), after: pick(wanted) };
}

/** Each role once, in the order of the table. */
const inOrder = (roles: readonly Role[]): Role[] => ROLES.filter((role) => roles.includes(role));
