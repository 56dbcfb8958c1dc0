import type { EntityManager } from 'typeorm';
import type { ClaimFacts, Person } from '../core/workflow/facts.js';
import { spokenRef, type Claim } from './claim.entity.js';

/** What a move asks about that lies outside the claim's row; read in one statement. */
type StoredFacts = Pick<
  ClaimFacts,
  | 'evidence'
  | 'unconfirmedSpeakers'
  | 'threads'
  | 'authorChecklist'
  | 'reviewerChecklist'
  | 'ledger'
  | 'approvals'
>;

/**
 * Items of the current checklist of one audience. Auto items are done once person $2 has opened the thing since the last change of
 * claim `c`; the others are as `ticked` says.
 */
const checklist = (
  audience: 'author' | 'reviewer',
  ticked: string,
) => `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', item->>'id', 'auto', item->>'auto' IS NOT NULL, 'text', item->'text', 'done', CASE item->>'auto'
      WHEN 'article_opened' THEN NOT EXISTS (SELECT 1 FROM appearances a LEFT JOIN quotes q ON q.id = a.quote_id
        WHERE a.claim_id = c.id AND coalesce(q.article_id, a.article_id) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM openings o
          WHERE o.person_id = $2 AND o.subject_id = coalesce(q.article_id, a.article_id) AND o.what = 'article_text'
            AND o.at >= c.content_changed_at))
      WHEN 'evidence_opened' THEN EXISTS (SELECT 1 FROM openings o
        WHERE o.person_id = $2 AND o.subject_id = c.id AND o.what = 'evidence' AND o.at >= c.content_changed_at)
      ELSE ${ticked} END) ORDER BY place), '[]')
  FROM (SELECT items FROM checklists WHERE audience = '${audience}' AND retired_at IS NULL ORDER BY version DESC LIMIT 1) l,
    jsonb_array_elements(l.items) WITH ORDINALITY AS listed(item, place))`;

/** What person $2 ticked with their last move, if nothing has changed since. */
const TICKED = `EXISTS (SELECT 1 FROM checklist_answers ca WHERE ca.claim_id = c.id AND ca.edition = c.edition AND ca.person_id = $2
  AND ca.item_id = item->>'id' AND ca.done AND ca.at >= c.content_changed_at)`;

/** A move brings its own answers, so none that is stored counts for it. */
const NOT_TICKED = 'false';

/** Both checklists of claim `c` as person $2 finds them, with their texts. */
export const CHECKLISTS_JSON = `jsonb_build_object('author', ${checklist('author', TICKED)}, 'reviewer', ${checklist('reviewer', TICKED)})`;

const FACTS = `SELECT jsonb_build_object(
  'evidence', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'stance', e.stance,
      'archive', jsonb_build_object('state', e.archive_state, 'reason', e.archive_reason)) ORDER BY e.created_at, e.id), '[]')
    FROM evidence e WHERE e.claim_id = c.id AND e.removed_at IS NULL),
  'unconfirmedSpeakers', (SELECT coalesce(jsonb_agg(jsonb_build_object('quoteId', q.id, 'name',
      (SELECT qs.name FROM quote_speakers qs WHERE qs.quote_id = q.id ORDER BY qs.position LIMIT 1)) ORDER BY q.start_offset), '[]')
    FROM appearances a JOIN quotes q ON q.id = a.quote_id WHERE a.claim_id = c.id AND q.speaker_confirmed_by IS NULL),
  'threads', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind,
      'state', CASE WHEN t.resolved_at IS NULL THEN 'open' ELSE 'resolved' END, 'openedBy', t.opened_by,
      'answered', EXISTS (SELECT 1 FROM comments m WHERE m.thread_id = t.id AND m.author_id <> t.opened_by))
      ORDER BY t.created_at, t.id), '[]') FROM threads t WHERE t.claim_id = c.id),
  'authorChecklist', ${checklist('author', NOT_TICKED)},
  'reviewerChecklist', ${checklist('reviewer', NOT_TICKED)},
  'ledger', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', l.person_id, 'fields', l.fields)), '[]')
    FROM (SELECT person_id, array_agg(field ORDER BY at, field) AS fields FROM contributions
      WHERE claim_id = c.id AND edition = c.edition GROUP BY person_id) l),
  'approvals', (SELECT coalesce(jsonb_agg(p.person_id ORDER BY p.at), '[]') FROM approvals p
    WHERE p.claim_id = c.id AND p.edition = c.edition AND p.voided_at IS NULL)
) AS facts FROM claims c WHERE c.id = $1`;

/** The facts of a claim that are in its own row or hang on it, as person `personId` finds them. */
export async function readStoredFacts(
  em: EntityManager,
  claimId: string,
  personId: string,
): Promise<StoredFacts> {
  const [row] = await em.query(FACTS, [claimId, personId]);
  return row.facts as StoredFacts;
}

/**
 * Everybody active at the desk, as candidates for a move of a claim or for settling a thread. Service accounts count as the person who
 * answers for them. In a practice round there are only its person and the colleague.
 */
export async function readPeople(
  em: EntityManager,
  { practiceId }: Pick<Claim, 'practiceId'>,
): Promise<Person[]> {
  return em.query(
    `SELECT coalesce(u.responsible_id, u.id) AS id, u.name, u.roles, u.kind = 'service' AS service FROM users u
     WHERE CASE WHEN $1::uuid IS NULL THEN u.deactivated_at IS NULL
       ELSE u.kind = 'system' OR u.id = (SELECT p.person_id FROM practices p WHERE p.id = $1) END ORDER BY u.name, u.id`,
    [practiceId],
  );
}

/** The claim that an id or a spoken reference names, as target for merging `claim`; null where there is none. */
export async function readMergeTarget(
  em: EntityManager,
  claim: Claim,
  target: string,
): Promise<ClaimFacts['mergeTarget']> {
  const ref = /^K-(\d{1,9})$/i.exec(target)?.[1];
  const [row] = await em.query(
    `SELECT id, ref, state FROM claims WHERE ${ref ? 'ref = $1' : 'id = $1'} AND practice_id IS NOT DISTINCT FROM $2 FOR UPDATE`,
    [ref ?? target, claim.practiceId],
  );
  return row ? { id: row.id, ref: spokenRef(row), state: row.state } : null;
}

/** Spoken reference of another claim that has this address; null when it is free. */
export async function readSlugHolder(em: EntityManager, slug: string, claim: Claim): Promise<string | null> {
  const [row] = await em.query('SELECT ref FROM claims WHERE slug = $1 AND id <> $2', [slug, claim.id]);
  return row ? spokenRef(row) : null;
}
