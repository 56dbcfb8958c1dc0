import type { EntityManager } from 'typeorm';
import { Problem } from '../../platform/errors.js';
import type { User } from '../user.entity.js';

/** Lets changes of people happen one after another until the transaction ends; they are rare, and some concern all of them. */
export async function takeTurns(em: EntityManager): Promise<void> {
  await em.query(`SELECT pg_advisory_xact_lock(hashtext('claimdesk people'))`);
}

/**
 * After a change, insists that somebody can still look after people and settings. Needs `takeTurns` before the change, or two admins
 * could remove each other at the same moment.
 * @throws Problem 409 with the error `last_admin`.
 */
export async function keepAnAdmin(em: EntityManager): Promise<void> {
  const admins: unknown[] = await em.query(
    `SELECT 1 FROM users WHERE 'admin' = ANY (roles) AND kind = 'person' AND deactivated_at IS NULL LIMIT 1`,
  );
  if (!admins.length)
    throw new Problem('conflict', {
      detail: 'This is the last admin; make somebody else one first.',
      errors: [{ code: 'last_admin' }],
    });
}

/** True if the desk counts on this account as an admin. */
export function isActiveAdmin({ kind, roles, deactivatedAt }: User): boolean {
  return kind === 'person' && deactivatedAt === null && roles.includes('admin');
}
