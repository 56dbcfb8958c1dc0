import type { Work } from '../platform/http/work.js';

/**
 * A command that names its words in its body, as one of the practice round that they belong to: once any of them is of the actor's own,
 * the desk's words are as unknown to it as those of a round are to the desk.
 */
export async function withPracticeOf(
  work: Work,
  quoteIds: readonly string[],
  articleIds: readonly string[],
): Promise<Work> {
  if (work.actor.practiceId === null) return work;
  const [found] = await work.em.query(
    `SELECT practice_id AS id FROM articles WHERE practice_id = $1
       AND (id = ANY ($3) OR id IN (SELECT article_id FROM quotes WHERE id = ANY ($2)))`,
    [work.actor.practiceId, quoteIds, articleIds],
  );
  return { ...work, practiceId: found?.id ?? null };
}

/** Those of the quotes that are there for this command. */
export async function knownQuotes({ em, practiceId }: Work, ids: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `SELECT q.id FROM quotes q JOIN articles a ON a.id = q.article_id
     WHERE q.id = ANY ($1) AND a.practice_id IS NOT DISTINCT FROM $2`,
    [ids, practiceId],
  );
  return rows.map(({ id }) => id);
}
