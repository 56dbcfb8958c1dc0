import type { Statement } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';
import { namedPerson } from '../people/named-person.query.js';

const VERSION_JSON = `'version', v.version, 'edition', v.edition, 'state', v.snapshot->>'state', 'changed', to_jsonb(v.changed), 'at', iso(v.at),
  'actor', ${namedPerson('v.actor_id')}, 'keyId', v.key_id`;

/** Versions of a claim, newest first, without their content. */
export const versionsOf = (claimId: string): ListQuery => ({
  name: 'claim-versions',
  json: `jsonb_build_object(${VERSION_JSON})`,
  from: 'claim_versions v',
  where: ['v.claim_id = $1'],
  values: [claimId],
  order: [{ sql: 'v.version', type: 'integer' }],
  descending: true,
});

/** One version ($2) of claim $1 with its content. */
export const VERSION: Statement = {
  name: 'claim-version',
  text: `SELECT jsonb_build_object(${VERSION_JSON}, 'content', v.snapshot)::text AS json FROM claim_versions v
    WHERE v.claim_id = $1 AND v.version = $2`,
};

/** What differs between versions $2 and $3 of claim $1, field by field. */
export const DIFFERENCE: Statement = {
  name: 'claim-difference',
  text: `SELECT jsonb_build_object('from', $2::int, 'to', $3::int, 'changes', (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'field', key, 'before', a.snapshot->key, 'after', b.snapshot->key) ORDER BY key), '[]')
    FROM jsonb_object_keys(a.snapshot || b.snapshot) AS key WHERE nullif(a.snapshot->key, 'null') IS DISTINCT FROM nullif(b.snapshot->key, 'null')))::text AS json
    FROM claim_versions a, claim_versions b WHERE a.claim_id = $1 AND a.version = $2 AND b.claim_id = $1 AND b.version = $3`,
};

/** The ledger: who changed what in each edition. */
export const CONTRIBUTIONS: Statement = {
  name: 'claim-contributions',
  text: `SELECT jsonb_build_object('data', (SELECT coalesce(jsonb_agg(jsonb_build_object('edition', l.edition, 'person',
      jsonb_build_object('id', u.id, 'name', u.name), 'fields', to_jsonb(l.fields), 'firstAt', iso(l.first_at)) ORDER BY l.edition DESC, l.first_at), '[]')
    FROM (SELECT edition, person_id, array_agg(field ORDER BY at, field) AS fields, min(at) AS first_at FROM contributions
      WHERE claim_id = $1 GROUP BY edition, person_id) l JOIN users u ON u.id = l.person_id))::text AS json`,
};

/** One appearance, alias `a`, with its quote `q` and article `w`. */
export const APPEARANCE_JSON = `jsonb_build_object('id', a.id, 'url', coalesce(a.url, w.url), 'publishedOn', coalesce(a.published_on, w.published_on),
  'firstKnown', a.first_known, 'quoteId', a.quote_id, 'articleId', coalesce(q.article_id, a.article_id), 'articleTitle', w.title,
  'start', coalesce(q.start_offset, a.start_offset), 'end', coalesce(q.end_offset, a.end_offset),
  'words', coalesce(q.content, a.selector->>'exact'), 'movedFrom', a.moved_from, 'createdAt', iso(a.created_at))`;

/** FROM clause that goes with `APPEARANCE_JSON`. */
export const APPEARANCE_FROM = `appearances a LEFT JOIN quotes q ON q.id = a.quote_id
  LEFT JOIN articles w ON w.id = coalesce(q.article_id, a.article_id)`;

/** Where a claim was made, in the order in which it was noted. */
export const appearancesOf = (claimId: string): ListQuery => ({
  name: 'claim-appearances',
  json: APPEARANCE_JSON,
  from: APPEARANCE_FROM,
  where: ['a.claim_id = $1'],
  values: [claimId],
  order: [
    { sql: 'a.created_at', type: 'timestamptz' },
    { sql: 'a.id', type: 'uuid' },
  ],
  descending: false,
});

/** What there is now, for a 412 answer: the claim's version, content and who changed it last. */
export const CURRENT_CLAIM = `SELECT jsonb_build_object('id', c.id, 'ref', 'K-' || c.ref, 'version', c.version, 'state', c.state,
    'changed', to_jsonb(v.changed), 'at', iso(v.at), 'by', jsonb_build_object('id', u.id, 'name', u.name), 'content', v.snapshot) AS current
  FROM claims c JOIN claim_versions v ON v.claim_id = c.id AND v.version = c.version JOIN users u ON u.id = v.actor_id WHERE c.id = $1`;
