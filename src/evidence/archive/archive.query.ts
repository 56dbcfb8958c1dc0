import { namedPerson } from '../../people/named-person.query.js';
import type { Statement } from '../../platform/database/reader.js';

/** The capture that counts for a piece of evidence (alias `piece`): the latest of its address. */
export const latestCapture = (piece: string) =>
  `SELECT * FROM captures WHERE evidence_id = ${piece}.id AND url IS NOT DISTINCT FROM ${piece}.url ORDER BY created_at DESC, id DESC LIMIT 1`;

/** What is kept of piece $1, with the text and the passage to be found in it; no row without a copy. */
export const COPY: Statement = {
  name: 'evidence-copy',
  text: `SELECT k.text, e.passage, e.passage_context AS context, jsonb_build_object('evidenceId', e.id, 'url', k.url, 'finalUrl', k.final_url, 'at', iso(k.at), 'status', k.status,
      'headers', k.headers, 'mediaType', k.media_type, 'fileName', k.file_name, 'size', k.size, 'sha256', encode(k.sha256, 'hex'),
      'textLength', length(k.text), 'textProblem', k.text_problem, 'copiedBy', ${namedPerson('k.copied_by')}, 'waybackUrl', k.wayback_url) AS copy
    FROM evidence e CROSS JOIN LATERAL (${latestCapture('e')}) k WHERE e.id = $1 AND e.archive_state = 'archived' AND k.state = 'archived'`,
};

/** The text of the copy of piece $1. */
export const COPY_TEXT: Statement = {
  name: 'evidence-copy-text',
  text: `SELECT k.text, encode(k.sha256, 'hex') AS sha256
    FROM evidence e CROSS JOIN LATERAL (${latestCapture('e')}) k WHERE e.id = $1 AND e.archive_state = 'archived' AND k.state = 'archived'`,
};

/** Which bytes are the copy of piece $1. */
export const COPY_BYTES: Statement = {
  name: 'evidence-copy-bytes',
  text: `SELECT k.sha256, k.media_type AS "mediaType", k.file_name AS "fileName"
    FROM evidence e CROSS JOIN LATERAL (${latestCapture('e')}) k WHERE e.id = $1 AND e.archive_state = 'archived' AND k.state = 'archived'`,
};

/** Pieces that wait for their copy while nobody is at it: of before the desk could archive, or of while it did not go out. */
export const WAITING = `SELECT e.id FROM evidence e WHERE e.archive_state = 'pending' AND e.removed_at IS NULL
    AND NOT EXISTS (SELECT FROM captures k WHERE k.evidence_id = e.id AND k.url = e.url AND k.state = 'pending' AND k.reason_code IS DISTINCT FROM 'off')
  ORDER BY e.created_at, e.id LIMIT $1`;

/** Media types that the report names. */
const MOST_KINDS = 20;

/** Captures by state, and the bytes that they name: the same bytes of several captures count in each. */
export const ARCHIVE_REPORT: Statement = {
  name: 'archive-report',
  text: `SELECT count(*) FILTER (WHERE k.state = 'archived')::int AS archived, count(*) FILTER (WHERE k.state = 'pending')::int AS pending,
      count(*) FILTER (WHERE k.state = 'failed')::int AS failed, coalesce(sum(k.size), 0)::float8 AS "capturedBytes",
      coalesce(sum(octet_length(k.text)), 0)::float8 AS "textBytes",
      (SELECT coalesce(json_agg(json_build_object('mediaType', m.kind, 'copies', m.copies, 'bytes', m.bytes) ORDER BY m.bytes DESC, m.kind), '[]')
        FROM (SELECT lower(trim(split_part(coalesce(o.media_type, ''), ';', 1))) AS kind, count(*)::int AS copies, sum(o.size)::float8 AS bytes
          FROM captures o WHERE o.state = 'archived' GROUP BY kind ORDER BY bytes DESC, kind LIMIT ${MOST_KINDS}) m) AS kinds
    FROM captures k`,
};
