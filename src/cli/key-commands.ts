import { ApiKey } from '../people/keys/api-key.entity.js';
import { createKey, revokeKey, rotateKey } from '../people/keys/change-keys.js';
import { findByEmail } from '../people/users/change-users.js';
import type { Work } from '../platform/http/work.js';
import { isId } from '../platform/ids.js';
import { asOperator } from './as-operator.js';
import { CommandError } from './plain-failure.js';

/** `keys create`. */
export async function makeKey(given: {
  user: string;
  scopes: string;
  name: string;
  expires?: number;
}): Promise<void> {
  const scopes = given.scopes.split(',').map((scope) => scope.trim());
  const expiresAt = given.expires ? new Date(Date.now() + given.expires * 3_600_000) : null;
  const { key } = await asOperator(async (work) =>
    createKey(work, { ownerId: await accountOf(work, given.user), name: given.name, scopes, expiresAt }),
  );
  console.log(key);
}

/** `keys list`. */
export async function listKeys(email?: string): Promise<void> {
  const keys = await asOperator(async (work) => {
    const ownerId = email && (await accountOf(work, email));
    return work.em.find(ApiKey, {
      where: ownerId ? { ownerId } : {},
      relations: { owner: true },
      order: { id: 'ASC' },
    });
  });
  for (const { id, owner, name, scopes, lastUsedAt, ...key } of keys) {
    const used = lastUsedAt ? `used ${lastUsedAt.toISOString()}` : 'never used';
    console.log([id, owner!.email, name, scopes.join(','), used, endOf(key)].join('\t'));
  }
}

/** `keys rotate`. */
export async function replaceKey(id: string, overlapHours?: number): Promise<void> {
  const { key } = await asOperator(async (work) => {
    const { version, expiresAt } = await workingKey(work, id);
    if (expiresAt && expiresAt.getTime() <= Date.now()) throw new CommandError('That key has expired.');
    return rotateKey(work, id, { version, overlapHours });
  });
  console.log(key);
}

/** `keys revoke`. */
export async function endKey(id: string): Promise<void> {
  await asOperator(async (work) => revokeKey(work, id, (await workingKey(work, id)).version));
  console.error('The key has ended.');
}

async function workingKey(work: Work, id: string): Promise<ApiKey> {
  const key = isId(id) ? await work.em.findOneBy(ApiKey, { id }) : null;
  if (!key) throw new CommandError(`There is no key with the id ${id}; \`keys list\` shows them.`);
  if (key.revokedAt) throw new CommandError('That key has been revoked before.');
  return key;
}

async function accountOf(work: Work, email: string): Promise<string> {
  const account = await findByEmail(work, email);
  if (!account) throw new CommandError(`Nobody has the address ${email}.`);
  return account.id;
}

function endOf({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>): string {
  if (revokedAt) return `revoked ${revokedAt.toISOString()}`;
  if (!expiresAt) return 'no end';
  return `${expiresAt.getTime() <= Date.now() ? 'expired' : 'ends'} ${expiresAt.toISOString()}`;
}
