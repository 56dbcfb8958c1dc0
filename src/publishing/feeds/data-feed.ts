import { buildDataFeed } from '../../core/claim-review/build-data-feed.js';
import type { ClaimReviewJson } from '../../core/claim-review/build-claim-review.js';

/** Reads the next batch of ClaimReviews (JSON texts) after a claim; empty at the end. */
export type ReadReviews = (afterClaim: string) => Promise<{ claimId: string; claimReview: string }[]>;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * The DataFeed of all live ClaimReviews as JSON text, batch by batch, so that its length costs no memory.
 * @param changedAt when something was last published or retracted, RFC 3339; null while nothing has been
 */
export async function* dataFeedText(
  feed: { name: string; url: string },
  changedAt: string | null,
  read: ReadReviews,
): AsyncGenerator<string> {
  const { dataFeedElement: _, ...head } = buildDataFeed(feed, []);
  const opening = JSON.stringify({ ...head, ...(changedAt && { dateModified: changedAt }) });
  yield `${opening.slice(0, -1)},"dataFeedElement":[`;
  let after = BEFORE_ALL;
  for (let batch = await read(after); batch.length > 0; batch = await read(after)) {
    const reviews = batch.map(({ claimReview }) => JSON.parse(claimReview) as ClaimReviewJson);
    const elements = buildDataFeed(feed, reviews).dataFeedElement.map((element) => JSON.stringify(element));
    yield `${after === BEFORE_ALL ? '' : ','}${elements.join(',')}`;
    after = batch.at(-1)!.claimId;
  }
  yield ']}';
}
