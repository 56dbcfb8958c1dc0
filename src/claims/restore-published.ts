import type { Work } from '../platform/http/work.js';
import { COPY_REDACTED, GONE, NOWHERE } from '../platform/redaction/blank.js';
import type { Claim } from './claim.entity.js';
import type { ClaimContent } from './content.query.js';

/**
 * Sets the working content of an abandoned correction back to what is published: the claim's own fields on the locked row (the caller
 * writes it), its evidence and appearances in their tables. What the correction held stays readable as versions.
 */
export async function restorePublished(work: Work, claim: Claim): Promise<void> {
  const [row] = await work.em.query(
    `SELECT snapshot FROM claim_versions WHERE claim_id = $1 AND snapshot->>'state' = 'published' AND edition = $2 ORDER BY version LIMIT 1`,
    [claim.id, claim.publishedEdition],
  );
  const content = row.snapshot as ClaimContent;
  Object.assign(claim, {
    statement: content.statement,
    language: content.language,
    translations: content.translations,
    implied: content.implied,
    claimantId: content.claimant?.speakerId ?? null,
    claimantUnnamed: content.claimantUnnamed,
    claimantDescription: content.claimantDescription,
    statedOn: content.statedOn,
    statedOnUnknown: content.statedOnUnknown,
    statedAt: content.statedAt,
    asOf: content.asOf,
    ratingScaleId: content.rating?.scaleId ?? null,
    ratingValue: content.rating?.value ?? null,
    reading: content.reading ?? null,
    summary: content.summary,
    explanation: content.explanation,
    unknowns: content.unknowns,
  });
  await restoreEvidence(work, claim, content);
  await restoreAppearances(work, claim, content);
}

const REDACTED = `e.url = '${NOWHERE}'`;
const ADDRESS = `CASE WHEN ${REDACTED} THEN e.url ELSE p.url END`;
const KEPT = `e.url IS NOT DISTINCT FROM p.url AND (e.archive_state = 'archived' OR e.archive_reason = '${COPY_REDACTED}')`;
const COPY_GONE = `(${REDACTED} OR p."archiveSha256" LIKE '${GONE}%')`;
const STATE = `CASE WHEN ${KEPT} THEN e.archive_state WHEN ${COPY_GONE} THEN 'impossible' ELSE p."archiveState" END`;
const REASON = `CASE WHEN ${KEPT} THEN e.archive_reason WHEN ${COPY_GONE} THEN '${COPY_REDACTED}' ELSE p."archiveReason" END`;

/**
 * Pieces that were changed or removed come back as they were published; those that were added since are removed. A copy that the desk has
 * made since of the same address stays, it is no part of what the correction says; one that was redacted does not come back,
 * nor does the address of a piece that was.
 */
async function restoreEvidence(work: Work, claim: Claim, { evidence }: ClaimContent): Promise<void> {
  await work.em.query(
    `UPDATE evidence e SET version = e.version + 1, updated_at = now(), removed_at = now()
     WHERE e.claim_id = $1 AND e.removed_at IS NULL AND NOT e.id = ANY ($2)`,
    [claim.id, evidence.map((piece) => piece.id)],
  );
  await work.em.query(
    `UPDATE evidence e SET version = e.version + 1, updated_at = now(), removed_at = NULL, url = ${ADDRESS},
       url_key = CASE WHEN ${REDACTED} THEN e.url_key ELSE p."urlKey" END, title = p.title, publisher = p.publisher,
       published_on = p."publishedOn", stance = p.stance, kind = p.kind, passage = p.passage, passage_context = p."passageContext", locator = p.locator, note = p.note,
       sensitive = p.sensitive, sensitive_reason = p."sensitiveReason", archive_state = ${STATE}, archive_reason = ${REASON},
       archive_at = CASE WHEN e.archive_state = ${STATE} THEN e.archive_at ELSE coalesce(p."archiveAt", e.archive_at) END
     FROM jsonb_to_recordset($2) AS p(id uuid, url text, "urlKey" text, title text, publisher text, "publishedOn" date, stance text, kind text,
       passage text, "passageContext" jsonb, locator text, note text, sensitive boolean, "sensitiveReason" text, "archiveState" text, "archiveReason" text,
       "archiveAt" timestamptz, "archiveSha256" text)
     WHERE e.id = p.id AND e.claim_id = $1
       AND (e.removed_at, e.url, e.title, e.publisher, e.published_on, e.stance, e.kind, e.passage, e.passage_context, e.locator, e.note, e.sensitive, e.sensitive_reason,
         e.archive_state, e.archive_reason) IS DISTINCT FROM (NULL, ${ADDRESS}, p.title, p.publisher, p."publishedOn", p.stance, p.kind, p.passage, p."passageContext",
         p.locator, p.note, p.sensitive, p."sensitiveReason", ${STATE}, ${REASON})`,
    [claim.id, JSON.stringify(evidence)],
  );
}

async function restoreAppearances(work: Work, claim: Claim, { appearances }: ClaimContent): Promise<void> {
  await work.em.query(
    'DELETE FROM appearances WHERE claim_id = $1 AND NOT id = ANY ($2) AND moved_from IS NULL',
    [claim.id, appearances.map((appearance) => appearance.id)],
  );
  await work.em.query(
    `INSERT INTO appearances (id, claim_id, quote_id, article_id, start_offset, end_offset, selector, url, published_on, first_known, created_by)
     SELECT p.id, $1, (p.quote->>'id')::uuid, CASE WHEN p.quote IS NULL AND p.url IS NULL THEN (p.article->>'id')::uuid END,
       CASE WHEN p.quote IS NULL AND p.url IS NULL THEN p.start END, CASE WHEN p.quote IS NULL AND p.url IS NULL THEN p."end" END,
       p.selector, p.url, p."publishedOn", p."firstKnown", $3
     FROM jsonb_to_recordset($2) AS p(id uuid, quote jsonb, article jsonb, start integer, "end" integer, selector jsonb, url text, "publishedOn" date,
       "firstKnown" boolean)
     ON CONFLICT (id) DO UPDATE SET url = excluded.url, published_on = excluded.published_on, first_known = excluded.first_known`,
    [claim.id, JSON.stringify(appearances), work.actor.id],
  );
}
