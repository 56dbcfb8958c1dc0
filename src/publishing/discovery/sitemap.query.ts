import type { Statement } from '../../platform/database/reader.js';
import { LIVE } from '../feeds/feeds.query.js';

/** All live fact-checks in parts of $1 at most, in the order of claim ids, which never changes. */
export const SITEMAP_PARTS: Statement = {
  name: 'sitemap-parts',
  text: `SELECT max(l.claim_id::text COLLATE "C") AS "lastClaim", iso(max(l.published_at)) AS "changedAt"
    FROM (SELECT p.claim_id, p.published_at, (row_number() OVER (ORDER BY p.claim_id) - 1) / $1::int AS part
      FROM publications p WHERE ${LIVE}) l GROUP BY l.part ORDER BY l.part`,
};

/** The next live fact-checks after claim $1 and up to claim $2, $3 of them at most. */
export const SITEMAP_ENTRIES: Statement = {
  name: 'sitemap-entries',
  text: `SELECT p.claim_id AS "claimId", p.slug, iso(p.published_at) AS "changedAt" FROM publications p
    WHERE p.claim_id > $1 AND p.claim_id <= $2 AND ${LIVE} ORDER BY p.claim_id LIMIT $3`,
};
