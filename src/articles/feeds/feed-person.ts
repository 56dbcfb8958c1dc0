import type { EntityManager } from 'typeorm';
import { ACCOUNT_COLUMNS, actorOf, type AccountRow } from '../../people/actor-of.js';
import { may } from '../../people/permissions.js';
import type { Actor } from '../../platform/http/actor.js';

/** Whoever added a feed, outside of any practice round; null where they, or who answers for them, may no longer add articles. */
export async function feedPerson(em: EntityManager, accountId: string): Promise<Actor | null> {
  const [row] = (await em.query(
    `SELECT ${ACCOUNT_COLUMNS} FROM users u LEFT JOIN users r ON r.id = u.responsible_id
     WHERE u.id = $1 AND u.deactivated_at IS NULL AND r.deactivated_at IS NULL`,
    [accountId],
  )) as AccountRow[];
  if (!row) return null;
  const actor = actorOf({ ...row, practiceId: null });
  return may(actor, 'articles:write') ? actor : null;
}
