import type { Statement } from '../platform/database/reader.js';

/** The text of an article ($1) and what helps to read it. */
export const READABLE_ARTICLE: Statement = {
  name: 'readable-article',
  text: `SELECT text, language, statement_date::text AS "statementDate", statement_place AS "statementPlace" FROM articles WHERE id = $1`,
};

/** The same of the article of a quote ($1), with the quote's place and speakers. */
export const READABLE_QUOTE: Statement = {
  name: 'readable-quote',
  text: `SELECT a.text, a.language, a.statement_date::text AS "statementDate", a.statement_place AS "statementPlace",
      q.start_offset AS start, q.end_offset AS "end",
      ARRAY(SELECT coalesce(c.name, qs.name) FROM quote_speakers qs LEFT JOIN speakers s ON s.id = qs.speaker_id
        LEFT JOIN speakers c ON c.id = s.canonical_id WHERE qs.quote_id = q.id ORDER BY qs.position) AS speakers
    FROM quotes q JOIN articles a ON a.id = q.article_id WHERE q.id = $1`,
};
