import { findVerdictWord } from './verdict-words.js';

/** One thing that is wrong with a ClaimReview; only errors stop its publication. */
export interface ClaimReviewProblem {
  level: 'error' | 'warning';
  code:
    | 'missing'
    | 'recommended'
    | 'type'
    | 'url'
    | 'url_host'
    | 'date'
    | 'date_order'
    | 'language'
    | 'rating_scale'
    | 'rating_range'
    | 'claim_long'
    | 'claim_verdict';
  /** JSON pointer into the ClaimReview. */
  path: string;
  params: Record<string, unknown>;
}

/** Google advises to keep `claimReviewed` shorter than this many characters. */
export const CLAIM_ADVISED_LENGTH = 75;

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

type Node = Record<string, unknown>;

/**
 * Checks a ClaimReview, as it would stand on its page, against the required and recommended properties of
 * schema.org (https://schema.org/ClaimReview) and Google
 * (https://developers.google.com/search/docs/appearance/structured-data/factcheck).
 * @param review parsed JSON-LD
 * @param publicUrl address of the public site: the review's `url` must be on its host or a subdomain of it
 * @returns every problem, from the top of the object down; none when all is well
 */
export function checkClaimReview(review: unknown, publicUrl: string): ClaimReviewProblem[] {
  if (!isNode(review)) return [error('type', '', { type: 'ClaimReview' })];
  return [
    ...checkContext(review),
    ...checkUrl(review.url, publicUrl),
    ...checkClaimReviewed(review.claimReviewed),
    ...checkRating(review.reviewRating),
    ...checkAuthor(review.author),
    ...checkItemReviewed(review.itemReviewed),
    ...checkDates(review),
    ...checkLanguage(review.inLanguage),
  ];
}

function checkContext(review: Node): ClaimReviewProblem[] {
  const context = review['@context'];
  return [
    ...(typeof context === 'string' && /^https?:\/\/schema\.org\/?$/.test(context)
      ? []
      : [error('type', '/@context', { type: 'https://schema.org' })]),
    ...checkType(review, '', ['ClaimReview']),
  ];
}

function checkUrl(url: unknown, publicUrl: string): ClaimReviewProblem[] {
  if (isAbsent(url)) return [error('missing', '/url')];
  const page = parseWebUrl(url);
  if (!page) return [error('url', '/url')];
  const host = parseWebUrl(publicUrl)?.hostname;
  const isOurs = host !== undefined && (page.hostname === host || page.hostname.endsWith(`.${host}`));
  return isOurs ? [] : [error('url_host', '/url', { host: page.hostname, expected: host ?? null })];
}

function checkClaimReviewed(claim: unknown): ClaimReviewProblem[] {
  if (isAbsent(claim)) return [error('missing', '/claimReviewed')];
  if (typeof claim !== 'string') return [error('type', '/claimReviewed', { type: 'text' })];
  const { length } = [...claim];
  const word = findVerdictWord(claim);
  return [
    ...(length < CLAIM_ADVISED_LENGTH
      ? []
      : [warning('claim_long', '/claimReviewed', { length, advised: CLAIM_ADVISED_LENGTH })]),
    ...(word === null ? [] : [warning('claim_verdict', '/claimReviewed', { word })]),
  ];
}

function checkRating(rating: unknown): ClaimReviewProblem[] {
  if (isAbsent(rating)) return [error('missing', '/reviewRating')];
  if (!isNode(rating)) return [error('type', '/reviewRating', { type: 'Rating' })];
  return [
    ...checkType(rating, '/reviewRating', ['Rating']),
    ...checkText(rating.alternateName, '/reviewRating/alternateName'),
    ...checkNumbers(rating),
  ];
}

/** Numbers are all or nothing, but that `ratingValue` may be absent: "unproven" is no place on the line. */
function checkNumbers({ ratingValue, worstRating, bestRating }: Node): ClaimReviewProblem[] {
  const given = Object.entries({ ratingValue, worstRating, bestRating }).filter(
    ([, value]) => !isAbsent(value),
  );
  const wrong = given.filter(([, value]) => !Number.isFinite(value));
  if (wrong.length > 0) {
    return wrong.map(([name]) => error('type', `/reviewRating/${name}`, { type: 'number' }));
  }
  const [value, worst, best] = [ratingValue, worstRating, bestRating] as (number | undefined)[];
  if (worst === undefined || best === undefined) {
    const absent = worst === undefined ? 'worstRating' : 'bestRating';
    return [warning('recommended', `/reviewRating/${absent}`)];
  }
  if (worst < 1 || best <= worst) return [error('rating_scale', '/reviewRating', { worst, best })];
  return value !== undefined && (value < worst || value > best)
    ? [error('rating_range', '/reviewRating/ratingValue', { value, worst, best })]
    : [];
}

function checkAuthor(author: unknown): ClaimReviewProblem[] {
  if (isAbsent(author)) return [warning('recommended', '/author')];
  if (!isNode(author)) return [error('type', '/author', { type: 'Organization' })];
  const hasUrl = !isAbsent(author.url);
  return [
    ...checkType(author, '/author', ['Organization', 'Person']),
    ...(isAbsent(author.name) && !hasUrl ? [error('missing', '/author/name')] : []),
    ...(hasUrl && !parseWebUrl(author.url) ? [error('url', '/author/url')] : []),
    ...(isAbsent(author.logo) || parseWebUrl(author.logo) ? [] : [error('url', '/author/logo')]),
  ];
}

function checkItemReviewed(claim: unknown): ClaimReviewProblem[] {
  if (isAbsent(claim)) return [warning('recommended', '/itemReviewed')];
  if (!isNode(claim)) return [error('type', '/itemReviewed', { type: 'Claim' })];
  return [
    ...checkType(claim, '/itemReviewed', ['Claim']),
    ...checkClaimant(claim.author),
    ...checkDate(claim.datePublished, '/itemReviewed/datePublished'),
    ...checkAppearances(claim),
  ];
}

function checkClaimant(author: unknown): ClaimReviewProblem[] {
  const path = '/itemReviewed/author';
  if (isAbsent(author)) return [warning('recommended', path)];
  if (!isNode(author)) return [error('type', path, { type: 'Person' })];
  return [
    ...checkType(author, path, ['Person', 'Organization']),
    ...checkText(author.name, `${path}/name`),
    ...(isAbsent(author.sameAs) || parseWebUrl(author.sameAs) ? [] : [error('url', `${path}/sameAs`)]),
  ];
}

function checkAppearances({ appearance, firstAppearance }: Node): ClaimReviewProblem[] {
  const path = '/itemReviewed/appearance';
  const places = isAbsent(appearance) ? [] : [appearance].flat();
  const first = '/itemReviewed/firstAppearance';
  return [
    ...(places.length === 0 ? [warning('recommended', path)] : []),
    ...places.flatMap((place, index) => checkWork(place, `${path}/${index}`)),
    ...(isAbsent(firstAppearance) ? [warning('recommended', first)] : checkWork(firstAppearance, first)),
  ];
}

/** A link, or a CreativeWork that describes the place. */
function checkWork(work: unknown, path: string): ClaimReviewProblem[] {
  if (!isNode(work)) return parseWebUrl(work) ? [] : [error('url', path)];
  return [
    ...(isAbsent(work.url) || parseWebUrl(work.url) ? [] : [error('url', `${path}/url`)]),
    ...(isAbsent(work.datePublished) ? [] : checkDate(work.datePublished, `${path}/datePublished`)),
  ];
}

function checkDates({ datePublished, dateModified }: Node): ClaimReviewProblem[] {
  const problems = [
    ...checkDate(datePublished, '/datePublished'),
    ...(isAbsent(dateModified) ? [] : checkDate(dateModified, '/dateModified')),
  ];
  if (problems.length > 0 || isAbsent(dateModified)) return problems;
  return Date.parse(dateModified as string) < Date.parse(datePublished as string)
    ? [error('date_order', '/dateModified')]
    : [];
}

function checkDate(date: unknown, path: string): ClaimReviewProblem[] {
  if (isAbsent(date)) return [warning('recommended', path)];
  const isDate = typeof date === 'string' && DATE.test(date) && !Number.isNaN(Date.parse(date));
  return isDate ? [] : [error('date', path)];
}

function checkLanguage(language: unknown): ClaimReviewProblem[] {
  if (isAbsent(language)) return [warning('recommended', '/inLanguage')];
  return typeof language === 'string' && LANGUAGE.test(language) ? [] : [error('language', '/inLanguage')];
}

function checkType(node: Node, path: string, types: readonly string[]): ClaimReviewProblem[] {
  return types.includes(node['@type'] as string) ? [] : [error('type', `${path}/@type`, { type: types[0] })];
}

function checkText(text: unknown, path: string): ClaimReviewProblem[] {
  if (isAbsent(text)) return [error('missing', path)];
  return typeof text === 'string' ? [] : [error('type', path, { type: 'text' })];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function parseWebUrl(value: unknown): URL | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

function error(
  code: ClaimReviewProblem['code'],
  path: string,
  params: ClaimReviewProblem['params'] = {},
): ClaimReviewProblem {
  return { level: 'error', code, path, params };
}

function warning(
  code: ClaimReviewProblem['code'],
  path: string,
  params: ClaimReviewProblem['params'] = {},
): ClaimReviewProblem {
  return { level: 'warning', code, path, params };
}
