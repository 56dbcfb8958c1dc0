import type { Statement } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';

/** What became of the decided quotes of the version before article `of`, by outcome. */
const carriedCounts = (
  of: string,
) => `(SELECT json_build_object('same', count(*) FILTER (WHERE c.outcome = 'same'),
  'moved', count(*) FILTER (WHERE c.outcome = 'moved'), 'changed', count(*) FILTER (WHERE c.outcome = 'changed'),
  'vanished', count(*) FILTER (WHERE c.outcome = 'vanished')) FROM carried_quotes c WHERE c.article_id = ${of})`;

/** The versions beside article `a`, and what became of quotes between. */
export const EARLIER = `(SELECT json_build_object('articleId', e.id, 'at', iso(e.created_at), 'carried', ${carriedCounts('a.id')})
  FROM articles e WHERE e.id = a.earlier_id)`;
export const NEWER = `(SELECT json_build_object('articleId', n.id, 'at', iso(n.created_at), 'carried', ${carriedCounts('n.id')})
  FROM articles n WHERE n.earlier_id = a.id)`;

/** The last article before article `a` that has its address and is no version of it. */
export const SAME_ADDRESS = `(SELECT json_build_object('articleId', s.id, 'at', iso(s.created_at)) FROM articles s
  WHERE s.url_key = a.url_key AND s.created_at <= a.created_at AND s.id <> a.id AND s.id IS DISTINCT FROM a.earlier_id
    AND s.practice_id IS NULL AND a.practice_id IS NULL ORDER BY s.created_at DESC, s.id DESC LIMIT 1)`;

/** What came of a newer version ($1: its id, $2: whether it was added). */
export const VERSION: Statement = {
  name: 'article-version',
  text: `SELECT json_build_object('added', $2::boolean, 'articleId', a.id, 'jobId', a.job_id,
      'carried', ${carriedCounts('a.id')})::text AS json FROM articles a WHERE a.id = $1`,
};

const QUOTE_PLACE = (q: string) =>
  `json_build_object('quoteId', ${q}.id, 'articleId', ${q}.article_id, 'start', ${q}.start_offset, 'end', ${q}.end_offset,
    'content', ${q}.content, 'decision', ${q}.decision)`;

/** What became of each decided quote of the version before an article, in the order of the earlier text. */
export function carriedTo(articleId: string): ListQuery {
  return {
    name: 'carried',
    json: `json_build_object('outcome', c.outcome, 'before', ${QUOTE_PLACE('o')},
      'after', CASE WHEN n.id IS NOT NULL THEN ${QUOTE_PLACE('n')} END)`,
    from: 'carried_quotes c JOIN quotes o ON o.id = c.quote_id LEFT JOIN quotes n ON n.id = c.new_quote_id',
    where: ['c.article_id = $1'],
    values: [articleId],
    order: [
      { sql: 'o.start_offset', type: 'integer' },
      { sql: 'o.id', type: 'uuid' },
    ],
    descending: false,
  };
}
