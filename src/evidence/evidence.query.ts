import type { EntityManager } from 'typeorm';
import { JsonText, type Statement } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';
import { latestCapture } from './archive/archive.query.js';
import { LINK_JSON } from './links/links.query.js';
import { namedPerson } from '../people/named-person.query.js';

/** Most other uses of an address that an answer names. */
const MOST_DUPLICATES = 20;

/**
 * How far the copy of piece `e` has come: its own words, and what is known of the latest capture `k` of its address. Another address
 * that it had before had other captures.
 */
const ARCHIVE = `(SELECT json_build_object('state', e.archive_state, 'at', iso(e.archive_at),
    'sha256', CASE WHEN e.archive_state = 'archived' THEN encode(k.sha256, 'hex') END, 'reason', coalesce(e.archive_reason, k.reason),
    'code', CASE WHEN e.archive_state IN ('pending', 'failed') THEN k.reason_code END,
    'status', CASE WHEN e.archive_state IN ('pending', 'failed') THEN k.status END,
    'nextTryAt', CASE WHEN e.archive_state = 'pending' THEN iso(k.next_try_at) END,
    'copiedBy', CASE WHEN e.archive_state = 'archived' THEN ${namedPerson('k.copied_by')} END, 'waybackUrl', k.wayback_url,
    'suggested', CASE WHEN e.archive_state = 'archived' THEN coalesce(k.found, '{}') ELSE '{}' END)
  FROM (VALUES (1)) AS one LEFT JOIN LATERAL (${latestCapture('e')}) k ON true)`;

/** Days are compared as days: evidence of the same day is not later. Null where one of the two is unknown. */
const FIELDS = `'id', e.id, 'version', e.version, 'claimId', e.claim_id, 'url', e.url, 'title', e.title, 'publisher', e.publisher,
  'publishedOn', e.published_on, 'stance', e.stance, 'kind', e.kind, 'passage', e.passage, 'passageContext', e.passage_context, 'locator', e.locator, 'note', e.note,
  'sensitive', e.sensitive, 'sensitiveReason', e.sensitive_reason, 'archive', ${ARCHIVE}, 'link', ${LINK_JSON},
  'laterThanStatement', e.published_on > c.stated_on, 'daysAfterStatement', e.published_on - c.stated_on,
  'addedBy', ${namedPerson('e.created_by')}, 'createdAt', iso(e.created_at),
  'updatedBy', ${namedPerson('coalesce(e.updated_by, e.created_by)')}, 'updatedAt', iso(e.updated_at)`;

/** A piece of evidence as JSON; alias `e` is the piece, `c` the claim that it belongs to. */
export const EVIDENCE_JSON = `json_build_object(${FIELDS})`;

/** Which number the piece `d` has on its claim: E1 was added first. */
const NUMBER = `(SELECT count(*) FROM evidence n WHERE n.claim_id = d.claim_id AND n.removed_at IS NULL
    AND (n.created_at, n.id) <= (d.created_at, d.id))`;

/** Where else the same address is evidence, this claim first. */
const DUPLICATES = `(SELECT coalesce(json_agg(json_build_object('evidenceId', d.id, 'claimId', d.claim_id, 'claimRef', 'K-' || d.ref,
    'number', ${NUMBER}, 'sameClaim', d.same) ORDER BY d.same DESC, d.created_at, d.id), '[]')
  FROM (SELECT o.id, o.claim_id, oc.ref, o.created_at, o.claim_id = e.claim_id AS same
    FROM evidence o JOIN claims oc ON oc.id = o.claim_id
    WHERE o.url_key = e.url_key AND o.id <> e.id AND o.removed_at IS NULL AND oc.practice_id IS NOT DISTINCT FROM c.practice_id
    ORDER BY same DESC, o.created_at, o.id LIMIT ${MOST_DUPLICATES}) d)`;

/** A piece as JSON with the other uses of its address. */
const WITH_DUPLICATES = `json_build_object(${FIELDS}, 'duplicates', ${DUPLICATES})`;

/** One piece by id $1. */
export const PIECE: Statement = {
  name: 'evidence-piece',
  text: `SELECT ${WITH_DUPLICATES}::text AS json, e.version
    FROM evidence e JOIN claims c ON c.id = e.claim_id WHERE e.id = $1 AND e.removed_at IS NULL`,
};

/** What there is now of the piece $1, for whoever read an older version. */
export const CURRENT_PIECE = `SELECT ${EVIDENCE_JSON} AS current
  FROM evidence e JOIN claims c ON c.id = e.claim_id WHERE e.id = $1 AND e.removed_at IS NULL`;

/** How many pieces of claim $1 stand for and against it. */
export const BALANCE: Statement = {
  name: 'evidence-balance',
  text: `SELECT count(*) FILTER (WHERE e.stance = 'supports')::int AS supports, count(*) FILTER (WHERE e.stance = 'refutes')::int AS refutes,
      count(*) FILTER (WHERE e.stance = 'qualifies')::int AS qualifies, count(*) FILTER (WHERE e.stance = 'context')::int AS context
    FROM evidence e WHERE e.claim_id = $1 AND e.removed_at IS NULL`,
};

/** The pieces of a claim in the order in which they were added. */
export const piecesOf = (claimId: string): ListQuery => ({
  name: 'evidence',
  json: WITH_DUPLICATES,
  from: 'evidence e JOIN claims c ON c.id = e.claim_id',
  where: ['e.claim_id = $1', 'e.removed_at IS NULL'],
  values: [claimId],
  order: [
    { sql: 'e.created_at', type: 'timestamptz' },
    { sql: 'e.id', type: 'uuid' },
  ],
  descending: false,
});

/** A piece as it stands within the running transaction. */
export async function readPiece(em: EntityManager, id: string): Promise<JsonText> {
  const [row] = await em.query(PIECE.text, [id]);
  return new JsonText(row.json, row.version);
}
