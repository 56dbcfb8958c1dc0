import type { EntityManager } from 'typeorm';
import { decideEdit, type ClaimField } from '../core/workflow/decide-edit.js';
import { audit } from '../platform/audit/audit.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { Claim, spokenRef } from './claim.entity.js';
import { CONTENT_JSON } from './content.query.js';
import { Contribution, TransitionRecord } from './record.entities.js';

/** A change of what a claim says or of how the desk treats it. */
export interface ContentChange {
  fields: ClaimField[];
  /** Name of the audit event, past tense. */
  action: string;
  before?: unknown;
  after?: () => unknown;
}

/**
 * The claim with its row locked until the transaction ends: whoever comes second sees what the first has done.
 * @throws Problem 404 if there is no such claim.
 */
export async function lockClaim(em: EntityManager, id: string): Promise<Claim> {
  const claim = await em.findOne(Claim, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!claim) throw new Problem('not_found');
  return claim;
}

/**
 * Changes a claim: asks the workflow whether it may be changed now, lets `write` do it, then records who changed what.
 * A public change of a claim in review voids its approvals, and an approved one falls back to researching.
 * @throws Problem 409 `needs_correction` while it is published, `closed` once it is retracted or merged.
 */
export async function changeContent(
  work: Work,
  claimId: string,
  change: ContentChange,
  write: (claim: Claim) => Promise<void>,
): Promise<Claim> {
  const claim = await lockClaim(work.em, claimId);
  const decision = decideEdit(claim, change.fields);
  if (!decision.open)
    throw new Problem(decision.code, {
      errors: [{ code: decision.code, params: { ...decision.params, fields: change.fields } }],
    });
  await write(claim);
  const from = claim.state;
  claim.state = decision.to;
  if (decision.changes.voidApprovals) await voidApprovals(work.em, claim);
  await recordWrite(work, claim, { changed: change.fields, contentChanged: decision.contributes.length > 0 });
  if (from !== claim.state) await recordTransition(work, claim, 'edit', from, { fields: change.fields });
  await contribute(work, claim, decision.contributes);
  await audit(work, {
    stream: `claim:${claim.id}`,
    action: change.action,
    before: change.before,
    after: change.after?.(),
  });
  await tell(work, 'claim.updated', claim.id, { ...aboutClaim(work, claim), fields: change.fields });
  return claim;
}

/** How every event about a claim names it. */
export const aboutClaim = (work: Work, claim: Claim) => ({
  claimId: claim.id,
  ref: spokenRef(claim),
  by: work.actor.personId,
});

/** Raises the version, writes the row and keeps the whole content as that version. The row must be locked. */
export async function recordWrite(
  work: Work,
  claim: Claim,
  what: { changed: string[]; contentChanged: boolean },
): Promise<void> {
  claim.version += 1;
  const { id, ref: _ref, createdAt: _createdAt, createdBy: _createdBy, ...columns } = claim;
  await work.em.update(Claim, { id }, {
    ...columns,
    updatedAt: () => 'clock_timestamp()',
    ...(what.contentChanged && { contentChangedAt: () => 'clock_timestamp()' }),
  } as never);
  await keepVersion(work, claim, what.changed);
}

/** Keeps the claim's content as it is now under its version. */
export async function keepVersion(work: Work, claim: Claim, changed: string[]): Promise<void> {
  await work.em.query(
    `INSERT INTO claim_versions (claim_id, version, edition, changed, snapshot, actor_id, key_id)
     SELECT c.id, c.version, c.edition, $2, ${CONTENT_JSON} || jsonb_build_object('state', c.state), $3, $4 FROM claims c WHERE c.id = $1`,
    [claim.id, changed, work.actor.id, work.actor.keyId],
  );
}

/** Notes a move, or the fall back that an edit causes. */
export async function recordTransition(
  work: Work,
  claim: Claim,
  name: string,
  from: Claim['state'],
  input: object,
): Promise<void> {
  await work.em.insert(TransitionRecord, {
    id: newId(),
    claimId: claim.id,
    version: claim.version,
    edition: claim.edition,
    name,
    from,
    to: claim.state,
    actorId: work.actor.id,
    keyId: work.actor.keyId,
    input: input as Record<string, never>,
  });
}

/** Enters a person into the ledger of the edition, once per field: who does it, or whose words they take. */
export async function contribute(
  work: Work,
  claim: Claim,
  fields: readonly string[],
  personId = work.actor.personId,
): Promise<void> {
  if (!fields.length) return;
  await work.em
    .createQueryBuilder()
    .insert()
    .into(Contribution)
    .values(
      fields.map((field) => ({
        claimId: claim.id,
        edition: claim.edition,
        personId,
        field,
        version: claim.version,
      })),
    )
    .orIgnore()
    .execute();
}

/** Approvals stand only for what was approved. */
export async function voidApprovals(em: EntityManager, claim: Claim): Promise<void> {
  await em.query(
    'UPDATE approvals SET voided_at = now() WHERE claim_id = $1 AND edition = $2 AND voided_at IS NULL',
    [claim.id, claim.edition],
  );
}
