import { audit } from '../../platform/audit/audit.js';
import { invalid, Problem } from '../../platform/errors.js';
import { COMMAND_LINE, type Actor } from '../../platform/http/actor.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { accountIdOf } from '../actor-of.js';
import { covers, isScope, may } from '../permissions.js';
import { hashOfSecret, newSecret } from '../sign-in/secret.js';
import { User } from '../user.entity.js';
import { ApiKey } from './api-key.entity.js';
import { writeKey } from './key-text.js';

/** What a new key needs. */
export interface NewKey {
  ownerId: string;
  name: string;
  scopes: readonly string[];
  /** Null: no end. */
  expiresAt: Date | null;
}

/**
 * Makes a key. A key that makes a key gives no more than it has: not more scopes, and not a later end.
 * @returns its id, and the key itself, which can't be read again.
 * @throws Problem 422; 403 where the key would give more than the actor has, or is for another person.
 */
export async function createKey(work: Work, given: NewKey): Promise<{ id: string; key: string }> {
  const { ownerId, name, expiresAt } = given;
  const scopes = judgeScopes(work.actor, given.scopes);
  if (expiresAt && expiresAt.getTime() <= Date.now()) throw invalid('/expiresAt', 'not_in_future');
  await judgeOwner(work, ownerId);
  await judgeLife(work, expiresAt);
  const id = newId();
  const secret = newSecret();
  await work.em.insert(ApiKey, {
    id,
    ownerId,
    name,
    secretHash: hashOfSecret(secret),
    scopes,
    expiresAt,
    createdBy: accountIdOf(work.actor),
  });
  await audit(work, {
    stream: `user:${ownerId}`,
    action: 'key.created',
    after: { keyId: id, name, scopes, expiresAt },
  });
  return { id, key: writeKey({ id, secret }) };
}

/** Hours that a key and its successor work side by side: unless said otherwise, and at most. */
export const OVERLAP_HOURS = { usual: 24, most: 7 * 24 } as const;

/**
 * Gives a key a successor with its name, scopes and length of life; asked with a key, with its end instead, so that whoever has stolen
 * one is out when it ends. The key itself goes on for the overlap, in which whoever uses it changes over, and then ends.
 * @param version what the caller has read
 * @throws as `createKey`; Problem 412 where the key was changed in the meantime
 */
export async function rotateKey(
  work: Work,
  id: string,
  { version, overlapHours = OVERLAP_HOURS.usual }: { version: number; overlapHours?: number },
): Promise<{ id: string; key: string }> {
  const old = await work.em.findOneOrFail(ApiKey, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (old.version !== version || old.revokedAt) throw new Problem('stale');
  const { ownerId, name, scopes } = old;
  const expiresAt = work.actor.keyId === null ? endOfSuccessor(old) : old.expiresAt;
  const successor = await createKey(work, { ownerId, name, scopes, expiresAt });
  const [[{ ends }]] = await work.em.query(
    `UPDATE api_keys SET expires_at = least(expires_at, now() + make_interval(hours => $2)), version = version + 1
     WHERE id = $1 RETURNING expires_at AS ends`,
    [id, overlapHours],
  );
  await audit(work, {
    stream: `user:${ownerId}`,
    action: 'key.rotated',
    before: { keyId: id, name, expiresAt: old.expiresAt },
    after: { keyId: id, expiresAt: ends, successorId: successor.id },
  });
  return successor;
}

/**
 * Ends a key, in every process at once.
 * @param version what the caller has read
 * @throws Problem 412, also where it has been revoked in the meantime.
 */
export async function revokeKey(work: Work, id: string, version: number): Promise<void> {
  const key = await work.em.findOneByOrFail(ApiKey, { id });
  const { affected } = await work.em
    .createQueryBuilder()
    .update(ApiKey)
    .set({ revokedAt: () => 'now()', version: () => 'version + 1' })
    .where({ id, version })
    .andWhere('revoked_at IS NULL')
    .execute();
  if (!affected) throw new Problem('stale');
  await audit(work, {
    stream: `user:${key.ownerId}`,
    action: 'key.revoked',
    before: { keyId: id, name: key.name },
  });
}

function endOfSuccessor({ expiresAt, createdAt }: ApiKey): Date | null {
  return expiresAt && new Date(Date.now() + expiresAt.getTime() - createdAt.getTime());
}

function judgeScopes(actor: Actor, given: readonly string[]): string[] {
  if (!given.length) throw invalid('/scopes', 'empty');
  const unknown = given.flatMap((scope, i) =>
    isScope(scope) ? [] : [{ pointer: `/scopes/${i}`, code: 'unknown_scope', params: { scope } }],
  );
  if (unknown.length) throw new Problem('invalid', { errors: unknown });
  const beyond = given.filter((scope) => actor.scopes && !covers(actor.scopes, scope));
  if (beyond.length)
    throw new Problem('scope_missing', {
      detail: `The key that asks does not have ${beyond.join(', ')} itself.`,
      errors: beyond.map((scope) => ({ code: 'scope_missing', params: { scope } })),
    });
  return [...new Set(given)];
}

/**
 * A key acts as its owner, so nobody makes one for another person, admins included: they could approve in somebody's name. Keys of a
 * service account are made by who answers for it, or by an admin.
 */
async function judgeOwner({ em, actor }: Work, ownerId: string): Promise<void> {
  const owner = await em.findOne(User, { where: { id: ownerId }, lock: { mode: 'pessimistic_read' } });
  if (!owner || owner.deactivatedAt) throw invalid('/ownerId', 'not_an_active_account');
  const serves =
    owner.kind === 'service' && (owner.responsibleId === actor.personId || may(actor, 'people:write'));
  if (actor.id === COMMAND_LINE.id || actor.id === ownerId || serves) return;
  throw new Problem('role_missing', {
    detail: 'People make their own keys; a key acts in the name of its owner.',
  });
}

async function judgeLife({ em, actor }: Work, expiresAt: Date | null): Promise<void> {
  if (actor.keyId === null) return;
  const { expiresAt: end } = await em.findOneByOrFail(ApiKey, { id: actor.keyId });
  if (end && (!expiresAt || expiresAt > end))
    throw invalid('/expiresAt', 'outlives_key', { until: end.toISOString() });
}
