import type { QuoteRow } from '../core/quotes/quote-row.js';
import type { Work } from '../platform/http/work.js';

const STORE_SPEAKERS = `INSERT INTO quote_speakers (quote_id, position, name, mention, anaphor, resolved_by, confidence, candidates)
  SELECT g.id, s.place - 1, s.speaker->>'name', nullif(s.speaker->'mention', 'null'), nullif(s.speaker->'anaphor', 'null'),
    s.speaker->>'resolvedBy', (s.speaker->>'confidence')::real, s.speaker->'candidates'
  FROM given g, jsonb_array_elements(g.speakers) WITH ORDINALITY AS s(speaker, place)`;

/** One statement for hundreds of quotes with their speakers; one by one they would take a hundred times as long. */
const STORE = `
  WITH given AS (
    SELECT a."articleId", g.* FROM jsonb_to_recordset(convert_from($2, 'UTF8')::jsonb) AS a("articleId" uuid, quotes jsonb), jsonb_to_recordset(a.quotes) AS g(id uuid, kind text, "start" integer, "end" integer, content text, "quotedParts" jsonb,
      "group" text, cue jsonb, "relayedBy" jsonb, selector jsonb, "checkWorthiness" jsonb, warnings jsonb, speakers jsonb)
  ), stored AS (
    INSERT INTO quotes (id, article_id, origin, kind, start_offset, end_offset, content, quoted_parts, group_key, cue, relayed_by,
      selector, check_worthiness, worth_score, warnings, created_by)
    SELECT id, "articleId", 'extracted', kind, "start", "end", content, "quotedParts", "group", nullif(cue, 'null'), nullif("relayedBy", 'null'),
      selector, "checkWorthiness", ("checkWorthiness"->>'score')::real, warnings, $1
    FROM given
  )
  ${STORE_SPEAKERS}`;

/** The quotes of $1 where they are read otherwise than they stand; how sure a speaker is does not count. */
const RENEW = `
  WITH given AS (
    SELECT g.* FROM jsonb_to_recordset($1) AS g(id uuid, kind text, "quotedParts" jsonb, "group" text, cue jsonb, "relayedBy" jsonb,
      selector jsonb, "checkWorthiness" jsonb, warnings jsonb, speakers jsonb)
  )
  UPDATE quotes q SET kind = g.kind, quoted_parts = g."quotedParts", group_key = g."group", cue = nullif(g.cue, 'null'),
    relayed_by = nullif(g."relayedBy", 'null'), selector = g.selector, check_worthiness = g."checkWorthiness",
    worth_score = (g."checkWorthiness"->>'score')::real, warnings = g.warnings, version = q.version + 1, extracted_version = q.version + 1,
    updated_at = now()
  FROM given g WHERE q.id = g.id AND (
    (q.kind, q.quoted_parts, q.group_key, q.cue, q.relayed_by, q.check_worthiness, q.warnings) IS DISTINCT FROM
      (g.kind, g."quotedParts", g."group", nullif(g.cue, 'null'), nullif(g."relayedBy", 'null'), g."checkWorthiness", g.warnings)
    OR (SELECT jsonb_agg(jsonb_build_array(s.name, s.mention, s.anaphor, s.resolved_by) ORDER BY s.position)
        FROM quote_speakers s WHERE s.quote_id = q.id) IS DISTINCT FROM
      (SELECT jsonb_agg(jsonb_build_array(s.speaker->'name', s.speaker->'mention', s.speaker->'anaphor', s.speaker->'resolvedBy') ORDER BY s.place)
        FROM jsonb_array_elements(g.speakers) WITH ORDINALITY AS s(speaker, place)))
  RETURNING q.id`;

/** Stores the quotes of a study as suggestions. */
export async function storeQuotes(
  work: Work,
  articleId: string,
  chunks: readonly Uint8Array[],
): Promise<void> {
  for (const chunk of chunks) await storeQuotesOfMany(work, [{ articleId, chunk }]);
}

/** Stores chunks of the studies of several articles in one statement; together they should be about as large as one. */
export async function storeQuotesOfMany(
  work: Work,
  parts: readonly { articleId: string; chunk: Uint8Array }[],
): Promise<void> {
  const json = parts.flatMap(({ articleId, chunk }, i) => [
    Buffer.from(`${i ? ',' : '['}{"articleId":"${articleId}","quotes":`),
    chunk,
    Buffer.from('}'),
  ]);
  await work.em.query(STORE, [work.actor.id, Buffer.concat([...json, Buffer.from(']')])]);
}

/**
 * Lets suggestions, whose rows are locked, be as they are read now.
 * @returns ids of those that were read otherwise
 */
export async function renewQuotes(
  { em }: Work,
  rows: readonly (QuoteRow & { id: string })[],
): Promise<string[]> {
  if (!rows.length) return [];
  const [renewed]: [{ id: string }[]] = await em.query(RENEW, [JSON.stringify(rows)]);
  const ids = renewed.map(({ id }) => id);
  await em.query('DELETE FROM quote_speakers WHERE quote_id = ANY ($1)', [ids]);
  await em.query(
    `WITH given AS (SELECT g.* FROM jsonb_to_recordset($1) AS g(id uuid, speakers jsonb) WHERE g.id = ANY ($2)) ${STORE_SPEAKERS}`,
    [JSON.stringify(rows), ids],
  );
  return ids;
}
