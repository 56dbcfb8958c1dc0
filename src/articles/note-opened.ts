import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../platform/http/actor.js';

/**
 * Notes that somebody opens the text of an article, or the evidence of a claim, for the checklist items that ask it. Call it before
 * reading: what changes in between then counts as not seen. A service account reads for nobody.
 */
export async function noteOpened(
  database: DataSource | EntityManager,
  actor: Actor,
  what: 'article_text' | 'evidence',
  subjectId: string,
): Promise<void> {
  if (actor.service) return;
  await database.query(
    `INSERT INTO openings (person_id, subject_id, what) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT openings_pkey DO UPDATE SET at = now()`,
    [actor.personId, subjectId, what],
  );
}
