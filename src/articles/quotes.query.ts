import type { EntityManager } from 'typeorm';
import type { Statement } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';
import type { QuotesQuery } from './quotes.dto.js';
import { namedPerson } from '../people/named-person.query.js';

/** Speakers of quote `q` in order. Who is in the registry appears under the name there, and where a merge leads. */
export const SPEAKERS_JSON = `(SELECT coalesce(json_agg(json_build_object('speakerId', c.id, 'name', coalesce(c.name, qs.name),
    'nameInArticle', qs.name, 'mention', qs.mention, 'anaphor', qs.anaphor, 'resolvedBy', qs.resolved_by, 'confidence', qs.confidence,
    'candidates', qs.candidates) ORDER BY qs.position), '[]')
  FROM quote_speakers qs LEFT JOIN speakers s ON s.id = qs.speaker_id LEFT JOIN speakers c ON c.id = s.canonical_id
  WHERE qs.quote_id = q.id)`;

/** Quote `q`. Rows of earlier versions know no lemma, no `notCheckable` and no `why`. */
export const QUOTE_JSON = `json_build_object('id', q.id, 'version', q.version, 'articleId', q.article_id, 'origin', q.origin,
  'kind', q.kind, 'start', q.start_offset, 'end', q.end_offset, 'content', q.content, 'quotedParts', q.quoted_parts,
  'group', q.group_key, 'cue', '{"lemma": null}' || q.cue, 'speakers', ${SPEAKERS_JSON}, 'relayedBy', q.relayed_by, 'selector', q.selector,
  'checkWorthiness', '{"notCheckable": null, "why": null}' || q.check_worthiness, 'warnings', q.warnings, 'decision', q.decision, 'decisionReason', q.decision_reason,
  'decidedBy', ${namedPerson('q.decided_by')},
  'decidedAt', iso(q.decided_at),
  'speakerConfirmedBy', ${namedPerson('q.speaker_confirmed_by')},
  'createdAt', iso(q.created_at), 'updatedAt', iso(q.updated_at))`;

/** One quote ($1). */
export const QUOTE: Statement = {
  name: 'quote',
  text: `SELECT (${QUOTE_JSON})::text AS json, q.version FROM quotes q WHERE q.id = $1`,
};

/** One quote ($1), for a 412. */
export const CURRENT_QUOTE = `SELECT ${QUOTE_JSON} AS current FROM quotes q WHERE q.id = $1`;

/** Quotes of an article in the order of its text; a filter that is absent lets all pass. */
export function quotesMatching(articleId: string, { decision, kind }: QuotesQuery): ListQuery {
  return {
    name: 'quotes',
    json: QUOTE_JSON,
    from: 'quotes q',
    where: [
      'q.article_id = $1',
      '($2::text IS NULL OR q.decision = $2)',
      '($3::text IS NULL OR q.kind = $3)',
    ],
    values: [articleId, decision, kind],
    order: [
      { sql: 'q.start_offset', type: 'integer' },
      { sql: 'q.id', type: 'uuid' },
    ],
    descending: false,
  };
}

/** Quotes in the order of the text, inside a transaction. */
export async function readQuotes<Answer>(em: EntityManager, ids: readonly string[]): Promise<Answer[]> {
  const rows = await em.query(
    `SELECT ${QUOTE_JSON} AS json FROM quotes q WHERE q.id = ANY ($1) ORDER BY q.start_offset, q.id`,
    [ids],
  );
  return rows.map((row: { json: Answer }) => row.json);
}
