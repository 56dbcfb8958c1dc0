import type { EntityManager } from 'typeorm';
import { hashOfSecret, newSecret } from './secret.js';
import { Session } from './session.entity.js';

/** A session ends after this long in any case, … */
export const SESSION_DAYS = 30;
/** … and when nothing was heard from its browser for this long. */
export const SESSION_IDLE_HOURS = 24;

/** Begins a session. @returns its token, which is stored nowhere but in the browser. */
export async function beginSession(em: EntityManager, userId: string): Promise<string> {
  const token = newSecret();
  await em.insert(Session, {
    tokenHash: hashOfSecret(token),
    userId,
    expiresAt: () => `now() + interval '${SESSION_DAYS} days'`,
  });
  return token;
}

/** Ends one session. @returns whose it was, or null where there was none. */
export async function endSession(em: EntityManager, token: string): Promise<string | null> {
  const { raw } = await em
    .createQueryBuilder()
    .delete()
    .from(Session)
    .where({ tokenHash: hashOfSecret(token) })
    .returning('user_id')
    .execute();
  return (raw as { user_id: string }[])[0]?.user_id ?? null;
}

/** Ends every session of a person, but for the one whose token is given. @returns how many ended. */
export async function endSessionsOf(
  em: EntityManager,
  userId: string,
  exceptToken?: string,
): Promise<number> {
  const { affected } = await em
    .createQueryBuilder()
    .delete()
    .from(Session)
    .where('user_id = :userId', { userId })
    .andWhere(
      exceptToken ? 'token_hash <> :kept' : 'true',
      exceptToken ? { kept: hashOfSecret(exceptToken) } : {},
    )
    .execute();
  return affected ?? 0;
}
