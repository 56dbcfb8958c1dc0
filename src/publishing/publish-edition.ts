import { createHash } from 'node:crypto';
import { aboutClaim } from '../claims/change-content.js';
import type { MadeMove } from '../claims/apply-move.js';
import type { Claim } from '../claims/claim.entity.js';
import { readContent } from '../claims/content.query.js';
import { claimReviewOf, type FactSources } from '../claims/read-facts.js';
import { checkClaimReview } from '../core/claim-review/check-claim-review.js';
import { livePublication } from '../core/workflow/facts.js';
import type { CorrectionKind } from '../core/workflow/inputs.js';
import { audit } from '../platform/audit/audit.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { Publication } from './publication.entity.js';
import { publicPageOf } from './public-page.js';

/**
 * Keeps an edition as the public sees it from now on, and tells of it, in the transaction of the move `publish`. The ClaimReview is
 * checked once more as it will be served.
 * @throws Problem 409 `move_refused` with `claimreview_invalid`: the whole move is undone.
 */
export async function publishEdition(
  work: Work,
  { claim, decision, facts }: MadeMove,
  sources: FactSources,
): Promise<void> {
  const publishedAt = new Date();
  const desk = await sources.settings.row(work.em);
  const content = await readContent(work.em, claim.id);
  const first = await firstPublishedAt(work, claim.id);
  const review = claimReviewOf(claim, content, desk, sources, publishedAt, first);
  const { publicUrl } = sources.config;
  const errors = checkClaimReview(review, publicUrl).filter((problem) => problem.level === 'error');
  if (errors.length)
    throw new Problem('move_refused', {
      errors: [
        {
          code: 'claimreview_invalid',
          params: { n: errors.length, problems: errors },
          field: 'claimReview',
          who: [],
        },
      ],
    });
  const publication = {
    id: newId(),
    claimId: claim.id,
    edition: claim.edition,
    version: claim.version,
    slug: claim.slug!,
    claimReview: JSON.stringify(review),
    page: JSON.stringify(publicPageOf(content, sources.settings.organisationOf(desk))),
    correctionKind: livePublication(facts) ? (claim.correctionKind as CorrectionKind) : null,
    note: decision.changes.publishEdition!.note,
    publishedBy: work.actor.id,
    publishedAt,
  };
  await work.em.insert(Publication, publication);
  await tellOfEdition(work, claim, publication, publicUrl);
}

/** When the first edition was published; null if there is none yet. */
export async function firstPublishedAt({ em }: Pick<Work, 'em'>, claimId: string): Promise<Date | null> {
  const [row] = await em.query('SELECT min(published_at) AS first FROM publications WHERE claim_id = $1', [
    claimId,
  ]);
  return row.first as Date | null;
}

type Written = Omit<Publication, 'claim' | 'publisher' | 'publishedBy'>;

async function tellOfEdition(
  work: Work,
  claim: Claim,
  publication: Written,
  publicUrl: string,
): Promise<void> {
  const { claimId, edition, version, slug, correctionKind: kind, note, claimReview, page } = publication;
  const action = kind ? 'claim_review.corrected' : 'claim_review.published';
  const what = { edition, slug, url: `${publicUrl}/f/${slug}`, ...(kind && { kind, note }) };
  const fingerprints = { claimReviewSha256: sha256(claimReview), pageSha256: sha256(page) };
  await audit(work, {
    stream: `publication:${publication.id}`,
    action,
    after: { ...what, claimId, version, publishedAt: publication.publishedAt, ...fingerprints },
  });
  await tell(work, action, claim.id, { ...aboutClaim(work, claim), ...what });
}

/** In the audit chain, so that a snapshot that was changed behind the application's back is found. */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
