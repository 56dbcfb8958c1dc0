import type { EntityManager } from 'typeorm';
import { decideEdit } from '../core/workflow/decide-edit.js';
import type { MoveInput } from '../core/workflow/inputs.js';
import { nextEdition } from '../core/workflow/facts.js';
import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { lockClaim, recordTransition, recordWrite, voidApprovals } from './change-content.js';
import type { Claim } from './claim.entity.js';
import { Contribution } from './record.entities.js';

/** Locks a claim and the one it is, or shall be, merged into in one fixed order, so that two merges can't wait for each other. */
export async function lockWithTarget(
  em: EntityManager,
  claimId: string,
  { targetId }: MoveInput,
): Promise<void> {
  const ref = /^K-(\d{1,9})$/i.exec(targetId ?? '')?.[1] ?? null;
  const id = ref === null && /^[0-9a-f-]{36}$/i.test(targetId ?? '') ? targetId : null;
  await em.query(
    `SELECT id FROM claims WHERE id = $1 OR id = $2::uuid OR ref = $3::integer
       OR id = (SELECT merged_into FROM claims WHERE id = $1) ORDER BY id FOR UPDATE`,
    [claimId, id, ref],
  );
}

/** Moves the appearances of a claim to the one it is merged into. A quote that is already there stays where it is. */
export async function mergeInto(work: Work, claim: Claim, targetId: string): Promise<void> {
  const target = await lockClaim(work.em, targetId);
  const [moved]: [unknown[], number] = await work.em.query(
    `UPDATE appearances a SET claim_id = $2, moved_from = $1 WHERE a.claim_id = $1 AND NOT EXISTS
       (SELECT 1 FROM appearances b WHERE b.claim_id = $2 AND b.quote_id = a.quote_id) RETURNING a.id`,
    [claim.id, target.id],
  );
  await noteOnTarget(work, target, moved, 'claim.appearances_received', claim);
}

/** Moves back the appearances that a merge had moved. */
export async function undoMerge(work: Work, claim: Claim): Promise<void> {
  const target = await lockClaim(work.em, claim.mergedInto!);
  const [moved]: [unknown[], number] = await work.em.query(
    'UPDATE appearances SET claim_id = $1, moved_from = NULL WHERE claim_id = $2 AND moved_from = $1 RETURNING id',
    [claim.id, target.id],
  );
  await noteOnTarget(work, target, moved, 'claim.appearances_returned', claim);
}

/**
 * The other claim has changed too. Its public page stays as it is until it is corrected, so a published one is not refused;
 * whoever merged is then a contributor of the edition that will show the appearances.
 */
async function noteOnTarget(
  work: Work,
  target: Claim,
  moved: unknown[],
  action: string,
  claim: Claim,
): Promise<void> {
  if (!moved.length) return;
  const decision = decideEdit(target, ['appearances']);
  const from = target.state;
  const publication = target.publishedEdition === null ? null : { edition: target.publishedEdition };
  if (decision.open) {
    if (decision.changes.voidApprovals) await voidApprovals(work.em, target);
    target.state = decision.to;
  }
  await recordWrite(work, target, { changed: ['appearances'], contentChanged: true });
  if (from !== target.state) await recordTransition(work, target, 'edit', from, { fields: ['appearances'] });
  await work.em
    .createQueryBuilder()
    .insert()
    .into(Contribution)
    .values({
      claimId: target.id,
      edition: decision.open ? target.edition : nextEdition({ edition: target.edition, publication }),
      personId: work.actor.personId,
      field: 'appearances',
      version: target.version,
    })
    .orIgnore()
    .execute();
  await audit(work, {
    stream: `claim:${target.id}`,
    action,
    after: { with: claim.id, appearances: moved.length },
  });
}
