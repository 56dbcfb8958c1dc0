import type { MadeMove } from '../claims/apply-move.js';
import { aboutClaim } from '../claims/change-content.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import { Retraction } from './retraction.entity.js';

/** Notes that a fact-check is withdrawn, by whom and why, and tells of it, in the transaction of the move `confirm_retract`. */
export async function retractPublication(
  work: Work,
  { claim, facts }: MadeMove,
  publicUrl: string,
): Promise<void> {
  const { by, reason } = facts.retractionRequest!;
  const { edition, slug } = facts.publication!;
  await work.em.insert(Retraction, {
    claimId: claim.id,
    edition,
    reason,
    requestedBy: by,
    confirmedBy: work.actor.personId,
    retractedAt: claim.retractedAt!,
  });
  const what = { edition, slug, url: `${publicUrl}/f/${slug}`, reason };
  await tell(work, 'claim_review.retracted', claim.id, { ...aboutClaim(work, claim), ...what });
}
