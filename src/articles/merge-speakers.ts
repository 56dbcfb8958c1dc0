import { In } from 'typeorm';
import { audit } from '../platform/audit/audit.js';
import { Problem, invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import { Speaker } from './speaker.entity.js';

/** The speaker itself, and whoever was merged into it, through however many merges. */
const BELOW = `WITH RECURSIVE below AS (
  SELECT id FROM speakers WHERE id = $1 UNION SELECT s.id FROM speakers s JOIN below b ON s.merged_into = b.id)`;

/**
 * Merges a speaker into another: it becomes a stub, and every reference to it means the other from now on. No reference is
 * rewritten, so nothing is lost and the merge can be undone.
 * @throws Problem 422 for a target that can't be, 409 `conflict` where the speaker is merged already.
 */
export async function mergeSpeaker(work: Work, id: string, targetId: string): Promise<void> {
  const { speaker, other: target } = await lockBoth(work, id, targetId);
  if (!target || target.id === id) throw invalid('/targetId', target ? 'itself' : 'unknown');
  if (target.mergedInto) throw invalid('/targetId', 'merged', { into: target.canonicalId });
  if (speaker.mergedInto)
    throw new Problem('conflict', { errors: [{ code: 'merged', params: { into: speaker.mergedInto } }] });
  await work.em.query(
    `UPDATE speakers SET canonical_id = $2, merged_into = CASE WHEN id = $1 THEN $2 ELSE merged_into END,
       version = version + 1, updated_at = now() WHERE canonical_id = $1`,
    [id, target.id],
  );
  await record(work, 'speaker.merged', speaker, target);
}

/**
 * Undoes a merge: the stub is a speaker again, with everything that referred to it.
 * @throws Problem 409 `conflict` where it is no stub, or somebody else has its name or Wikidata id by now.
 */
export async function unmergeSpeaker(work: Work, id: string): Promise<void> {
  const { mergedInto } = await work.em.findOneByOrFail(Speaker, { id });
  if (!mergedInto) throw new Problem('conflict', { errors: [{ code: 'not_merged' }] });
  const { speaker, other: target } = await lockBoth(work, id, mergedInto);
  if (speaker.mergedInto !== mergedInto) throw new Problem('conflict', { errors: [{ code: 'not_merged' }] });
  await work.em.query(
    `${BELOW} UPDATE speakers SET canonical_id = $1, merged_into = CASE WHEN id = $1 THEN NULL ELSE merged_into END,
       version = version + 1, updated_at = now() WHERE id IN (SELECT id FROM below)`,
    [id],
  );
  await record(work, 'speaker.unmerged', speaker, target!);
}

/** Locks both in one fixed order: two merges can't wait for each other, nor make a circle. */
async function lockBoth(
  work: Work,
  id: string,
  otherId: string,
): Promise<{ speaker: Speaker; other: Speaker | undefined }> {
  const rows = await work.em.find(Speaker, {
    where: { id: In([id, otherId]) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  const speaker = rows.find((row) => row.id === id)!;
  const other = rows.find((row) => row.id === otherId.toLowerCase());
  return { speaker, other: other?.practiceId === speaker.practiceId ? other : undefined };
}

/** Both have changed: what is shown of the target names its stubs. */
async function record(
  work: Work,
  action: 'speaker.merged' | 'speaker.unmerged',
  speaker: Speaker,
  target: Speaker,
): Promise<void> {
  await work.em.update(
    Speaker,
    { id: target.id },
    { version: () => 'version + 1', updatedAt: () => 'now()' },
  );
  const both = { speakerId: speaker.id, targetId: target.id };
  for (const { id } of [speaker, target].sort((a, b) => (a.id < b.id ? -1 : 1)))
    await audit(work, { stream: `speaker:${id}`, action, after: both });
  await tell(work, action, speaker.id, { ...both, by: work.actor.personId });
}
