import type { EntityManager } from 'typeorm';
import { blankText } from '../platform/redaction/blank.js';
import type { Redaction } from '../platform/redaction/redaction.js';
import { slugSays } from './slug.js';

/**
 * Gives each claim whose public address says one of these words an address without words. Nothing remembers the old one, so that it leads
 * nowhere: to lead on, it would have to be kept.
 * @returns the new addresses
 */
export async function redactSlugs(
  em: EntityManager,
  redaction: Redaction,
  words: readonly string[],
): Promise<string[]> {
  const claims: { ref: number; slug: string }[] = await em.query(
    'SELECT ref, slug FROM claims WHERE slug IS NOT NULL ORDER BY ref',
  );
  const slugs = new Set(claims.map(({ slug }) => slug));
  const given: string[] = [];
  for (const { ref, slug } of claims) {
    if (!words.some((word) => slugSays(slug, word))) continue;
    const plain = slugs.has(`k-${ref}`) ? `k-${ref}-k-${ref}` : `k-${ref}`;
    const inPlace = (other: string) => (text: string) =>
      text === slug ? other : text.replace(new RegExp(`(?<=/f/)${slug}(?![a-z0-9-])`, 'g'), other);
    await redaction.everywhere([slug], inPlace(plain), inPlace(blankText(slug)));
    given.push(plain);
  }
  return given;
}
