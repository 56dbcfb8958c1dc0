import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';

/**
 * Notes that a person has looked at this version of a claim. It never goes back to an older one: a second tab that is behind does not
 * bring up again what the first has shown. A service account looks for nobody.
 * @throws Problem 422 `too_great` for a version that is yet to come.
 */
export async function noteLook(work: Work, claimId: string, version: number): Promise<void> {
  const [claim] = await work.em.query('SELECT version FROM claims WHERE id = $1', [claimId]);
  if (version > claim.version)
    throw new Problem('invalid', {
      errors: [{ pointer: '/version', code: 'too_great', params: { max: claim.version } }],
    });
  if (work.actor.service) return;
  await work.em.query(
    `INSERT INTO looks (person_id, claim_id, version) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT looks_pkey DO UPDATE SET version = excluded.version, at = now() WHERE looks.version <= excluded.version`,
    [work.actor.personId, claimId, version],
  );
}
