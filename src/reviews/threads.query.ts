import type { EntityManager } from 'typeorm';
import { namedPerson } from '../people/named-person.query.js';
import { JsonText } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';

/** A comment as JSON; alias `m`. */
const COMMENT_JSON = `json_build_object('id', m.id, 'body', m.body, 'author', ${namedPerson('m.author_id')}, 'createdAt', iso(m.created_at))`;

/** The suggestion of `t`; who settles it without accepting it rejects it, or withdraws what is their own. */
const SUGGESTION_JSON = `t.suggestion || jsonb_build_object('acceptedAs', t.accepted_as, 'outcome', CASE WHEN t.resolved_at IS NULL THEN 'open'
  WHEN t.accepted_as IS NOT NULL THEN 'accepted' WHEN t.resolved_by = t.opened_by THEN 'withdrawn' ELSE 'rejected' END)`;

/** A thread with its comments as JSON; alias `t`. It is answered once somebody other than its opener has commented. */
export const THREAD_JSON = `json_build_object('id', t.id, 'version', t.version, 'claimId', t.claim_id, 'kind', t.kind, 'body', t.body,
  'target', t.target, 'suggestion', ${SUGGESTION_JSON}, 'state', CASE WHEN t.resolved_at IS NULL THEN 'open' ELSE 'resolved' END,
  'answered', EXISTS (SELECT 1 FROM comments m WHERE m.thread_id = t.id AND m.author_id <> t.opened_by),
  'openedBy', ${namedPerson('t.opened_by')}, 'claimVersion', t.claim_version, 'createdAt', iso(t.created_at),
  'resolvedBy', ${namedPerson('t.resolved_by')}, 'resolvedAt', iso(t.resolved_at),
  'comments', (SELECT coalesce(json_agg(${COMMENT_JSON} ORDER BY m.created_at, m.id), '[]') FROM comments m WHERE m.thread_id = t.id))`;

/** The threads of a claim in the order in which they were opened, resolved ones too. */
export const threadsOf = (claimId: string): ListQuery => ({
  name: 'threads',
  json: THREAD_JSON,
  from: 'threads t',
  where: ['t.claim_id = $1'],
  values: [claimId],
  order: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'uuid' },
  ],
  descending: false,
});

/** A thread as it stands within the running transaction. */
export async function readThread(em: EntityManager, id: string): Promise<JsonText> {
  const [row] = await em.query(
    `SELECT ${THREAD_JSON}::text AS json, t.version FROM threads t WHERE t.id = $1`,
    [id],
  );
  return new JsonText(row.json, row.version);
}

/** A comment as it stands within the running transaction. */
export async function readComment(em: EntityManager, id: string): Promise<JsonText> {
  const [row] = await em.query(`SELECT ${COMMENT_JSON}::text AS json FROM comments m WHERE m.id = $1`, [id]);
  return new JsonText(row.json);
}
