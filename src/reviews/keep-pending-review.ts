import { Problem } from '../platform/errors.js';
import { JsonText } from '../platform/database/reader.js';
import type { Work } from '../platform/http/work.js';
import type { PendingContent } from './pending-review.entity.js';
import { PENDING } from './pending-review.query.js';

/** Only onto the version that was read: another device may have been faster. */
const KEEP = `INSERT INTO pending_reviews AS p (claim_id, person_id, content) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT pending_reviews_pkey DO UPDATE
    SET content = excluded.content, version = p.version + 1, updated_at = now() WHERE p.version = $4
  RETURNING version`;

/**
 * Keeps what an account has written about a claim and not sent, in place of what was kept of it before.
 *
 * It leaves no trace, neither in the audit log nor in the outbox: nobody has said anything yet, colleagues must not learn from a log what
 * somebody thought better of, and what is sent becomes a thread, which leaves both. It belongs to the account, not to the person who
 * answers for a program: programs see none of theirs.
 * @returns it with its version
 * @throws Problem 412 where it is no longer the version that was read
 */
export async function keepPendingReview(
  { em, actor }: Work,
  claimId: string,
  content: PendingContent,
  version: number,
): Promise<JsonText> {
  const kept: unknown[] = await em.query(KEEP, [claimId, actor.id, JSON.stringify(content), version]);
  if (!kept.length) throw new Problem('stale');
  const [row] = await em.query(PENDING.text, [claimId, actor.id]);
  return new JsonText(row.json, row.version);
}
