import type { EntityManager } from 'typeorm';
import { OPEN_STATES } from '../../core/workflow/states.js';
import type { Statement } from '../../platform/database/reader.js';
import type { ListQuery } from '../../platform/http/paging.js';
import type { OpenClaimAnswer, ServiceAccountAnswer, UserAnswer, UserListQuery } from './users.dto.js';

/** JSON of one row of `users u`. */
export const USER_JSON = `json_build_object('id', u.id, 'version', u.version, 'kind', u.kind, 'name', u.name, 'email', u.email,
  'roles', u.roles, 'locale', u.locale, 'responsibleId', u.responsible_id, 'active', u.deactivated_at IS NULL,
  'deactivatedAt', iso(u.deactivated_at), 'createdAt', iso(u.created_at), 'updatedAt', iso(u.updated_at))`;

/** Accounts by name; a filter that is absent lets all pass. */
export function usersMatching({ q, role, active }: UserListQuery): ListQuery {
  return {
    name: 'users',
    json: USER_JSON,
    from: 'users u',
    where: [
      `u.kind <> 'system'`,
      '($1::text IS NULL OR strpos(lower(u.name), lower($1)) > 0 OR strpos(lower(u.email), lower($1)) > 0)',
      '($2::text IS NULL OR $2 = ANY (u.roles))',
      '($3::boolean IS NULL OR (u.deactivated_at IS NULL) = $3)',
    ],
    values: [q ?? null, role ?? null, active ?? null],
    order: [
      { sql: 'lower(u.name)', type: 'text' },
      { sql: 'u.id', type: 'uuid' },
    ],
    descending: false,
  };
}

/** One person. */
export const ONE_USER: Statement = {
  name: 'user',
  text: `SELECT (${USER_JSON})::text AS json, u.version FROM users u WHERE u.id = $1`,
};

/** One person, for the answer of a change, inside its transaction. */
export async function readUser(em: EntityManager, id: string): Promise<UserAnswer> {
  const [row] = await em.query(`SELECT ${USER_JSON} AS json FROM users u WHERE u.id = $1`, [id]);
  return row.json;
}

/** Claims in open states that are assigned to a person: work to hand over. */
export async function readOpenClaims(em: EntityManager, userId: string): Promise<OpenClaimAnswer[]> {
  return em.query(
    `SELECT c.id, 'K-' || c.ref AS ref, c.state, c.statement FROM claims c
     WHERE c.assignee_id = $1 AND c.state = ANY ($2) AND c.practice_id IS NULL ORDER BY c.ref`,
    [userId, OPEN_STATES],
  );
}

/** Active service accounts that a person answers for. */
export async function readServiceAccounts(
  em: EntityManager,
  userId: string,
): Promise<ServiceAccountAnswer[]> {
  return em.query(
    `SELECT u.id, u.name FROM users u WHERE u.responsible_id = $1 AND u.deactivated_at IS NULL ORDER BY u.name, u.id`,
    [userId],
  );
}
