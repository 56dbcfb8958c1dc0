import { OPEN_STATES } from '../core/workflow/states.js';
import type { Statement } from '../platform/database/reader.js';
import { ROW_JSON } from './claim-list.query.js';

/** Rows that one part of the answer shows at most. */
const MOST = 50;

const OPEN = `c.state IN (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;
const IN_LEDGER = `EXISTS (SELECT 1 FROM contributions l WHERE l.claim_id = c.id AND l.edition = c.edition AND l.person_id = $1)`;
/** Somebody else has written too: nobody publishes what only they wrote. */
const NOT_ALONE = `(NOT ${IN_LEDGER} OR EXISTS (SELECT 1 FROM contributions l WHERE l.claim_id = c.id AND l.edition = c.edition AND l.person_id <> $1))`;
const APPROVED = `EXISTS (SELECT 1 FROM approvals p
  WHERE p.claim_id = c.id AND p.edition = c.edition AND p.person_id = $1 AND p.voided_at IS NULL)`;

/** Since when the claim stands where it is. */
const STATE_SINCE = `iso(coalesce((SELECT max(t.at) FROM transitions t
  WHERE t.claim_id = c.id AND t.to_state = c.state AND t.from_state <> c.state), c.created_at))`;

/** What somebody practises is nobody's work. */
const REAL = 'c.practice_id IS NULL';

/** Links of the evidence of claim `c` that came of late into a state that somebody should look at. */
const AILING = `FROM evidence e JOIN evidence_links l ON l.evidence_id = e.id AND l.url = e.url
    WHERE e.claim_id = c.id AND e.removed_at IS NULL AND l.state IN ('gone', 'moved', 'changed') AND l.since > now() - interval '14 days'`;

/** Which claims stand in which part for person $1 with roles $2. Which moves are open is the workflow's to say, not this list's. */
const PARTS = {
  assigned: `c.assignee_id = $1 AND ${OPEN}`,
  toReview: `'reviewer' = ANY ($2::text[]) AND c.state = 'in_review' AND NOT ${IN_LEDGER} AND NOT ${APPROVED}`,
  changesRequested: `c.state = 'changes_requested' AND (c.assignee_id = $1 OR c.submitted_by = $1)`,
  toPublish: `'publisher' = ANY ($2::text[]) AND c.state = 'approved' AND ${NOT_ALONE}
    AND coalesce(c.embargo_until <= now(), true)`,
  due: `c.assignee_id = $1 AND (${OPEN} AND c.due_at < now() + interval '3 days' OR c.state = 'parked' AND c.wake_on <= current_date)`,
  corrections: `${OPEN} AND c.edition > c.published_edition AND (c.assignee_id = $1 OR ${IN_LEDGER})
    OR 'publisher' = ANY ($2::text[]) AND c.retraction_requested_by <> $1`,
  links: `c.assignee_id = $1 AND c.state NOT IN ('retracted', 'merged') AND EXISTS (SELECT ${AILING})`,
};

/** What a part tells of its claims beside what every list does. */
const MORE: Partial<Record<keyof typeof PARTS, string>> = {
  links: `, 'ailing', (SELECT json_agg(json_build_object('evidenceId', e.id, 'url', e.url, 'state', l.state, 'since', iso(l.since), 'movedTo', l.moved_to)
    ORDER BY l.since DESC, e.id) ${AILING})`,
};

const part = (
  condition: string,
  more = '',
) => `jsonb_build_object('total', (SELECT count(*) FROM claims c WHERE ${REAL} AND (${condition})),
  'data', (SELECT coalesce(jsonb_agg(listed.json ORDER BY listed.place), '[]') FROM (
    SELECT ${ROW_JSON} || jsonb_build_object('stateSince', ${STATE_SINCE}${more}) AS json, row_number() OVER (ORDER BY c.due_at, c.updated_at DESC, c.id) AS place
    FROM claims c WHERE ${REAL} AND (${condition}) ORDER BY c.due_at, c.updated_at DESC, c.id LIMIT ${MOST}) listed))`;

/** What waits for person $1, who holds the roles $2. */
export const MY_WORK: Statement = {
  name: 'my-work',
  text: `SELECT jsonb_build_object(${Object.entries(PARTS)
    .map(([name, condition]) => `'${name}', ${part(condition, MORE[name as keyof typeof PARTS])}`)
    .join(', ')},
    'counts', jsonb_build_object(
      'myWork', (SELECT count(*) FROM claims c WHERE ${REAL} AND (${Object.values(PARTS)
        .map((condition) => `(${condition})`)
        .join(' OR ')})),
      'inbox', (SELECT count(*) FROM articles a WHERE a.practice_id IS NULL AND a.triage = 'open' AND (a.snoozed_until IS NULL OR a.snoozed_until <= now())
        AND (a.assignee_id = $1 OR a.assignee_id IS NULL AND $2::text[] && ARRAY['contributor', 'checker'])),
      'reviews', (SELECT count(*) FROM claims c WHERE ${REAL} AND ${PARTS.toReview})))::text AS json`,
};
