import { decide, type OpenMove } from '../core/workflow/decide.js';
import type { ClaimFacts } from '../core/workflow/facts.js';
import type { MoveInput } from '../core/workflow/inputs.js';
import { peopleFor } from '../core/workflow/moves-for.js';
import type { MoveName } from '../core/workflow/transitions.js';
import { validateMoveInput } from '../core/workflow/validate-move-input.js';
import { audit } from '../platform/audit/audit.js';
import { Problem, type Fault } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { aboutClaim, lockClaim, recordTransition, recordWrite, voidApprovals } from './change-content.js';
import type { Claim } from './claim.entity.js';
import { readPeople } from './facts.query.js';
import { lockWithTarget, mergeInto, undoMerge } from './merge.js';
import { readFacts, type FactSources } from './read-facts.js';
import { Approval } from './record.entities.js';
import { restorePublished } from './restore-published.js';
import { freeSlug } from './free-slug.js';
import { workflowActor } from './workflow-actor.js';

/** A move as it was asked for. */
export interface AskedMove {
  name: MoveName;
  input: MoveInput;
  /** The version that the actor has read; null where it was not said. */
  version: number | null;
}

/** A move that was made. */
export interface MadeMove {
  claim: Claim;
  decision: OpenMove;
  /** As they were before the move. */
  facts: ClaimFacts;
}

/**
 * The one way in which a claim changes its state: locks it, asks `decide`, and writes state, version, transition, approvals, audit and
 * (unless the move is news of the publishing room) the outbox event in the transaction of `work`.
 * @throws Problem 412 for a stale version, 422 for missing or ill-formed inputs, 409 `move_refused` naming every unmet guard.
 */
export async function applyMove(
  work: Work,
  claimId: string,
  asked: AskedMove,
  sources: FactSources,
): Promise<MadeMove> {
  if (asked.name === 'merge' || asked.name === 'unmerge') await lockWithTarget(work.em, claimId, asked.input);
  const claim = await lockClaim(work.em, claimId);
  if (asked.version !== null && asked.version !== claim.version) throw new Problem('stale');
  const actor = workflowActor(work.actor);
  const facts = await readFacts(work.em, claim, actor.id, asked.input, sources);
  refuseBadInput(asked, facts);
  const decision = decide(facts, actor, asked.name, asked.input, new Date());
  if (!decision.open) {
    const who = peopleFor(facts, asked.name, await readPeople(work.em, claim), new Date());
    throw new Problem('move_refused', {
      errors: decision.refusals.map(({ code, params, field }): Fault => ({ code, params, field, who })),
    });
  }
  await make(work, claim, asked, decision);
  return { claim, decision, facts };
}

function refuseBadInput({ name, input }: AskedMove, facts: ClaimFacts): void {
  const problems = validateMoveInput(name, input, facts);
  const unknown = problems.filter((problem) => problem.code === 'unknown_field');
  if (unknown.length) throw new Problem('unknown_field', { errors: unknown });
  if (problems.length) throw new Problem('invalid', { errors: problems });
}

async function make(work: Work, claim: Claim, { name, input }: AskedMove, decision: OpenMove): Promise<void> {
  const from = claim.state;
  const before = standing(claim);
  const { changes } = decision;
  if (changes.voidApprovals) await voidApprovals(work.em, claim);
  if (changes.restorePublished) await restorePublished(work, claim);
  if (changes.mergedInto) await mergeInto(work, claim, changes.mergedInto);
  if (changes.mergedInto === null) await undoMerge(work, claim);
  await writeChanges(work, claim, decision);
  await recordWrite(work, claim, { changed: ['state'], contentChanged: Boolean(changes.restorePublished) });
  if (input.checklist) await keepAnswers(work, claim, input.checklist);
  await recordTransition(work, claim, name, from, input);
  await audit(work, {
    stream: `claim:${claim.id}`,
    action: `claim.${name}`,
    before,
    after: { ...standing(claim), input },
  });
  if (decision.event === 'claim.moved')
    await tell(work, 'claim.moved', claim.id, {
      ...aboutClaim(work, claim),
      move: name,
      from,
      to: claim.state,
    });
}

/** What the workflow writes into columns of the same name. */
const OWN_COLUMNS = [
  ...(['state', 'edition', 'submittedBy', 'notCheckableKind', 'correctionKind'] as const),
  ...(['parkedFrom', 'parkReason', 'wakeOn', 'mergedFrom', 'mergedInto'] as const),
];

async function writeChanges(work: Work, claim: Claim, { changes }: OpenMove): Promise<void> {
  if (changes.recordApproval)
    await work.em.insert(Approval, {
      id: newId(),
      claimId: claim.id,
      edition: claim.edition,
      version: claim.version,
      personId: work.actor.personId,
    });
  for (const column of OWN_COLUMNS)
    if (changes[column] !== undefined) Object.assign(claim, { [column]: changes[column] });
  if (changes.retractionRequest !== undefined) {
    claim.retractionRequestedBy = changes.retractionRequest?.by ?? null;
    claim.retractionReason = changes.retractionRequest?.reason ?? null;
  }
  if (changes.publishEdition) {
    claim.slug = changes.slug ?? claim.slug ?? (await freeSlug(work.em, claim));
    claim.publishedEdition = changes.publishEdition.edition;
    claim.retractedAt = null;
    claim.embargoUntil = null;
  }
  if (changes.retractPublication) claim.retractedAt = new Date();
}

/** Where a claim stands, for the audit log. */
const standing = (claim: Claim) => ({
  state: claim.state,
  version: claim.version,
  edition: claim.edition,
  publishedEdition: claim.publishedEdition,
});

async function keepAnswers(
  work: Work,
  claim: Claim,
  answers: Readonly<Record<string, boolean>>,
): Promise<void> {
  await work.em.query(
    `INSERT INTO checklist_answers (claim_id, edition, person_id, item_id, done, at)
     SELECT $1, $2, $3, key, value::boolean, clock_timestamp() FROM jsonb_each_text($4)
     ON CONFLICT (claim_id, edition, person_id, item_id) DO UPDATE SET done = excluded.done, at = excluded.at`,
    [claim.id, claim.edition, work.actor.personId, JSON.stringify(answers)],
  );
}
