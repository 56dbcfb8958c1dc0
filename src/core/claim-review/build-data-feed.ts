import type { ClaimReviewJson } from './build-claim-review.js';

/** https://schema.org/DataFeed of ClaimReviews. */
export interface DataFeedJson {
  '@context': 'https://schema.org';
  '@type': 'DataFeed';
  name: string;
  url: string;
  dateModified?: string;
  dataFeedElement: {
    '@type': 'DataFeedItem';
    dateCreated: string;
    dateModified: string;
    item: Omit<ClaimReviewJson, '@context'>;
  }[];
}

/**
 * All published fact-checks as one DataFeed, in the order given. Retracted ones are the caller's to leave out.
 * @param feed its name and its own address
 */
export function buildDataFeed(
  feed: { name: string; url: string },
  reviews: readonly ClaimReviewJson[],
): DataFeedJson {
  const newest = reviews.map(lastChange).sort().at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: feed.name,
    url: feed.url,
    ...(newest && { dateModified: newest }),
    dataFeedElement: reviews.map((review) => {
      const { '@context': _, ...item } = review;
      return {
        '@type': 'DataFeedItem',
        dateCreated: review.datePublished,
        dateModified: lastChange(review),
        item,
      };
    }),
  };
}

function lastChange(review: ClaimReviewJson): string {
  return review.dateModified ?? review.datePublished;
}
