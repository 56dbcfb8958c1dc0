import { MOVE_NAMES, type MoveName } from '../core/workflow/transitions.js';
import { namedPerson } from '../people/named-person.query.js';
import type { ListQuery } from '../platform/http/paging.js';
import type { HistoryQuery } from './history.dto.js';

/** Moves that concern what the public reads. */
const OF_PUBLICATION: readonly MoveName[] = [
  ...(['publish', 'correct', 'abandon_correction'] as const),
  ...(['retract', 'confirm_retract', 'cancel_retract'] as const),
];

const actions = (moves: readonly MoveName[]) => moves.map((move) => `'claim.${move}'`).join(', ');

const KIND = `CASE WHEN h.action LIKE 'thread.%' THEN 'comment' WHEN h.action LIKE 'evidence.%' THEN 'evidence'
  WHEN h.action IN (${actions(OF_PUBLICATION)}) THEN 'publication' WHEN h.action IN (${actions(MOVE_NAMES)}) THEN 'move' ELSE 'edit' END`;

/**
 * Everything that was done to a claim, newest first: its audit stream, which evidence and reviews write to as well. All of it but
 * comments makes a version, so the version of an entry is its place among those.
 */
export function historyOf(claimId: string, { kind, actor, withKey }: HistoryQuery): ListQuery {
  const values: unknown[] = [claimId];
  const where: string[] = [];
  if (kind) where.push(`${KIND} = $${values.push(kind)}`);
  if (actor) where.push(`h.actor_id = $${values.push(actor)}`);
  if (withKey !== undefined) where.push(`h.key_id IS ${withKey ? 'NOT NULL' : 'NULL'}`);
  return {
    name: 'claim-history',
    json: `jsonb_build_object('seq', h.seq, 'at', iso(h.at), 'action', h.action, 'kind', ${KIND}, 'version', h.version,
      'fields', (SELECT to_jsonb(v.changed) FROM claim_versions v WHERE v.claim_id = $1::uuid AND v.version = h.version),
      'before', h.before, 'after', h.after, 'requestId', h.request_id, 'actor', ${namedPerson('h.actor_id')},
      'key', (SELECT jsonb_build_object('id', k.id, 'name', k.name) FROM api_keys k WHERE k.id = h.key_id))`,
    from: `(SELECT *, CASE WHEN action NOT LIKE 'thread.%' THEN
        count(*) FILTER (WHERE action NOT LIKE 'thread.%') OVER (ORDER BY seq)::int END AS version
      FROM audit_events WHERE stream = 'claim:' || $1::text) h`,
    where,
    values,
    order: [{ sql: 'h.seq', type: 'bigint' }],
    descending: true,
  };
}
