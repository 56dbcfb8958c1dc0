import { buildClaimReview } from '../../../src/core/claim-review/build-claim-review.js';
import { checkClaimReview } from '../../../src/core/claim-review/check-claim-review.js';
import { PUBLIC_URL, publishedEdition } from './published-edition.js';

type Change = [path: string, value: unknown];

/** The problems of a ClaimReview that is sound but for these changes (undefined: taken away). */
function problemsAfter(...changes: Change[]): string[] {
  const review = structuredClone(buildClaimReview(publishedEdition()));
  for (const [path, value] of changes) {
    const names = path.split('/').slice(1);
    const last = names.pop()!;
    const holder = names.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], review);
    (holder as Record<string, unknown>)[last] = value;
  }
  return checkClaimReview(review, PUBLIC_URL).map(({ level, code, path }) => `${level} ${code} ${path}`);
}

test('a complete ClaimReview has no problem at all', () => {
  expect(problemsAfter()).toEqual([]);
});

test.each<[string, string, unknown, string]>([
  ['no context', '/@context', undefined, 'type /@context'],
  ['another type', '/@type', 'Review', 'type /@type'],
  ['no url', '/url', undefined, 'missing /url'],
  ['a relative url', '/url', '/f/x', 'url /url'],
  ['a script as url', '/url', 'javascript:alert(1)', 'url /url'],
  ['a url of another site', '/url', 'https://other.example/f/x', 'url_host /url'],
  ['a look-alike host', '/url', 'https://notdesk.example/f/x', 'url_host /url'],
  ['no claim', '/claimReviewed', undefined, 'missing /claimReviewed'],
  ['a blank claim', '/claimReviewed', ' ', 'missing /claimReviewed'],
  ['a claim that is no text', '/claimReviewed', ['x'], 'type /claimReviewed'],
  ['no rating', '/reviewRating', undefined, 'missing /reviewRating'],
  ['a rating that is a number', '/reviewRating', 4, 'type /reviewRating'],
  ['a rating of another type', '/reviewRating/@type', 'Thing', 'type /reviewRating/@type'],
  ['no words for it', '/reviewRating/alternateName', undefined, 'missing /reviewRating/alternateName'],
  ['a number as text', '/reviewRating/ratingValue', '4', 'type /reviewRating/ratingValue'],
  ['above the best', '/reviewRating/ratingValue', 6, 'rating_range /reviewRating/ratingValue'],
  ['below the worst', '/reviewRating/ratingValue', 0, 'rating_range /reviewRating/ratingValue'],
  ['a worst below one', '/reviewRating/worstRating', 0, 'rating_scale /reviewRating'],
  ['a best that is the worst', '/reviewRating/bestRating', 1, 'rating_scale /reviewRating'],
  ['an author without name and url', '/author', { '@type': 'Organization' }, 'missing /author/name'],
  ['an author of no kind', '/author/@type', 'Thing', 'type /author/@type'],
  ['an author who is a text', '/author', 'Desk', 'type /author'],
  ['an author with a broken url', '/author/url', 'desk', 'url /author/url'],
  ['a broken logo', '/author/logo', 'logo.png', 'url /author/logo'],
  ['a claim that is a text', '/itemReviewed', 'x', 'type /itemReviewed'],
  ['a claim of another type', '/itemReviewed/@type', 'Thing', 'type /itemReviewed/@type'],
  ['a claimant without a name', '/itemReviewed/author/name', undefined, 'missing /itemReviewed/author/name'],
  ['a claimant who is a text', '/itemReviewed/author', 'Putin', 'type /itemReviewed/author'],
  ['an item of no site', '/itemReviewed/author/sameAs', 'Q7747', 'url /itemReviewed/author/sameAs'],
  ['a date in words', '/itemReviewed/datePublished', 'May', 'date /itemReviewed/datePublished'],
  ['a broken link', '/itemReviewed/appearance', ['x'], 'url /itemReviewed/appearance/0'],
  [
    'a broken link in a work',
    '/itemReviewed/firstAppearance/url',
    'x',
    'url /itemReviewed/firstAppearance/url',
  ],
  ['a broken date', '/datePublished', '15/01/2026', 'date /datePublished'],
  ['a change before it was published', '/dateModified', '2026-01-14', 'date_order /dateModified'],
  ['a language in words', '/inLanguage', 'Indonesian', 'language /inLanguage'],
])('an error: %s', (_, path, value, problem) => {
  expect(problemsAfter([path, value])).toEqual([`error ${problem}`]);
});

test.each<[string, string, unknown, string]>([
  ['no author', '/author', undefined, 'recommended /author'],
  ['no claim behind it', '/itemReviewed', undefined, 'recommended /itemReviewed'],
  ['no claimant', '/itemReviewed/author', undefined, 'recommended /itemReviewed/author'],
  [
    'no date of the claim',
    '/itemReviewed/datePublished',
    undefined,
    'recommended /itemReviewed/datePublished',
  ],
  ['no appearance', '/itemReviewed/appearance', undefined, 'recommended /itemReviewed/appearance'],
  ['no first one', '/itemReviewed/firstAppearance', undefined, 'recommended /itemReviewed/firstAppearance'],
  ['no best', '/reviewRating/bestRating', undefined, 'recommended /reviewRating/bestRating'],
  ['no worst', '/reviewRating/worstRating', undefined, 'recommended /reviewRating/worstRating'],
  ['no date', '/datePublished', undefined, 'recommended /datePublished'],
  ['no language', '/inLanguage', undefined, 'recommended /inLanguage'],
  ['seventy-five characters', '/claimReviewed', 'x'.repeat(75), 'claim_long /claimReviewed'],
  ['a verdict in it', '/claimReviewed', 'Fake: oil is banned', 'claim_verdict /claimReviewed'],
  ['in Indonesian', '/claimReviewed', 'Hoaks, minyak dilarang', 'claim_verdict /claimReviewed'],
])('a warning: %s', (_, path, value, problem) => {
  expect(problemsAfter([path, value])).toEqual([`warning ${problem}`]);
});

test.each<[string, string, unknown]>([
  ['a rating without a number', '/reviewRating/ratingValue', undefined],
  ['a subdomain of the site', '/url', 'https://facts.desk.example/f/x'],
  ['seventy-four characters', '/claimReviewed', 'x'.repeat(74)],
  ['a link as appearance', '/itemReviewed/appearance', 'https://news.example/x'],
  ['a word that only begins like a verdict', '/claimReviewed', 'He plays in falsetto.'],
  ['an author who is a person', '/author', { '@type': 'Person', name: 'Ayu' }],
])('no problem: %s', (_, path, value) => {
  expect(problemsAfter([path, value])).toEqual([]);
});

test('every problem is named at once, from the top down', () => {
  expect(problemsAfter(['/url', undefined], ['/claimReviewed', undefined], ['/reviewRating', {}])).toEqual([
    'error missing /url',
    'error missing /claimReviewed',
    'error type /reviewRating/@type',
    'error missing /reviewRating/alternateName',
    'warning recommended /reviewRating/worstRating',
  ]);
});

test.each([null, 'x', 7, []])('%j is no ClaimReview', (value) => {
  expect(checkClaimReview(value, PUBLIC_URL)).toMatchObject([{ level: 'error', code: 'type', path: '' }]);
});
