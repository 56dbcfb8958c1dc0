import type { EntityManager } from 'typeorm';
import { namedPerson } from '../people/named-person.query.js';
import { JsonText } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';

/** A comment as JSON; alias `m`. */
const COMMENT_JSON = `json_build_object('id', m.id, 'body', m.body, 'author', ${namedPerson('m.author_id')}, 'createdAt', iso(m.created_at))`;

/** The suggestion of `t`; who settles it without accepting it rejects it, or withdraws what is their own. */
const SUGGESTION_JSON = `t.suggestion || jsonb_build_object('acceptedAs', t.accepted_as, 'outcome', CASE WHEN t.resolved_at IS NULL THEN 'open'
  WHEN t.accepted_as IS NOT NULL THEN 'accepted' WHEN t.resolved_by = t.opened_by THEN 'withdrawn' ELSE 'rejected' END)`;

/** What thread `t` says, wherever it hangs. It is answered once somebody other than its opener has commented. */
const REMARK = `'id', t.id, 'version', t.version, 'kind', t.kind, 'body', t.body,
  'state', CASE WHEN t.resolved_at IS NULL THEN 'open' ELSE 'resolved' END,
  'answered', EXISTS (SELECT 1 FROM comments m WHERE m.thread_id = t.id AND m.author_id <> t.opened_by),
  'openedBy', ${namedPerson('t.opened_by')}, 'createdAt', iso(t.created_at),
  'resolvedBy', ${namedPerson('t.resolved_by')}, 'resolvedAt', iso(t.resolved_at),
  'comments', (SELECT coalesce(json_agg(${COMMENT_JSON} ORDER BY m.created_at, m.id), '[]') FROM comments m WHERE m.thread_id = t.id)`;

/** A thread of a claim with its comments as JSON; alias `t`. */
export const THREAD_JSON = `json_build_object(${REMARK},
  'claimId', t.claim_id, 'claimVersion', t.claim_version, 'target', t.target, 'suggestion', ${SUGGESTION_JSON})`;

/** A note `t` has the place of quote `q` that it is about, unless that is one of an earlier version: then it has vanished. */
const PLACE = (bound: 'start_offset' | 'end_offset') =>
  `CASE WHEN q.article_id = t.article_id THEN q.${bound} ELSE t.${bound} END`;

/** A note with its comments as JSON; aliases `t` and `q`. */
const NOTE_JSON = `json_build_object(${REMARK}, 'articleId', t.article_id,
  'words', json_build_object('quoteId', t.quote_id, 'start', ${PLACE('start_offset')}, 'end', ${PLACE('end_offset')},
    'exact', coalesce(q.content, t.selector->>'exact')))`;

/** Threads `t`, and the quotes `q` that notes among them are about. */
const WITH_QUOTE = 'threads t LEFT JOIN quotes q ON q.id = t.quote_id';

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

/** Behind every place in a text. */
const VANISHED = 2_147_483_647;

/** The notes on an article in the order of its text, resolved ones too; those whose words have vanished come last. */
export const notesOf = (articleId: string): ListQuery => ({
  name: 'notes',
  json: NOTE_JSON,
  from: WITH_QUOTE,
  where: ['t.article_id = $1'],
  values: [articleId],
  order: [
    { sql: `coalesce(${PLACE('start_offset')}, ${VANISHED})`, type: 'integer' },
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'uuid' },
  ],
  descending: false,
});

/** A thread, of a claim or as a note, as it stands within the running transaction. */
export async function readThread(em: EntityManager, id: string): Promise<JsonText> {
  const [row] = await em.query(
    `SELECT (CASE WHEN t.claim_id IS NULL THEN ${NOTE_JSON} ELSE ${THREAD_JSON} END)::text AS json, t.version
     FROM ${WITH_QUOTE} WHERE t.id = $1`,
    [id],
  );
  return new JsonText(row.json, row.version);
}

/** A comment as it stands within the running transaction. */
export async function readComment(em: EntityManager, id: string): Promise<JsonText> {
  const [row] = await em.query(`SELECT ${COMMENT_JSON}::text AS json FROM comments m WHERE m.id = $1`, [id]);
  return new JsonText(row.json);
}
