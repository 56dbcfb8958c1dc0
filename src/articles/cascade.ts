import type { EntityManager } from 'typeorm';

/**
 * Quotes whose speaker hangs on that of quote $1, in the order of the text: the other rows of the same quotation, and later ones whose
 * pronoun, noun or silence stands for a name at the same place, or for a word of this quote's own. Who was set by a person stays,
 * and so do several who speak together: one of them tells nothing about the other.
 */
const DEPENDENTS = `
  WITH this AS (SELECT id, article_id, start_offset, group_key FROM quotes WHERE id = $1),
  places AS (
    SELECT place->>'start' AS "start", place->>'end' AS "end" FROM quote_speakers s, unnest(ARRAY[s.mention, s.anaphor]) AS place
    WHERE s.quote_id = $1 AND place IS NOT NULL
  )
  SELECT q.id FROM this JOIN quotes q ON q.article_id = this.article_id AND q.id <> this.id
  WHERE NOT EXISTS (SELECT FROM quote_speakers s WHERE s.quote_id = q.id AND s.resolved_by = 'human')
    AND (q.group_key = this.group_key OR q.start_offset > this.start_offset AND EXISTS (
      SELECT FROM quote_speakers s JOIN places ON s.mention->>'start' = places."start" AND s.mention->>'end' = places."end"
      WHERE s.quote_id = q.id AND s.resolved_by <> 'explicit')
      AND NOT EXISTS (SELECT FROM quote_speakers s WHERE s.quote_id = q.id AND s.position > 0))
  ORDER BY q.start_offset, q.id`;

/** Ids of the quotes that get another speaker when this one does. */
export async function findDependents(em: EntityManager, quoteId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.query(DEPENDENTS, [quoteId]);
  return rows.map(({ id }) => id);
}
