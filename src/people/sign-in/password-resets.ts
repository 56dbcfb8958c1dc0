import type { DataSource } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import { invalid, Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { accountIdOf, actorOf } from '../actor-of.js';
import { User } from '../user.entity.js';
import { PasswordReset } from './password-reset.entity.js';
import { hashOfSecret, newSecret } from './secret.js';
import { setPassword } from './set-password.js';

/** Hours that a token holds: for a forgotten password, and for the first one of somebody who has just been invited. */
export const RESET_HOURS = 24;
export const SETUP_HOURS = 7 * 24;

/** A token, shown once. */
export interface OneTimeToken {
  token: string;
  expiresAt: string;
}

/**
 * Gives out a token to set a password with; earlier ones of the same person stop working.
 * @throws Problem 409 `service_account` or `deactivated`.
 */
export async function issuePasswordReset(work: Work, userId: string, hours: number): Promise<OneTimeToken> {
  const user = await work.em.findOneByOrFail(User, { id: userId });
  if (user.kind === 'service') throw new Problem('conflict', { errors: [{ code: 'service_account' }] });
  if (user.deactivatedAt) throw new Problem('conflict', { errors: [{ code: 'deactivated' }] });
  await work.em.query('UPDATE password_resets SET used_at = now() WHERE user_id = $1 AND used_at IS NULL', [
    userId,
  ]);
  const token = newSecret();
  const expiresAt = new Date(Date.now() + hours * 3_600_000);
  await work.em.insert(PasswordReset, {
    tokenHash: hashOfSecret(token),
    userId,
    createdBy: accountIdOf(work.actor),
    expiresAt,
  });
  await audit(work, { stream: `user:${userId}`, action: 'user.password_reset_issued', after: { expiresAt } });
  return { token, expiresAt: expiresAt.toISOString() };
}

/**
 * Sets a password by a token, and ends every session of the person.
 * @throws Problem 422 `not_valid` for a token that is unknown, used, expired, or of somebody who has left; or the password's faults.
 */
export async function redeemPasswordReset(
  dataSource: DataSource,
  { token, newPassword, requestId }: { token: string; newPassword: string; requestId: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const [reset]: { user_id: string }[] = (
      await em.query(
        'UPDATE password_resets SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING user_id',
        [hashOfSecret(token)],
      )
    )[0];
    const person = reset && (await em.findOneBy(User, { id: reset.user_id }));
    if (!person || person.deactivatedAt) throw invalid('/token', 'not_valid');
    await setPassword({ em, actor: actorOf(person), requestId }, person, newPassword);
  });
}
