import type { Work } from '../platform/http/work.js';

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
  INSERT INTO quote_speakers (quote_id, position, name, mention, anaphor, resolved_by, confidence, candidates)
  SELECT g.id, s.place - 1, s.speaker->>'name', nullif(s.speaker->'mention', 'null'), nullif(s.speaker->'anaphor', 'null'),
    s.speaker->>'resolvedBy', (s.speaker->>'confidence')::real, s.speaker->'candidates'
  FROM given g, jsonb_array_elements(g.speakers) WITH ORDINALITY AS s(speaker, place)`;

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
