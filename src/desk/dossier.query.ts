import { APPEARANCE_FROM, APPEARANCE_JSON } from '../claims/claims.query.js';
import { CHECKLISTS_JSON } from '../claims/facts.query.js';
import { EVIDENCE_JSON } from '../evidence/evidence.query.js';
import { THREAD_JSON } from '../reviews/threads.query.js';
import { QUOTE_JSON } from '../articles/quotes.query.js';
import { decideEdit, PUBLIC_FIELDS } from '../core/workflow/decide-edit.js';
import { STATES } from '../core/workflow/states.js';
import { namedPerson } from '../people/named-person.query.js';
import type { Statement } from '../platform/database/reader.js';

const list = (json: string, order: string, from: string) =>
  `(SELECT coalesce(jsonb_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

/** The verdict of claim `c` with its words; null while there is none. */
export const RATING_JSON = `(SELECT jsonb_build_object('scaleId', r.id, 'scaleName', r.name, 'language', r.language, 'value', c.rating_value,
    'key', v->>'key', 'alternateName', v->>'alternateName', 'definition', v->>'definition')
  FROM rating_scales r, jsonb_array_elements(r.values) v
  WHERE r.id = c.rating_scale_id AND (v->>'value')::real IS NOT DISTINCT FROM c.rating_value LIMIT 1)`;

/** Who made claim `c`; null while nobody has said. */
export const CLAIMANT_JSON = `CASE WHEN c.claimant_unnamed THEN jsonb_build_object('speakerId', NULL, 'name', NULL, 'unnamed', true,
    'description', c.claimant_description, 'wikidataId', NULL)
  WHEN c.claimant_id IS NOT NULL THEN (SELECT jsonb_build_object('speakerId', s.id, 'name', s.name, 'unnamed', false,
    'description', coalesce(c.claimant_description, s.description), 'wikidataId', s.wikidata_id) FROM speakers named JOIN speakers s ON s.id = named.canonical_id
    WHERE named.id = c.claimant_id) END`;

/** Names of the topics of claim `c`. */
export const TOPICS_JSON = list(
  't.name',
  'lower(t.name)',
  'claim_topics ct JOIN topics t ON t.id = ct.topic_id WHERE ct.claim_id = c.id',
);

/** Which fields of claim `c` can't be changed where it stands, and why; null while all can. */
const CLOSED_JSON = `CASE c.state ${STATES.map((state) => {
  const decision = decideEdit({ state }, PUBLIC_FIELDS);
  if (decision.open) return '';
  return `WHEN '${state}' THEN '${JSON.stringify({ code: decision.code, fields: PUBLIC_FIELDS })}'::jsonb`;
}).join(' ')} END`;

/** jsonb_build_object takes a hundred arguments at most, so the dossier is put together from two. */
const DOSSIER_JSON = `jsonb_build_object('id', c.id, 'ref', 'K-' || c.ref, 'version', c.version, 'edition', c.edition, 'state', c.state,
      'statement', c.statement, 'language', c.language, 'translations', c.translations, 'implied', c.implied, 'claimant', ${CLAIMANT_JSON},
      'statedOn', c.stated_on, 'statedOnUnknown', c.stated_on_unknown, 'statedAt', c.stated_at, 'asOf', c.as_of, 'topics', ${TOPICS_JSON},
      'assigneeId', c.assignee_id, 'assignee', ${namedPerson('c.assignee_id')}, 'dueAt', iso(c.due_at), 'priority', c.priority,
      'rating', ${RATING_JSON}, 'reading', c.reading, 'summary', c.summary, 'explanation', c.explanation, 'unknowns', c.unknowns)
    || jsonb_build_object('closed', ${CLOSED_JSON}, 'submittedBy', ${namedPerson('c.submitted_by')},
      'submittedAt', (SELECT iso(x.at) FROM transitions x WHERE x.claim_id = c.id AND x.name = 'submit'
        ORDER BY x.version DESC LIMIT 1),
      'parked', CASE WHEN c.state = 'parked' THEN jsonb_build_object('from', c.parked_from, 'reason', c.park_reason, 'wakeOn', c.wake_on,
        'due', c.wake_on <= current_date) END,
      'notCheckableKind', c.not_checkable_kind,
      'mergedInto', (SELECT jsonb_build_object('id', m.id, 'ref', 'K-' || m.ref, 'statement', m.statement) FROM claims m WHERE m.id = c.merged_into),
      'merged', ${list("jsonb_build_object('id', m.id, 'ref', 'K-' || m.ref, 'statement', m.statement)", 'm.ref', 'claims m WHERE m.merged_into = c.id')},
      'correctionKind', CASE WHEN c.edition > c.published_edition THEN c.correction_kind END, 'embargoUntil', iso(c.embargo_until),
      'evidenceOrder', to_jsonb(c.evidence_order),
      'retractionRequest', CASE WHEN c.retraction_requested_by IS NOT NULL
        THEN jsonb_build_object('by', ${namedPerson('c.retraction_requested_by')}, 'reason', c.retraction_reason) END,
      'quotes', ${list(`${QUOTE_JSON}::jsonb`, 'q.start_offset, q.id', 'appearances a JOIN quotes q ON q.id = a.quote_id WHERE a.claim_id = c.id')},
      'appearances', ${list(APPEARANCE_JSON, 'a.created_at, a.id', `${APPEARANCE_FROM} WHERE a.claim_id = c.id`)},
      'evidence', ${list(`${EVIDENCE_JSON}::jsonb`, 'e.created_at, e.id', 'evidence e WHERE e.claim_id = c.id AND e.removed_at IS NULL')},
      'threads', ${list(`${THREAD_JSON}::jsonb`, 't.created_at, t.id', 'threads t WHERE t.claim_id = c.id')},
      'contributions', ${list(
        "jsonb_build_object('person', jsonb_build_object('id', u.id, 'name', u.name), 'fields', to_jsonb(l.fields))",
        'l.first_at',
        `(SELECT person_id, array_agg(field ORDER BY at, field) AS fields, min(at) AS first_at FROM contributions
          WHERE claim_id = c.id AND edition = c.edition GROUP BY person_id) l JOIN users u ON u.id = l.person_id`,
      )},
      'approvals', jsonb_build_object('need', CASE WHEN c.practice_id IS NULL THEN (SELECT approvals_needed FROM settings) ELSE 1 END, 'by', ${list(
        "jsonb_build_object('id', u.id, 'name', u.name, 'at', iso(p.at), 'version', p.version)",
        'p.at',
        'approvals p JOIN users u ON u.id = p.person_id WHERE p.claim_id = c.id AND p.edition = c.edition AND p.voided_at IS NULL',
      )}),
      'checklists', ${CHECKLISTS_JSON},
      'publication', (SELECT jsonb_build_object('slug', p.slug, 'url', $3 || '/f/' || p.slug, 'publishedAt', iso(p.published_at), 'version', p.version,
          'edition', p.edition, 'retractedAt', iso(c.retracted_at)) FROM publications p WHERE p.claim_id = c.id AND p.edition = c.published_edition),
      'lastSeen', (SELECT jsonb_build_object('version', s.version, 'at', iso(s.at)) FROM looks s WHERE s.claim_id = c.id AND s.person_id = $2),
      'createdBy', ${namedPerson('c.created_by')}, 'createdAt', iso(c.created_at), 'updatedAt', iso(c.updated_at))`;

/** Everything that one screen needs about claim $1, for person $2; $3 is PUBLIC_URL. */
export const DOSSIER: Statement = {
  name: 'dossier',
  text: `SELECT (${DOSSIER_JSON})::text AS json, c.version FROM claims c WHERE c.id = $1`,
};
