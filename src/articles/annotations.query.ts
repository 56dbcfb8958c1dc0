import { namedPerson } from '../people/named-person.query.js';
import type { Statement } from '../platform/database/reader.js';

const SPEAKERS = `(SELECT coalesce(json_agg(json_build_object('name', coalesce(c.name, qs.name), 'wikidataId', c.wikidata_id) ORDER BY qs.position), '[]')
  FROM quote_speakers qs LEFT JOIN speakers s ON s.id = qs.speaker_id LEFT JOIN speakers c ON c.id = s.canonical_id WHERE qs.quote_id = q.id)`;

/** Article $1 with its quotes as annotations tell them; only those of decision $2 and kind $3, where given. */
export const ANNOTATED_ARTICLE: Statement = {
  name: 'annotated-article',
  text: `SELECT a.text, a.url, a.language, (SELECT coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind, 'decision', q.decision,
      'start', q.start_offset, 'end', q.end_offset, 'selector', q.selector, 'speakers', ${SPEAKERS}, 'decidedBy', ${namedPerson('q.decided_by')},
      'createdAt', iso(q.created_at), 'updatedAt', iso(q.updated_at)) ORDER BY q.start_offset, q.id), '[]')
    FROM quotes q WHERE q.article_id = a.id AND ($2::text IS NULL OR q.decision = $2) AND ($3::text IS NULL OR q.kind = $3)) AS quotes
    FROM articles a WHERE a.id = $1`,
};
