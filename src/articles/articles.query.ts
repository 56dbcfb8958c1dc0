import type { EntityManager } from 'typeorm';
import { JsonText, type Statement } from '../platform/database/reader.js';
import { namedPerson } from '../people/named-person.query.js';
import type { ListQuery } from '../platform/http/paging.js';
import type { ArticlesQuery } from './articles.dto.js';
import { EARLIER, NEWER, SAME_ADDRESS } from './versions.query.js';

/** How many quotes article `a` has, by decision and kind. */
const QUOTE_COUNTS = `(SELECT json_build_object('total', count(*), 'suggested', count(*) FILTER (WHERE q.decision = 'suggested'),
    'accepted', count(*) FILTER (WHERE q.decision = 'accepted'), 'rejected', count(*) FILTER (WHERE q.decision = 'rejected'),
    'byKind', json_build_object('direct', count(*) FILTER (WHERE q.kind = 'direct'), 'indirect', count(*) FILTER (WHERE q.kind = 'indirect'),
      'mixed', count(*) FILTER (WHERE q.kind = 'mixed'), 'headline', count(*) FILTER (WHERE q.kind = 'headline')))
  FROM quotes q WHERE q.article_id = a.id)`;

/** A date that nobody has given and the text does not say is said to be missing, until somebody sets it. */
const WARNINGS = `a.warnings || CASE WHEN a.published_on IS NULL AND a.statement_date IS NULL
  THEN '[{"code": "date_missing", "at": null, "count": 1}]'::jsonb ELSE '[]'::jsonb END`;

/** What people must still settle in article `a`: its own warnings, and those of quotes that nobody has decided on, by how often. */
const NEEDS = `(SELECT coalesce(json_agg(json_build_object('code', n.code, 'count', n.count) ORDER BY n.code), '[]') FROM (
  SELECT l.code, sum(l.count)::int AS count FROM (
    SELECT w->>'code' AS code, (w->>'count')::int AS count FROM jsonb_array_elements(${WARNINGS}) w
    UNION ALL SELECT w->>'code', 1 FROM quotes q, jsonb_array_elements(q.warnings) w WHERE q.article_id = a.id AND q.decision = 'suggested'
    UNION ALL SELECT 'headline', 1 FROM quotes q WHERE q.article_id = a.id AND q.decision = 'suggested' AND q.kind = 'headline'
    UNION ALL SELECT 'speakers_to_confirm', 1 FROM quotes q WHERE q.article_id = a.id AND q.decision = 'suggested'
      AND q.speaker_confirmed_by IS NULL AND EXISTS (SELECT 1 FROM quote_speakers s WHERE s.quote_id = q.id AND s.resolved_by <> 'explicit')
  ) l GROUP BY l.code) n)`;

/** Whether anything stands in `NEEDS`: looks no further than the first. */
export const HAS_NEEDS = `(${WARNINGS} <> '[]' OR EXISTS (SELECT FROM quotes q WHERE q.article_id = a.id AND q.decision = 'suggested'
  AND (q.warnings <> '[]' OR q.kind = 'headline' OR q.speaker_confirmed_by IS NULL
    AND EXISTS (SELECT FROM quote_speakers s WHERE s.quote_id = q.id AND s.resolved_by <> 'explicit'))))`;

/** Claims that were made from article `a`: from its quotes, and from words beside them. */
const CLAIM_COUNT = `(SELECT count(*) FROM (
  SELECT p.claim_id FROM quotes q JOIN appearances p ON p.quote_id = q.id WHERE q.article_id = a.id
  UNION SELECT p.claim_id FROM appearances p WHERE p.article_id = a.id) made)`;

/** What article `a` was read from, without its bytes; null where its text is all that came. */
const ORIGINAL = `(SELECT json_build_object('mediaType', o.media_type, 'fileName', o.file_name, 'size', octet_length(o.bytes),
    'address', o.address, 'finalAddress', o.final_address, 'fetchedAt', iso(o.fetched_at))
  FROM article_originals o WHERE o.article_id = a.id)`;

/** Article `a`, added by user `u`, whose quotes are extracted by job `j`. */
const ARTICLE_JSON = `json_build_object('id', a.id, 'version', a.version, 'title', a.title, 'language', a.language,
  'languageConfidence', a.language_confidence, 'textLength', a.text_length, 'sha256', encode(a.sha256, 'hex'), 'format', a.format,
  'outlet', a.outlet, 'agency', a.agency, 'author', a.author, 'photoCredit', a.photo_credit, 'url', a.url,
  'publishedOn', a.published_on, 'statementDate', a.statement_date, 'statementPlace', a.statement_place, 'found', a.found,
  'reading', a.reading, 'original', ${ORIGINAL}, 'warnings', ${WARNINGS}, 'quoteCounts', ${QUOTE_COUNTS}, 'duplicateOf', a.duplicate_of,
  'sameAddress', ${SAME_ADDRESS}, 'earlier', ${EARLIER}, 'newer', ${NEWER},
  'needs', ${NEEDS}, 'claimCount', ${CLAIM_COUNT}, 'assignee', ${namedPerson('a.assignee_id')}, 'triage', a.triage,
  'dismissReason', a.dismiss_reason, 'snoozedUntil', iso(a.snoozed_until),
  'job', CASE WHEN j.id IS NOT NULL THEN json_build_object('id', j.id, 'state', j.state, 'progress', j.progress, 'error', j.error) END,
  'createdAt', iso(a.created_at), 'updatedAt', iso(a.updated_at), 'createdBy', json_build_object('id', u.id, 'name', u.name))`;

const ARTICLE_FROM = 'articles a JOIN users u ON u.id = a.created_by LEFT JOIN jobs j ON j.id = a.job_id';

/** One article ($1), for a 412. */
export const CURRENT_ARTICLE = `SELECT ${ARTICLE_JSON} AS current FROM ${ARTICLE_FROM} WHERE a.id = $1`;

/** One article ($1). */
export const ARTICLE: Statement = {
  name: 'article',
  text: `SELECT ${ARTICLE_JSON}::text AS json, a.version FROM ${ARTICLE_FROM} WHERE a.id = $1`,
};

/** The job of an article ($1), as the answer to adding it. */
export const ARTICLE_JOB: Statement = {
  name: 'article-job',
  text: `SELECT json_build_object('id', j.id, 'kind', j.kind, 'state', j.state, 'progress', j.progress, 'result', j.result,
      'error', j.error, 'createdAt', iso(j.created_at), 'updatedAt', iso(j.updated_at), 'articleId', a.id,
      'duplicateOf', a.duplicate_of)::text AS json
    FROM articles a JOIN jobs j ON j.id = a.job_id WHERE a.id = $1`,
};

/** Filters $1 to $4 that hold whatever the desk makes of an article; what somebody practises on is in no list. */
export const ALIKE = [
  'a.practice_id IS NULL',
  `($1::text IS NULL OR split_part(lower(a.language), '-', 1) = split_part(lower($1), '-', 1))`,
  '($2::text IS NULL OR lower(a.agency) = lower($2))',
  '($3::text IS NULL OR strpos(lower(a.title), lower($3)) > 0)',
  '($4::uuid IS NULL OR a.created_by = $4)',
];

/** Articles, newest first unless asked otherwise; a filter that is absent lets all pass. Open ones leave out those that are put off, unless these are asked for. */
export function articlesMatching(query: ArticlesQuery, personId: string): ListQuery {
  const { language, agency, q, createdBy, triage, assignee, needs, snoozed, sort = 'newest' } = query;
  return {
    name: `articles ${sort}`,
    json: ARTICLE_JSON,
    from: ARTICLE_FROM,
    where: [
      ...ALIKE,
      '($5::text IS NULL OR a.triage = $5)',
      `($6::text IS NULL OR CASE WHEN $6 = 'none' THEN a.assignee_id IS NULL ELSE a.assignee_id::text = $6 END)`,
      `($7::boolean IS NULL OR ${HAS_NEEDS} = $7)`,
      '($8::boolean IS NULL OR (a.snoozed_until > now()) IS TRUE = $8)',
    ],
    values: [
      language,
      agency,
      q,
      createdBy,
      triage,
      assignee === 'me' ? personId : assignee,
      needs,
      snoozed ?? (triage === 'open' ? false : undefined),
    ],
    order: [
      { sql: 'a.created_at', type: 'timestamptz' },
      { sql: 'a.id', type: 'uuid' },
    ],
    descending: sort === 'newest',
  };
}

/** The text of an article ($1) and its hash. */
export const ARTICLE_TEXT: Statement = {
  name: 'article-text',
  text: `SELECT text, encode(sha256, 'hex') AS sha256 FROM articles WHERE id = $1`,
};

/** What an article ($1) was read from; no row where its text is all that came. */
export const ARTICLE_ORIGINAL: Statement = {
  name: 'article-original',
  text: `SELECT file_name AS "fileName", bytes FROM article_originals WHERE article_id = $1`,
};

/** Where the pages and cues of an article ($1) stand in its text. */
export const ARTICLE_PLACES: Statement = {
  name: 'article-places',
  text: `SELECT a.places::text AS json FROM articles a WHERE a.id = $1`,
};

/** Reads a statement that gives `json` and perhaps `version` in a transaction, where its own changes are seen. */
export async function readInWork(
  em: EntityManager,
  statement: Statement,
  values: unknown[],
): Promise<JsonText> {
  const [row] = await em.query(statement.text, values);
  return new JsonText(row.json as string, row.version as number | undefined);
}
