import { buildClaimReview } from '../../../src/core/claim-review/build-claim-review.js';
import { weighClaimReview } from '../../../src/core/claim-review/weigh-claim-review.js';
import { PUBLIC_URL, publishedEdition } from './published-edition.js';

test('a property of a ClaimReview matters as much as its absence is told', () => {
  expect(weighClaimReview(buildClaimReview(publishedEdition()), PUBLIC_URL)).toEqual({
    '/@context': 'required',
    '/@type': 'required',
    '/url': 'required',
    '/claimReviewed': 'required',
    '/author': 'recommended',
    '/author/@type': 'required',
    '/reviewRating': 'required',
    '/reviewRating/@type': 'required',
    '/reviewRating/worstRating': 'recommended',
    '/reviewRating/bestRating': 'recommended',
    '/reviewRating/alternateName': 'required',
    '/itemReviewed': 'recommended',
    '/itemReviewed/@type': 'required',
    '/itemReviewed/author': 'recommended',
    '/itemReviewed/author/@type': 'required',
    '/itemReviewed/author/name': 'required',
    '/itemReviewed/datePublished': 'recommended',
    '/itemReviewed/appearance': 'recommended',
    '/itemReviewed/firstAppearance': 'recommended',
    '/datePublished': 'recommended',
    '/inLanguage': 'recommended',
  });
});
