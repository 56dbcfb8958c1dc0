import { latestCapture } from '../../evidence/archive/archive.query.js';
import type { Statement } from '../../platform/database/reader.js';

/** Editions of claim $1 as they were published, oldest first. */
export const EDITIONS: Statement = {
  name: 'pack-editions',
  text: `SELECT edition, claim_review AS "claimReview" FROM publications WHERE claim_id = $1 ORDER BY edition`,
};

/** A copy of the page or document behind a piece of evidence. */
export interface PackedCopy {
  /** E1 was added first; those that were taken off the claim are counted apart. */
  number: number;
  /** When the piece was taken off the claim, RFC 3339; null: it is there. */
  removedAt: string | null;
  /** Null for a document without an address. */
  url: string | null;
  finalUrl: string | null;
  /** When it was made, RFC 3339. */
  at: string;
  status: number | null;
  headers: Record<string, string> | null;
  mediaType: string | null;
  fileName: string | null;
  sha256: Buffer;
}

/** The copies behind the evidence of claim $1, also behind what was taken off it again: its history speaks of them. */
export const COPIES: Statement = {
  name: 'pack-copies',
  text: `SELECT e.number::int, iso(e.removed_at) AS "removedAt", k.url, k.final_url AS "finalUrl", iso(k.at) AS at, k.status, k.headers, k.media_type AS "mediaType",
      k.file_name AS "fileName", k.sha256
    FROM (SELECT *, row_number() OVER (PARTITION BY removed_at IS NULL ORDER BY created_at, id) AS number FROM evidence WHERE claim_id = $1) e
    CROSS JOIN LATERAL (${latestCapture('e')}) k
    WHERE e.archive_state = 'archived' AND k.state = 'archived' ORDER BY e.removed_at IS NOT NULL, e.number`,
};
