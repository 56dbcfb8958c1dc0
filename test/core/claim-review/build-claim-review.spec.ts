import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import {
  buildClaimReview,
  type PublishedEditionFacts,
} from '../../../src/core/claim-review/build-claim-review.js';
import { buildDataFeed } from '../../../src/core/claim-review/build-data-feed.js';
import { checkClaimReview } from '../../../src/core/claim-review/check-claim-review.js';
import { CLAIM_REVIEW_SCHEMA } from './claim-review-schema.js';
import { PUBLIC_URL, publishedEdition } from './published-edition.js';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const fitsSchema = ajv.compile(CLAIM_REVIEW_SCHEMA);

const unknownPlace = { url: null, title: null, publisher: null, publishedOn: null, first: false };

const EDITIONS: [string, PublishedEditionFacts][] = [
  ['everything known', publishedEdition()],
  [
    'a rating without a number',
    publishedEdition({
      rating: { value: null, worst: 1, best: 5, alternateName: 'Unproven', scaleName: null },
    }),
  ],
  ['an unnamed claimant', publishedEdition({ claimant: null })],
  [
    'an organisation that is not in Wikidata',
    publishedEdition({ claimant: { name: 'RIA Novosti', type: 'Organization', wikidataId: null } }),
  ],
  ['an unknown date', publishedEdition({ statedOn: null })],
  ['no appearance', publishedEdition({ appearances: [] })],
  ['an appearance of which nothing is known', publishedEdition({ appearances: [unknownPlace] })],
  ['no logo', publishedEdition({ organisation: { name: 'Desk', url: 'https://desk.example', logo: null } })],
  ['a second edition', publishedEdition({ modifiedAt: '2026-02-01T08:00:00.000Z' })],
];

test.each(EDITIONS)('%s: fits the schema and the check alike, and says null nowhere', (_, edition) => {
  const review = buildClaimReview(edition);
  expect({ fits: fitsSchema(review), errors: fitsSchema.errors }).toEqual({ fits: true, errors: null });
  expect(checkClaimReview(review, PUBLIC_URL).filter(({ level }) => level === 'error')).toEqual([]);
  expect(JSON.stringify(review)).not.toMatch(/null|undefined/);
});

test('the ClaimReview of the sample says what is known', () => {
  const place = {
    '@type': 'CreativeWork',
    url: 'https://news.example/putin-hollande',
    headline: 'Putin and Hollande',
    publisher: { '@type': 'Organization', name: 'RIA Novosti' },
    datePublished: '2015-11-26',
  };
  expect(buildClaimReview(publishedEdition({ modifiedAt: '2026-02-01T08:00:00.000Z' }))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://desk.example/f/un-resolution-oil',
    claimReviewed: 'A UN resolution directly bans buying oil from terrorists.',
    author: {
      '@type': 'Organization',
      name: 'Demo Newsroom',
      url: 'https://desk.example',
      logo: 'https://desk.example/logo.png',
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 4,
      worstRating: 1,
      bestRating: 5,
      alternateName: 'Mostly accurate',
      name: 'Accuracy',
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Vladimir Putin', sameAs: 'https://www.wikidata.org/wiki/Q7747' },
      datePublished: '2015-11-26',
      appearance: [place],
      firstAppearance: place,
    },
    datePublished: '2026-01-15T12:00:00.000Z',
    dateModified: '2026-02-01T08:00:00.000Z',
    inLanguage: 'en',
  });
});

test('what is not known is left out', () => {
  const review = buildClaimReview(
    publishedEdition({
      claimant: null,
      statedOn: null,
      appearances: [],
      rating: { value: null, worst: 1, best: 5, alternateName: 'Unproven', scaleName: null },
    }),
  );
  expect(review.itemReviewed).toEqual({ '@type': 'Claim' });
  expect(review.reviewRating).toEqual({
    '@type': 'Rating',
    worstRating: 1,
    bestRating: 5,
    alternateName: 'Unproven',
  });
});

test('no appearance is called the first unless it is known to be', () => {
  const [place] = publishedEdition().appearances;
  const review = buildClaimReview(publishedEdition({ appearances: [{ ...place!, first: false }] }));
  expect(review.itemReviewed.appearance).toHaveLength(1);
  expect(review.itemReviewed.firstAppearance).toBeUndefined();
});

test('the feed holds every review once, in the order given, and says when the newest changed', () => {
  const older = buildClaimReview(publishedEdition({ modifiedAt: '2026-02-01T08:00:00.000Z' }));
  const newer = buildClaimReview(publishedEdition({ url: 'https://desk.example/f/two' }));
  const { '@context': context, ...item } = older;
  const feed = buildDataFeed({ name: 'Demo', url: 'https://desk.example/claim-reviews.json' }, [
    newer,
    older,
  ]);
  expect(feed).toMatchObject({
    '@context': context,
    '@type': 'DataFeed',
    name: 'Demo',
    url: 'https://desk.example/claim-reviews.json',
    dateModified: '2026-02-01T08:00:00.000Z',
  });
  expect(feed.dataFeedElement.map((element) => element.item.url)).toEqual([newer.url, older.url]);
  expect(feed.dataFeedElement[1]).toEqual({
    '@type': 'DataFeedItem',
    dateCreated: '2026-01-15T12:00:00.000Z',
    dateModified: '2026-02-01T08:00:00.000Z',
    item,
  });
});

test('an empty feed is a feed', () => {
  const feed = buildDataFeed({ name: 'Demo', url: 'https://desk.example/claim-reviews.json' }, []);
  expect(feed.dataFeedElement).toEqual([]);
  expect(feed.dateModified).toBeUndefined();
});
