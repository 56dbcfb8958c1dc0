import type { EntityManager } from 'typeorm';
import type { Statement } from '../../platform/database/reader.js';
import type { ListQuery } from '../../platform/http/paging.js';
import type { KeyAnswer, KeyListQuery } from './keys.dto.js';

/** JSON of one row of `api_keys k` with its owner `u`; never the secret, nor its hash. */
export const KEY_JSON = `json_build_object('id', k.id, 'version', k.version, 'name', k.name, 'ownerId', k.owner_id, 'ownerName', u.name,
  'scopes', k.scopes, 'expiresAt', iso(k.expires_at), 'lastUsedAt', iso(k.last_used_at), 'revokedAt', iso(k.revoked_at),
  'createdBy', k.created_by, 'createdAt', iso(k.created_at))`;

/** Keys with their owners. */
export const KEYS_FROM = 'api_keys k JOIN users u ON u.id = k.owner_id';

/**
 * Keys, the newest first; a filter that is absent lets all pass.
 * @param accountId who may see its own and those of its service accounts only; null: all
 */
export function keysMatching({ ownerId, active }: KeyListQuery, accountId: string | null): ListQuery {
  return {
    name: 'keys',
    json: KEY_JSON,
    from: KEYS_FROM,
    where: [
      '($1::uuid IS NULL OR k.owner_id = $1 OR u.responsible_id = $1)',
      '($2::uuid IS NULL OR k.owner_id = $2)',
      '($3::boolean IS NULL OR (k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())) = $3)',
    ],
    values: [accountId, ownerId ?? null, active ?? null],
    order: [{ sql: 'k.id', type: 'uuid' }],
    descending: true,
  };
}

/** One key. */
export const ONE_KEY: Statement = {
  name: 'key',
  text: `SELECT (${KEY_JSON})::text AS json, k.version FROM ${KEYS_FROM} WHERE k.id = $1`,
};

/** One key, for the answer of a change, inside its transaction. */
export async function readKeyRow(em: EntityManager, id: string): Promise<KeyAnswer> {
  const [row] = await em.query(`SELECT ${KEY_JSON} AS json FROM ${KEYS_FROM} WHERE k.id = $1`, [id]);
  return row.json;
}
