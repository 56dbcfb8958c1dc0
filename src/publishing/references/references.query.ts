import { namedPerson } from '../../people/named-person.query.js';
import type { Statement } from '../../platform/database/reader.js';
import type { ListQuery } from '../../platform/http/paging.js';

const REFERENCE_JSON = `json_build_object('id', f.id, 'url', f.url, 'claim', f.claim, 'claimant', f.claimant, 'claimedOn', f.claimed_on,
  'publisher', json_build_object('name', f.publisher, 'url', f.publisher_url),
  'rating', json_build_object('alternateName', f.rating, 'value', f.rating_value, 'worst', f.worst_rating, 'best', f.best_rating),
  'title', f.title, 'reviewedOn', f.reviewed_on, 'language', f.language, 'addedBy', ${namedPerson('f.created_by')},
  'addedAt', iso(f.created_at), 'updatedAt', iso(f.updated_at))`;

/** One fact-check of somebody else ($1). */
export const REFERENCE: Statement = {
  name: 'reference',
  text: `SELECT ${REFERENCE_JSON}::text AS json FROM fact_checks f WHERE f.id = $1`,
};

/** Fact-checks of others, taken in last first; a filter that is absent lets all pass. */
export const referencesBy = ({ q, language }: { q?: string; language?: string }): ListQuery => ({
  name: 'references',
  json: REFERENCE_JSON,
  from: 'fact_checks f',
  where: [
    ...(q === undefined
      ? ['$1::text IS NULL']
      : [
          `to_tsvector('simple', f.claim || ' ' || coalesce(f.claimant, '') || ' ' || f.publisher) @@ websearch_to_tsquery('simple', $1)`,
        ]),
    `($2::text IS NULL OR split_part(lower(f.language), '-', 1) = split_part(lower($2), '-', 1))`,
  ],
  values: [q ?? null, language ?? null],
  order: [{ sql: 'f.id', type: 'uuid' }],
  descending: true,
});
