import type { Statement } from '../../platform/database/reader.js';
import { ORGANISATION_JSON } from '../public.query.js';

/** Condition for edition `p` to be what the public reads now: the newest of its claim, and not retracted. */
export const LIVE = `NOT EXISTS (SELECT 1 FROM publications n WHERE n.claim_id = p.claim_id AND n.edition > p.edition)
  AND NOT EXISTS (SELECT 1 FROM retractions r WHERE r.claim_id = p.claim_id AND r.edition = p.edition)`;

/** The newest fifty fact-checks, for feeds. */
export const NEWEST: Statement = {
  name: 'feed-newest',
  text: `SELECT ${ORGANISATION_JSON} AS organisation, (SELECT coalesce(jsonb_agg(f.item ORDER BY f.published_at DESC, f.id DESC), '[]')
    FROM (SELECT p.published_at, p.id, jsonb_build_object('slug', p.slug, 'updatedAt', iso(p.published_at),
        'publishedAt', (SELECT iso(min(e.published_at)) FROM publications e WHERE e.claim_id = p.claim_id), 'note', p.note,
        'statement', p.page::jsonb->'statement', 'language', p.page::jsonb->'language', 'summary', p.page::jsonb->'summary',
        'rating', p.page::jsonb->'rating'->'alternateName', 'topics', p.page::jsonb->'topics') AS item
      FROM publications p WHERE ${LIVE} ORDER BY p.published_at DESC, p.id DESC LIMIT 50) f) AS items`,
};

/** Who publishes, and when something was last published or retracted. */
export const DATA_FEED_HEAD: Statement = {
  name: 'data-feed-head',
  text: `SELECT ${ORGANISATION_JSON} AS organisation, iso(greatest((SELECT max(p.published_at) FROM publications p),
    (SELECT max(r.retracted_at) FROM retractions r))) AS "changedAt"`,
};

/**
 * The next live ClaimReviews after claim $1, $2 of them at most. In the order of claim ids, which never changes: one that is corrected
 * while somebody reads the feed neither moves nor is missed.
 */
export const LIVE_REVIEWS: Statement = {
  name: 'data-feed-reviews',
  text: `SELECT p.claim_id AS "claimId", p.claim_review AS "claimReview" FROM publications p
    WHERE p.claim_id > $1 AND ${LIVE} ORDER BY p.claim_id LIMIT $2`,
};
