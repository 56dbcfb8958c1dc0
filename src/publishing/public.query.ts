import type { Statement } from '../platform/database/reader.js';

/** Who publishes, as the settings table has it; the environment may say otherwise (`PublicSite`). */
export const ORGANISATION_JSON = `(SELECT jsonb_build_object('organisationName', s.organisation_name,
  'organisationUrl', s.organisation_url, 'organisationLogo', s.organisation_logo) FROM settings s)`;

const PUBLISHED = (
  edition: string,
) => `SELECT ${ORGANISATION_JSON} AS organisation, p.* FROM (VALUES (1)) AS always LEFT JOIN LATERAL (
  SELECT p.slug, p.edition, iso(p.published_at) AS "publishedAt", p.page, p.claim_review AS "claimReview",
    (SELECT jsonb_agg(jsonb_build_object('edition', e.edition, 'publishedAt', iso(e.published_at), 'kind', e.correction_kind, 'note', e.note)
      ORDER BY e.edition DESC) FROM publications e WHERE e.claim_id = p.claim_id) AS editions,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('edition', r.edition, 'reason', r.reason, 'retractedAt', iso(r.retracted_at))
      ORDER BY r.edition DESC), '[]') FROM retractions r WHERE r.claim_id = p.claim_id) AS retractions
  FROM publications p WHERE p.slug = $1 ${edition} ORDER BY p.edition DESC LIMIT 1) p ON true`;

/** The newest edition at slug $1 with its history. One row always: `slug` is null where nothing is published there. */
export const CURRENT_EDITION: Statement = { name: 'published-current', text: PUBLISHED('') };

/** Edition $2 at slug $1, in the same form. */
export const EDITION: Statement = { name: 'published-edition', text: PUBLISHED('AND p.edition = $2') };

/**
 * Fifty entries of the corrections page before ($1 time, `infinity` for the newest; $2 key), and one more to know whether there are older
 * ones: every edition but first ones, and every retraction.
 */
export const CORRECTIONS: Statement = {
  name: 'corrections',
  text: `SELECT ${ORGANISATION_JSON} AS organisation, (SELECT coalesce(jsonb_agg(jsonb_build_object('what', l.what, 'slug', p.slug, 'edition', l.edition,
      'statement', p.page::jsonb->>'statement', 'language', p.page::jsonb->>'language', 'kind', l.kind, 'note', l.note, 'at', iso(l.at), 'key', l.key)
      ORDER BY l.at DESC, l.key DESC), '[]')
    FROM (SELECT * FROM (
        (SELECT 'edition' AS what, e.claim_id, e.edition, e.correction_kind AS kind, e.note, e.published_at AS at, e.claim_id || '/' || e.edition AS key
          FROM publications e WHERE e.edition > 1 AND (e.published_at, e.claim_id || '/' || e.edition) < ($1, $2)
          ORDER BY e.published_at DESC, key DESC LIMIT 51)
        UNION ALL
        (SELECT 'retraction', r.claim_id, r.edition, NULL, r.reason, r.retracted_at, r.claim_id || '/' || r.edition || 'r' AS key
          FROM retractions r WHERE (r.retracted_at, r.claim_id || '/' || r.edition || 'r') < ($1, $2)
          ORDER BY r.retracted_at DESC, key DESC LIMIT 51)) either ORDER BY at DESC, key DESC LIMIT 51) l
      JOIN publications p ON p.claim_id = l.claim_id AND p.edition = l.edition) AS entries`,
};

/** Published editions of claim $1 up to edition $2, newest first. */
export const EDITIONS_UNTIL = `SELECT e.edition, iso(e.published_at) AS "publishedAt", e.correction_kind AS kind, e.note
  FROM publications e WHERE e.claim_id = $1 AND e.edition <= $2 ORDER BY e.edition DESC`;
