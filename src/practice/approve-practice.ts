import { noteOpened } from '../articles/note-opened.js';
import type { Claims } from '../claims/claims.service.js';
import { readStoredFacts } from '../claims/facts.query.js';
import { ACCOUNT_COLUMNS, actorOf } from '../people/actor-of.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';

const WAITING = `SELECT c.id, a.id AS "articleId" FROM claims c JOIN articles a ON a.practice_id = c.practice_id
  WHERE c.practice_id = $1 AND c.state = 'in_review' ORDER BY c.updated_at DESC, c.id LIMIT 1`;

/**
 * Has the practice colleague approve the claim of the person's round that waits for it: they open what a reviewer must open, tick what a
 * reviewer must tick, and make the same move. Nobody else ever acts as the colleague.
 * @throws Problem 409 `conflict` where nothing waits, and as `applyMove` does.
 */
export async function approvePractice(asker: Work, claims: Claims): Promise<void> {
  const { practiceId } = asker.actor;
  const [claim] = await asker.em.query(WAITING, [practiceId]);
  if (!claim)
    throw new Problem('conflict', {
      detail: 'No claim of your practice round waits for review.',
      errors: [{ code: 'nothing_in_review' }],
    });
  const work: Work = { ...asker, actor: await colleague(asker), practiceId };
  await noteOpened(work.em, work.actor, 'article_text', claim.articleId);
  await noteOpened(work.em, work.actor, 'evidence', claim.id);
  await claims.move(work, claim.id, { name: 'approve', input: await ticks(work, claim.id), version: null });
}

async function colleague({ em }: Work): Promise<Actor> {
  const [account] = await em.query(`SELECT ${ACCOUNT_COLUMNS} FROM users u WHERE u.kind = 'system'`);
  return actorOf(account);
}

async function ticks({ em, actor }: Work, claimId: string) {
  const { reviewerChecklist } = await readStoredFacts(em, claimId, actor.id);
  const byHand = reviewerChecklist.filter(({ auto }) => !auto);
  return { checklist: Object.fromEntries(byHand.map(({ id }) => [id, true])) };
}
