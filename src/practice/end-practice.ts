import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';

/** Ends the person's practice round, if one is running: what was made in it stays stored, and is there for nobody any more. */
export async function endPractice(work: Work): Promise<void> {
  const [ended]: [{ id: string }[], number] = await work.em.query(
    'UPDATE practices SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL RETURNING id',
    [work.actor.personId],
  );
  for (const { id } of ended) await audit(work, { stream: `practice:${id}`, action: 'practice.ended' });
}
