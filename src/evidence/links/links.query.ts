import { OPEN_STATES } from '../../core/workflow/states.js';
import { namedPerson } from '../../people/named-person.query.js';
import type { Statement } from '../../platform/database/reader.js';
import type { ListQuery } from '../../platform/http/paging.js';
import { NOWHERE } from '../../platform/redaction/blank.js';
import { latestCapture } from '../archive/archive.query.js';
import type { LinkState } from './evidence-link.entity.js';

const OPEN = `c.state IN (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;

/** Host of piece `e`, with the port where it is not the usual one. */
const HOST = `substring(e.url_key FROM '^https?://([^/?]+)')`;

/** Minutes for which a host is kept for a visit that has been enqueued. */
const LEASE = `interval '10 minutes'`;

/** What is known of the link of piece `e`: nothing before the first visit to its address. */
export const LINK_JSON = `(SELECT json_build_object('state', l.state, 'since', iso(l.since), 'checkedAt', iso(l.checked_at), 'movedTo', l.moved_to,
    'code', l.code, 'status', l.status, 'differs', l.text IS NOT NULL) FROM (VALUES (1)) AS one LEFT JOIN evidence_links l ON l.evidence_id = e.id AND l.url = e.url)`;

/**
 * Pieces whose links are to be visited, one a host, the longest unvisited first, $1 at most: daily while their claim is open or the last visit
 * came to nothing, monthly after. Practice, what has left the desk's care, documents without an address and
 * addresses that were blanked are not visited.
 */
export const DUE = `SELECT one.id, one.host FROM (
    SELECT DISTINCT ON (due.host) due.id, due.host, due.checked_at FROM (
      SELECT e.id, ${HOST} AS host, l.checked_at
      FROM evidence e JOIN claims c ON c.id = e.claim_id LEFT JOIN evidence_links l ON l.evidence_id = e.id AND l.url = e.url
      WHERE e.removed_at IS NULL AND c.practice_id IS NULL AND c.state NOT IN ('retracted', 'merged') AND ${HOST} IS NOT NULL AND e.url <> '${NOWHERE}'
        AND (l.checked_at IS NULL OR l.checked_at < now() - CASE WHEN ${OPEN} OR l.misses > 0 THEN interval '1 day' ELSE interval '1 month' END)) due
      LEFT JOIN web_turns t ON t.host = due.host AND t.errand = 'links'
    WHERE coalesce(t.free_at <= now(), true) ORDER BY due.host, due.checked_at NULLS FIRST, due.id) one
  ORDER BY one.checked_at NULLS FIRST, one.id LIMIT $1`;

/** Keeps host $1 for one visit; no row where somebody else was faster. */
export const KEEP_HOST = `INSERT INTO web_turns AS t (host, errand, free_at) VALUES ($1, 'links', now() + ${LEASE})
  ON CONFLICT (host, errand) DO UPDATE SET free_at = excluded.free_at WHERE t.free_at <= now() RETURNING host`;

/** Lets others have a turn at host $1 in $2 seconds. */
export const LET_HOST_GO = `UPDATE web_turns SET free_at = now() + make_interval(secs => $2) WHERE host = $1 AND errand = 'links'`;

/** The rules for robots of host $1, as of a day ago at most. */
export const ROBOTS = `SELECT robots FROM web_hosts WHERE host = $1 AND robots IS NOT NULL AND robots_at > now() - interval '1 day'`;

/**
 * Those of whenever, now that it has no answer; null where it has asked for rest, or has had none for less than 30 days, which `robots_at` counts:
 * https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1.4
 */
export const OLD_ROBOTS = `INSERT INTO web_hosts AS h (host, asked_at, robots_at) VALUES ($1, now(), now())
  ON CONFLICT (host) DO UPDATE SET robots_at = coalesce(h.robots_at, now())
  RETURNING CASE WHEN coalesce(rests_until <= now(), true)
    THEN coalesce(robots, CASE WHEN robots_at <= now() - interval '30 days' THEN '' END) END AS robots`;

/** Keeps the rules for robots ($2) of host $1, and the seconds that they want between visits ($3). */
export const KEEP_ROBOTS = `INSERT INTO web_hosts AS h (host, asked_at, robots, robots_at, crawl_delay) VALUES ($1, now(), $2, now(), $3)
  ON CONFLICT (host) DO UPDATE SET robots = excluded.robots, robots_at = excluded.robots_at, crawl_delay = excluded.crawl_delay`;

/** All that a visit to piece $1 needs to know. A copy brought by hand is another file than the page. */
export const BEFORE_VISIT = `SELECT e.url, ${HOST} AS host, k.id AS "captureId", k.text AS copy, e.passage, e.passage_context AS context,
    CASE WHEN l.compared_with IS NOT DISTINCT FROM k.id AND l.evidence_id IS NOT NULL
      THEN json_build_object('etag', l.etag, 'lastModified', l.last_modified, 'text', l.text) END AS last
  FROM evidence e LEFT JOIN LATERAL (SELECT * FROM (${latestCapture('e')}) latest WHERE latest.state = 'archived' AND e.archive_state = 'archived'
      AND latest.copied_by IS NULL AND latest.text_problem IS NULL AND latest.text <> '') k ON true
    LEFT JOIN evidence_links l ON l.evidence_id = e.id AND l.url = e.url
  WHERE e.id = $1`;

/** What the page behind piece $1 says now, and what its copy says, where that differs. */
export const TEXTS: Statement = {
  name: 'evidence-link-texts',
  text: `SELECT l.text AS now, k.text AS copy, iso(k.at) AS "copiedAt", iso(l.checked_at) AS "checkedAt"
    FROM evidence e JOIN evidence_links l ON l.evidence_id = e.id AND l.url = e.url JOIN captures k ON k.id = l.compared_with
    WHERE e.id = $1 AND l.text IS NOT NULL AND k.text IS NOT NULL`,
};

const ROW = `json_build_object('evidenceId', e.id, 'url', e.url, 'title', e.title, 'publisher', e.publisher, 'stance', e.stance,
  'archived', e.archive_state = 'archived', 'link', ${LINK_JSON}, 'claim', json_build_object('id', c.id, 'ref', 'K-' || c.ref, 'state', c.state,
    'statement', c.statement, 'assignee', ${namedPerson('c.assignee_id')}))`;

/** Links in these states, those that came into them last first: of published checks, or of all. */
export const linksIn = (states: LinkState[], published: boolean): ListQuery => ({
  name: 'links',
  json: ROW,
  from: 'evidence_links l JOIN evidence e ON e.id = l.evidence_id AND e.url = l.url JOIN claims c ON c.id = e.claim_id',
  where: [
    'l.state = ANY ($1)',
    'e.removed_at IS NULL',
    'c.practice_id IS NULL',
    ...(published ? [`c.published_edition IS NOT NULL AND c.state <> 'retracted'`] : []),
  ],
  values: [states],
  order: [
    { sql: 'l.since', type: 'timestamptz' },
    { sql: 'l.evidence_id', type: 'uuid' },
  ],
  descending: true,
});
