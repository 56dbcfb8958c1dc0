import { createHash } from 'node:crypto';
import { addressKey } from '../../articles/address-key.js';
import type { FoundReviews, ReadClaimReview } from '../../core/claim-review/read-claim-reviews.js';
import { auditMany } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';

/** What became of what was found. */
export interface TakenIn {
  added: number;
  updated: number;
  unchanged: number;
  rejected: FoundReviews['rejected'];
}

const DETAILS = `url, claimant, claimed_on, publisher, publisher_url, rating, rating_value, worst_rating, best_rating, title, reviewed_on, language`;
const EXCLUDED = DETAILS.split(', ')
  .map((column) => `excluded.${column}`)
  .join(', ');
const HELD = DETAILS.split(', ')
  .map((column) => `f.${column}`)
  .join(', ');

/** Rows that are as they were are left alone and not returned. A row that was just made has no version of before. */
const KEEP = `
  INSERT INTO fact_checks AS f (id, key, claim, ${DETAILS}, created_by)
  SELECT r.id, r.key, r.claim, ${DETAILS.split(', ')
    .map((column) => `r.${column}`)
    .join(', ')}, $2
  FROM jsonb_to_recordset($1) AS r(id uuid, url text, key bytea, claim text, claimant text, claimed_on date, publisher text, publisher_url text,
    rating text, rating_value float8, worst_rating float8, best_rating float8, title text, reviewed_on date, language text)
  ON CONFLICT (key) DO UPDATE SET (${DETAILS}, updated_at) = (${EXCLUDED}, now())
  WHERE (${HELD}) IS DISTINCT FROM (${EXCLUDED})
  RETURNING id, '\\x' || encode(key, 'hex') AS key, xmax = 0 AS added`;

/** Keeps fact-checks of others: new ones are added, those that are known are brought up to date, each once. */
export async function takeIn(work: Work, { reviews, rejected }: FoundReviews): Promise<TakenIn> {
  const rows = new Map(reviews.map((review) => [keyOf(review), rowOf(review)]));
  const kept: { id: string; key: string; added: boolean }[] = await work.em.query(KEEP, [
    JSON.stringify([...rows.values()]),
    work.actor.id,
  ]);
  await auditMany(
    work,
    kept.map(({ id, key, added }) => ({
      stream: `fact-check:${id}`,
      action: added ? 'fact_check.added' : 'fact_check.updated',
      after: { ...rows.get(key), id },
    })),
  );
  const added = kept.filter((one) => one.added).length;
  return { added, updated: kept.length - added, unchanged: rows.size - kept.length, rejected };
}

/** As PostgreSQL writes bytes. */
const keyOf = ({ url, claim }: ReadClaimReview): string =>
  `\\x${createHash('sha256')
    .update(`${addressKey(url)}\n${claim}`)
    .digest('hex')}`;

const rowOf = (review: ReadClaimReview) => ({ ...columnsOf(review), id: newId(), key: keyOf(review) });

const columnsOf = ({
  claimedOn: claimed_on,
  publisherUrl: publisher_url,
  ratingValue: rating_value,
  worstRating: worst_rating,
  bestRating: best_rating,
  reviewedOn: reviewed_on,
  ...same
}: ReadClaimReview) => ({
  ...same,
  ...{ claimed_on, publisher_url, rating_value, worst_rating, best_rating, reviewed_on },
});
