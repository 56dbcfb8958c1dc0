import type { Statement } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';
import type { SpeakersQuery } from './speakers.dto.js';

/** Speaker `s`. */
const SPEAKER_JSON = `json_build_object('id', s.id, 'version', s.version, 'name', s.name, 'kind', s.kind, 'description', s.description,
  'wikidataId', s.wikidata_id,
  'aliases', (SELECT coalesce(json_agg(a.alias ORDER BY lower(a.alias), a.alias), '[]') FROM speaker_aliases a WHERE a.speaker_id = s.id),
  'mergedInto', (SELECT json_build_object('id', m.id, 'name', m.name) FROM speakers m WHERE m.id = s.merged_into),
  'mergedFrom', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', m.name) ORDER BY lower(m.name), m.id), '[]')
    FROM speakers m WHERE m.merged_into = s.id),
  'createdAt', iso(s.created_at), 'updatedAt', iso(s.updated_at))`;

/** One speaker ($1), a stub too. */
export const SPEAKER: Statement = {
  name: 'speaker',
  text: `SELECT (${SPEAKER_JSON})::text AS json, s.version FROM speakers s WHERE s.id = $1`,
};

/** One speaker ($1), for a 412. */
export const CURRENT_SPEAKER = `SELECT ${SPEAKER_JSON} AS current FROM speakers s WHERE s.id = $1`;

/** Speakers by name, stubs within those they were merged into; `q` is looked for in every name and alias of theirs. */
export function speakersMatching({ q }: SpeakersQuery): ListQuery {
  return {
    name: 'speakers',
    json: SPEAKER_JSON,
    from: 'speakers s',
    where: [
      's.merged_into IS NULL',
      's.practice_id IS NULL',
      `($1::text IS NULL OR EXISTS (SELECT FROM speakers m LEFT JOIN speaker_aliases a ON a.speaker_id = m.id
        WHERE m.canonical_id = s.id AND (strpos(lower(m.name), lower($1)) > 0 OR strpos(lower(a.alias), lower($1)) > 0)))`,
    ],
    values: [q],
    order: [
      { sql: 'lower(s.name)', type: 'text' },
      { sql: 's.id', type: 'uuid' },
    ],
    descending: false,
  };
}
