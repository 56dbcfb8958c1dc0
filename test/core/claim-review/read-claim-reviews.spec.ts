import { readClaimReviews } from '../../../src/core/claim-review/read-claim-reviews.js';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/rain',
  claimReviewed: 'It rained in Jakarta.',
  author: { '@type': 'Organization', name: 'Contoh Checks', url: 'https://checks.example' },
  datePublished: '2024-05-01',
  inLanguage: 'en',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Rina Contoh' },
    datePublished: '2024-04-30',
  },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 2,
    worstRating: 1,
    bestRating: 5,
    alternateName: 'Mostly false',
  },
  headline: 'No, it did not rain',
};
const READ = {
  url: 'https://checks.example/rain',
  claim: 'It rained in Jakarta.',
  claimant: 'Rina Contoh',
  claimedOn: '2024-04-30',
  publisher: 'Contoh Checks',
  publisherUrl: 'https://checks.example/',
  rating: 'Mostly false',
  ratingValue: 2,
  worstRating: 1,
  bestRating: 5,
  title: 'No, it did not rain',
  reviewedOn: '2024-05-01',
  language: 'en',
};
const one = (changes: object, page: string | null = null) =>
  readClaimReviews({ ...REVIEW, ...changes }, page).reviews[0];

describe('fact-checks of others', () => {
  it('are read from a ClaimReview as it should be', () => {
    expect(readClaimReviews(REVIEW)).toEqual({ reviews: [READ], rejected: [] });
  });

  it.each<[string, unknown]>([
    ['a list', [{ '@type': 'NewsArticle' }, REVIEW]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', mainEntity: REVIEW }] }],
    ['a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    ['a type among others', { ...REVIEW, '@type': ['Review', 'ClaimReview'] }],
    ['a type that is an address', { ...REVIEW, '@type': 'http://schema.org/ClaimReview' }],
    ['a type with a prefix', { ...REVIEW, '@type': 'schema:ClaimReview' }],
  ])('are found in %s', (_, value) => {
    expect(readClaimReviews(value).reviews).toEqual([READ]);
  });

  it.each<[string, object, Partial<typeof READ> | Record<string, unknown>]>([
    [
      'numbers that are texts',
      { reviewRating: { ratingValue: '2,5', bestRating: '5', worstRating: ' 1 ', alternateName: 'X' } },
      { ratingValue: 2.5, bestRating: 5, worstRating: 1, rating: 'X' },
    ],
    [
      'a verdict that is the number',
      { reviewRating: { ratingValue: 'Pants on fire' } },
      { rating: 'Pants on fire', ratingValue: null },
    ],
    [
      'a verdict in a list',
      { reviewRating: [{ ratingValue: 1, alternateName: ['Salah', 'False'] }] },
      { rating: 'Salah' },
    ],
    [
      'entities and tags',
      { claimReviewed: '<p>It &quot;rained&quot; &amp;&nbsp;rained &#8211; &#x2026;</p>\n ' },
      { claim: 'It "rained" & rained – …' },
    ],
    [
      'names without objects',
      { author: 'Contoh Checks', itemReviewed: { author: 'Rina Contoh' } },
      { publisher: 'Contoh Checks', publisherUrl: null, claimant: 'Rina Contoh' },
    ],
    [
      'authors in a list',
      { author: [{ '@type': 'Person' }, { name: 'Contoh Checks' }] },
      { publisher: 'Contoh Checks' },
    ],
    [
      'a publisher in place of an author',
      { author: undefined, publisher: { name: 'Contoh Checks' } },
      { publisher: 'Contoh Checks' },
    ],
    ['no publisher at all', { author: undefined }, { publisher: 'checks.example' }],
    [
      'values of JSON-LD',
      { claimReviewed: { '@value': 'It rained.', '@language': 'en' } },
      { claim: 'It rained.' },
    ],
    [
      'a language that is an object',
      { inLanguage: { '@type': 'Language', alternateName: 'pt_BR' } },
      { language: 'pt-BR' },
    ],
    ['a language that is a word', { inLanguage: 'Bahasa Indonesia' }, { language: null }],
    ['a day with a time', { datePublished: '2024-05-01T23:59:00+07:00' }, { reviewedOn: '2024-05-01' }],
    ['a day with slashes', { datePublished: '2024/5/1' }, { reviewedOn: '2024-05-01' }],
    ['a day in words', { datePublished: 'Wed, 01 May 2024 10:00:00 GMT' }, { reviewedOn: '2024-05-01' }],
    ['a day as Americans write', { datePublished: 'May 1, 2024' }, { reviewedOn: '2024-05-01' }],
    ['no day', { datePublished: 'yesterday' }, { reviewedOn: null }],
    ['a day that is not', { datePublished: '2024-02-31' }, { reviewedOn: null }],
    ['a number that is no day', { datePublished: 'Part 3' }, { reviewedOn: null }],
    [
      'an address in an object',
      { url: { '@id': 'https://checks.example/rain' } },
      { url: 'https://checks.example/rain' },
    ],
  ])('are read with %s', (_, changes, read) => {
    expect(one(changes)).toMatchObject(read);
  });

  it('have the address of their page where they name none, and a whole one where they name half', () => {
    const page = 'https://checks.example/2024/';
    expect(one({ url: undefined }, page)!.url).toBe(page);
    expect(one({ url: '/rain' }, page)!.url).toBe('https://checks.example/rain');
    expect(one({ url: 'javascript:alert(1)' }, page)!.url).toBe(page);
  });

  it.each<[string, object, string]>([
    ['claim', { claimReviewed: ' ' }, 'no_claim'],
    ['address', { url: 'javascript:alert(1)' }, 'no_url'],
    ['verdict', { reviewRating: {} }, 'no_rating'],
  ])('are left out without a %s, and it is said where', (_, changes, code) => {
    const found = readClaimReviews({ '@graph': [REVIEW, { ...REVIEW, itemReviewed: {}, ...changes }] });
    expect(found.reviews).toEqual([READ]);
    expect(found.rejected).toEqual([{ place: '/@graph/1', code }]);
  });

  it('are read from an answer of Google’s Fact Check Tools', () => {
    const claimReview = [
      {
        publisher: { name: 'Contoh Checks', site: 'checks.example' },
        url: 'https://checks.example/rain',
        title: 'No, it did not rain',
        reviewDate: '2024-05-01T00:00:00Z',
        textualRating: 'Mostly false',
        languageCode: 'en',
      },
      { url: 'https://other.example/', languageCode: 'en' },
    ];
    const claim = {
      text: 'It rained in Jakarta.',
      claimant: 'Rina Contoh',
      claimDate: '2024-04-30T00:00:00Z',
      claimReview,
    };
    expect(readClaimReviews({ claims: [claim] })).toEqual({
      reviews: [{ ...READ, ratingValue: null, worstRating: null, bestRating: null }],
      rejected: [{ place: '/claims/0/claimReview/1', code: 'no_rating' }],
    });
  });

  it('are nowhere in what is made to harm', () => {
    let deep: unknown = REVIEW;
    for (let n = 0; n < 100_000; n += 1) deep = [deep];
    for (const value of [null, 3, 'ClaimReview', [], {}, deep, { '@type': 'ClaimReviewer' }])
      expect(readClaimReviews(value)).toEqual({ reviews: [], rejected: [] });
    expect(one({ claimReviewed: 'x'.repeat(100_000) })!.claim).toHaveLength(5_000);
    expect(one({ claimReviewed: 'half \ud800 a pair' })!.claim).toBe('half \ufffd a pair');
  });
});
