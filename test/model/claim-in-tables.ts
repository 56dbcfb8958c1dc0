import type { TestDatabase } from '../harness/test-database.js';
import { isLive, type Model } from './model-types.js';

/** A claim as the tables have it, in the model's words; persons are ids until `named`. */
export interface ClaimInTables {
  state: string;
  edition: number;
  version: number;
  statement: string;
  claimant: string | null;
  date: string | null;
  rating: number | null;
  summary: string | null;
  assignee: string | null;
  submitter: string | null;
  parkedFrom: string | null;
  mergedFrom: string | null;
  retractionBy: string | null;
  publication: [number, boolean] | null;
  evidence: [id: string, stance: string, archive: string, version: number][];
  authors: string[];
  approvals: string[];
  unconfirmed: number;
  threads: [
    id: string,
    version: number,
    kind: string,
    by: string,
    answered: boolean,
    resolved: boolean,
    accepted: boolean,
  ][];
  quoteVersion: number;
  /** How many rows there are of everything that is only ever added to. */
  rows: Record<'versions' | 'transitions' | 'audit' | 'outbox' | 'publications' | 'retractions', number>;
  /** The last event of the whole desk. */
  lastNews: number;
}

/** The oracle: its own words, not those of the application, and never the application's report. */
const CLAIM = `SELECT c.state, c.edition, c.version, c.statement,
    CASE WHEN c.claimant_unnamed THEN 'unnamed' WHEN c.claimant_id IS NOT NULL THEN 'named' END AS claimant,
    CASE WHEN c.stated_on_unknown THEN 'unknown' WHEN c.stated_on IS NOT NULL THEN 'known' END AS date,
    c.rating_value AS rating, c.summary, c.assignee_id AS assignee, c.submitted_by AS submitter,
    c.parked_from AS "parkedFrom", c.merged_from AS "mergedFrom", c.retraction_requested_by AS "retractionBy",
    CASE WHEN c.published_edition IS NOT NULL THEN jsonb_build_array(c.published_edition, c.retracted_at IS NOT NULL) END AS publication,
    (SELECT coalesce(jsonb_agg(jsonb_build_array(e.id, e.stance, e.archive_state, e.version) ORDER BY e.id), '[]')
      FROM evidence e WHERE e.claim_id = c.id AND e.removed_at IS NULL) AS evidence,
    ARRAY(SELECT DISTINCT l.person_id::text FROM contributions l WHERE l.claim_id = c.id AND l.edition = c.edition) AS authors,
    ARRAY(SELECT p.person_id::text FROM approvals p
      WHERE p.claim_id = c.id AND p.edition = c.edition AND p.voided_at IS NULL) AS approvals,
    (SELECT count(*)::int FROM appearances a JOIN quotes q ON q.id = a.quote_id
      WHERE a.claim_id = c.id AND q.speaker_confirmed_by IS NULL) AS unconfirmed,
    (SELECT coalesce(jsonb_agg(jsonb_build_array(t.id, t.version, t.kind, t.opened_by,
        EXISTS (SELECT FROM comments m WHERE m.thread_id = t.id AND m.author_id <> t.opened_by), t.resolved_at IS NOT NULL,
        t.accepted_as IS NOT NULL)), '[]')
      FROM threads t WHERE t.claim_id = c.id) AS threads,
    (SELECT q.version FROM quotes q WHERE q.id = $2) AS "quoteVersion",
    jsonb_build_object(
      'versions', (SELECT count(*) FROM claim_versions v WHERE v.claim_id = c.id),
      'transitions', (SELECT count(*) FROM transitions m WHERE m.claim_id = c.id),
      'audit', (SELECT count(*) FROM audit_events h WHERE h.stream = 'claim:' || c.id),
      'outbox', (SELECT count(*) FROM outbox_events o WHERE o.subject_id = c.id),
      'publications', (SELECT count(*) FROM publications p WHERE p.claim_id = c.id),
      'retractions', (SELECT count(*) FROM retractions r WHERE r.claim_id = c.id)) AS rows,
    (SELECT coalesce(max(position), 0)::int FROM outbox_events) AS "lastNews"
  FROM claims c WHERE c.id = $1`;

/** Reads a claim and the quote that it began from. */
export async function readClaim(
  database: TestDatabase,
  claimId: string,
  quoteId: string,
): Promise<ClaimInTables> {
  const [claim] = await database.rows<ClaimInTables & Record<string, unknown>>(CLAIM, [claimId, quoteId]);
  return claim!;
}

/** Rows that must not be there, whatever has happened at the desk. */
export const NEVER: Record<string, string> = {
  'an approver who is in the ledger of that edition': `SELECT a.* FROM approvals a
    JOIN contributions c USING (claim_id, edition, person_id) WHERE a.voided_at IS NULL`,
  'an approver whose own words are in that edition by a suggestion': `SELECT a.* FROM approvals a
    JOIN threads t ON (t.claim_id, t.opened_by) = (a.claim_id, a.person_id)
    JOIN claim_versions v ON (v.claim_id, v.version, v.edition) = (t.claim_id, t.accepted_as, a.edition) WHERE a.voided_at IS NULL`,
  'an edition that went public by one hand': `SELECT p.claim_id, p.edition FROM publications p WHERE (SELECT count(DISTINCT person_id)
    FROM (SELECT person_id FROM contributions c WHERE (c.claim_id, c.edition) = (p.claim_id, p.edition)
      UNION SELECT person_id FROM approvals a WHERE (a.claim_id, a.edition) = (p.claim_id, p.edition)) hands) < 2`,
  'a claim that is not where its last transition led': `SELECT c.id FROM claims c
    JOIN LATERAL (SELECT to_state FROM transitions t WHERE t.claim_id = c.id ORDER BY version DESC LIMIT 1) last ON true
    WHERE c.state <> last.to_state`,
  'a transition that does not begin where the one before ended': `SELECT * FROM (SELECT claim_id, from_state,
      lag(to_state) OVER (PARTITION BY claim_id ORDER BY version) AS was FROM transitions) t WHERE was <> from_state`,
  'a service account that approved or published': `SELECT t.id FROM transitions t JOIN users u ON u.id = t.actor_id
    WHERE u.kind = 'service' AND t.name IN ('approve', 'publish', 'retract', 'confirm_retract')`,
};

/** The model in the words of `ClaimInTables`, as far as the two can be compared; ids are the model's. */
export function viewOfModel(model: Model): Record<string, unknown> {
  const { content, publication } = model;
  return {
    state: model.state,
    edition: model.edition,
    statement: content.statement,
    claimant: content.claimant,
    date: content.date,
    rating: content.rating && RATINGS[content.rating],
    summary: content.summary,
    assignee: model.assignee,
    submitter: model.submitter,
    parkedFrom: model.parkedFrom,
    mergedFrom: model.mergedFrom,
    retractionBy: model.retractionBy,
    publication: publication && [publication.edition, !isLive(model)],
    evidence: Object.entries(content.evidence)
      .map(([id, { stance, archive }]) => [id, stance, archive].join(' '))
      .sort(),
    authors: [...(model.ledger[model.edition] ?? [])].sort(),
    approvals: [...model.approvals].sort(),
    unconfirmed: model.state === 'merged' ? 0 : model.unconfirmed.length,
    threads: Object.entries(model.threads)
      .map(([id, { kind, by, answered, resolved, accepted = false }]) =>
        [id, kind, by, answered, resolved, accepted].join(' '),
      )
      .sort(),
  };
}

/** The same of the tables, with the model's names for real ids. */
export function viewOfTables(
  claim: ClaimInTables,
  nameOf: (id: string | null) => string | null,
): Record<string, unknown> {
  const { version: _version, quoteVersion: _quote, rows: _rows, lastNews: _news, ...view } = claim;
  return {
    ...view,
    assignee: nameOf(claim.assignee),
    submitter: nameOf(claim.submitter),
    retractionBy: nameOf(claim.retractionBy),
    evidence: claim.evidence.map(([id, stance, archive]) => [nameOf(id), stance, archive].join(' ')).sort(),
    authors: claim.authors.map(nameOf).sort(),
    approvals: claim.approvals.map(nameOf).sort(),
    threads: claim.threads
      .map(([id, _version, kind, by, ...rest]) => [nameOf(id), kind, nameOf(by), ...rest].join(' '))
      .sort(),
  };
}

/** Values of the model's ratings on the default scale. */
export const RATINGS: Record<string, number> = { true: 5, mixed: 3 };
