const OF_ARTICLE = '(SELECT a.practice_id FROM articles a WHERE a.id = article_id)';
const OF_CLAIM = '(SELECT c.practice_id FROM claims c WHERE c.id = claim_id)';

/** Where a row says to which practice round it belongs, by table. */
const PRACTICE: Readonly<Record<string, string>> = {
  articles: 'practice_id',
  jobs: 'practice_id',
  speakers: 'practice_id',
  claims: 'practice_id',
  quotes: OF_ARTICLE,
  appearances: OF_CLAIM,
  evidence: OF_CLAIM,
  threads: `coalesce(${OF_CLAIM}, ${OF_ARTICLE})`,
};

/** SQL for the practice round that a row of this table belongs to; null for what the whole desk sees. */
export const practiceOf = (table: string): string => PRACTICE[table] ?? 'NULL::uuid';
