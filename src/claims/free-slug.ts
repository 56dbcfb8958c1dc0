import type { EntityManager } from 'typeorm';
import type { Claim } from './claim.entity.js';
import { slugOf } from './slug.js';

/** An address that no other claim has: from the statement, else with the claim's number behind it. */
export async function freeSlug(em: EntityManager, claim: Claim): Promise<string> {
  const slug = slugOf(claim.statement, claim.ref);
  const [taken] = await em.query('SELECT 1 FROM claims WHERE slug = $1', [slug]);
  return taken ? `${slug}-k-${claim.ref}` : slug;
}
