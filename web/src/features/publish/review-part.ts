/** A part of a ClaimReview as people call it, and the field of the claim or of the form that it is made from. */
export interface ReviewPart {
  name:
    | 'claim'
    | 'rating'
    | 'organisation'
    | 'claimant'
    | 'day'
    | 'first'
    | 'places'
    | 'language'
    | 'address'
    | 'dates'
    | 'data';
  field?: string;
}

/** By the beginning of the path; the first that fits. */
const PARTS: readonly (readonly [string, ReviewPart])[] = [
  ['/claimReviewed', { name: 'claim', field: 'statement' }],
  ['/reviewRating', { name: 'rating', field: 'rating' }],
  ['/author', { name: 'organisation' }],
  ['/itemReviewed/author', { name: 'claimant', field: 'claimant' }],
  ['/itemReviewed/datePublished', { name: 'day', field: 'statedOn' }],
  ['/itemReviewed/firstAppearance', { name: 'first', field: 'appearances' }],
  ['/itemReviewed/appearance', { name: 'places', field: 'appearances' }],
  ['/inLanguage', { name: 'language', field: 'statement' }],
  ['/url', { name: 'address', field: 'slug' }],
  ['/date', { name: 'dates' }],
  ['', { name: 'data' }],
];

/** Which part a JSON pointer is about. */
export const reviewPart = (path: string): ReviewPart => PARTS.find(([begin]) => path.startsWith(begin))![1];
