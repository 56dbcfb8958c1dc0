import type { Statement } from '../../platform/database/reader.js';
import { LIVE } from '../feeds/feeds.query.js';
import { ORGANISATION_JSON } from '../public.query.js';

/** A place in the results: rank, time and id of a row, in the database's own words. */
export type Place = [rank: string, at: string, id: string];

/** What the statements take; null where nothing is asked. */
export interface ClaimSearch {
  query: string | null;
  /** Primary language subtag. */
  language: string | null;
  maxAgeDays: number | null;
  after: Place | null;
  offset: number;
  limit: number;
}

/** A claim that was found. */
export interface FoundClaim {
  place: Place;
  slug: string;
  text: string;
  claimant: string | null;
  /** `YYYY-MM-DD`. */
  statedOn: string | null;
  /** RFC 3339. */
  reviewDate: string;
  rating: string;
  language: string;
}

/** Words that are in very many reviews are ranked among the newest of these. */
const RANKED = 1000;

const MATCHES = `${LIVE}
  AND ($1::text IS NULL OR split_part(lower(p.page::jsonb->>'language'), '-', 1) = $1)
  AND ($2::int IS NULL OR p.published_at >= now() - make_interval(days => $2))`;

const found = (
  from: string,
  rank: string,
) => `SELECT jsonb_build_object('place', jsonb_build_array(f.rank::text, f.published_at::text, f.id),
    'slug', f.slug, 'text', f.page::jsonb->'statement', 'claimant', f.page::jsonb->'claimant'->'name', 'statedOn', f.page::jsonb->'statedOn',
    'reviewDate', iso(f.published_at), 'rating', f.page::jsonb->'rating'->'alternateName', 'language', f.page::jsonb->'language') AS item
  FROM (SELECT p.*, ${rank} AS rank FROM ${from}) f
  WHERE $3::real IS NULL OR (f.rank, f.published_at, f.id) < ($3::real, $4::timestamptz, $5::uuid)
  ORDER BY f.rank DESC, f.published_at DESC, f.id DESC OFFSET $6 LIMIT $7`;

const answer = (items: string) => `SELECT ${ORGANISATION_JSON} AS organisation,
  (SELECT coalesce(jsonb_agg(i.item), '[]') FROM (${items}) i) AS items`;

const NEWEST: Statement = {
  name: 'claim-search-newest',
  text: answer(found(`publications p WHERE ${MATCHES}`, '0::real')),
};

const BEST: Statement = {
  name: 'claim-search-best',
  text: answer(
    found(
      `(SELECT p.* FROM publications p WHERE publication_words(p.page) @@ websearch_to_tsquery('simple', $8) AND ${MATCHES}
        ORDER BY p.published_at DESC, p.id DESC LIMIT ${RANKED}) p`,
      `ts_rank(publication_words(p.page), websearch_to_tsquery('simple', $8))`,
    ),
  ),
};

/** The statement that finds live reviews, and its values: the best for some words, else the newest. */
export function claimSearch(search: ClaimSearch): [Statement, unknown[]] {
  const { query, language, maxAgeDays, after, offset, limit } = search;
  const values = [language, maxAgeDays, ...(after ?? [null, null, null]), offset, limit];
  return query === null ? [NEWEST, values] : [BEST, [...values, query]];
}
