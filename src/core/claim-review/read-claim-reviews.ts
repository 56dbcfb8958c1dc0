/** A fact-check of somebody else, as its markup tells it. */
export interface ReadClaimReview {
  /** Address of the fact-check. */
  url: string;
  /** What was checked, in the words of who checked it. */
  claim: string;
  claimant: string | null;
  /** `YYYY-MM-DD`. */
  claimedOn: string | null;
  publisher: string;
  publisherUrl: string | null;
  /** The verdict in words. */
  rating: string;
  ratingValue: number | null;
  worstRating: number | null;
  bestRating: number | null;
  title: string | null;
  /** `YYYY-MM-DD`. */
  reviewedOn: string | null;
  /** BCP 47. */
  language: string | null;
}

/** Why a fact-check is left out. */
export type ReviewFault = 'no_claim' | 'no_url' | 'no_rating';

/** What was found: fact-checks, and those that lack what nobody can guess. */
export interface FoundReviews {
  reviews: ReadClaimReview[];
  rejected: { place: string; code: ReviewFault }[];
}

type Json = Record<string, unknown>;

/** Deeper than any markup of use; what is deeper is not looked at. */
const DEEPEST = 40;
const LONGEST = 5_000;
const LONGEST_URL = 2_000;

/**
 * Finds the fact-checks in JSON that others have written: ClaimReviews (https://schema.org/ClaimReview) wherever they stand, in a graph, a
 * list, a DataFeed; and answers of Google's Fact Check Tools. It takes what is written in all the ways that are seen: types as addresses or
 * lists, numbers as texts, one thing or several, names without an object around them, markup and entities in texts.
 * @param pageUrl where the JSON was found, for addresses that are not whole
 */
export function readClaimReviews(value: unknown, pageUrl: string | null = null): FoundReviews {
  const found: FoundReviews = { reviews: [], rejected: [] };
  walk(value, '', 0, (object, place) => {
    const read = isClaimReview(object)
      ? [[place, schemaReview(object, pageUrl)] as const]
      : Array.isArray(object.claimReview)
        ? toolsReviews(object, place)
        : [];
    for (const [at, review] of read)
      if (typeof review === 'string') found.rejected.push({ place: at, code: review });
      else found.reviews.push(review);
    return read.length > 0;
  });
  return found;
}

/** Every object from the outside in; those in which something was found are not looked into. */
function walk(
  value: unknown,
  place: string,
  depth: number,
  visit: (object: Json, place: string) => boolean,
): void {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return;
  if (!Array.isArray(value) && visit(value as Json, place)) return;
  for (const [name, inner] of Object.entries(value)) walk(inner, `${place}/${name}`, depth + 1, visit);
}

const isClaimReview = (object: Json): boolean =>
  listOf(object['@type'] ?? object.type).some(
    (type) => typeof type === 'string' && /(?:^|[/:#])ClaimReview$/i.test(type.trim()),
  );

function schemaReview(review: Json, pageUrl: string | null): ReadClaimReview | ReviewFault {
  const item = objectOf(review.itemReviewed);
  const author =
    firstNamed(review.author) ?? firstNamed(review.publisher) ?? firstNamed(review.sourceOrganization);
  const rating = objectOf(review.reviewRating);
  return judged({
    url: addressOf(review.url ?? review['@id'] ?? review.mainEntityOfPage, pageUrl) ?? pageUrl,
    claim:
      textOf(review.claimReviewed) ?? textOf(item.claimReviewed) ?? textOf(item.text) ?? textOf(item.name),
    claimant: firstNamed(item.author)?.name ?? firstNamed(item.creator)?.name ?? null,
    claimedOn: dayOf(item.datePublished ?? item.dateCreated),
    publisher: author?.name ?? null,
    publisherUrl: author?.url ?? null,
    rating:
      textOf(rating.alternateName) ??
      textOf(rating.name) ??
      textOf(rating.ratingExplanation) ??
      wordsOf(rating.ratingValue),
    ratingValue: numberOf(rating.ratingValue),
    worstRating: numberOf(rating.worstRating),
    bestRating: numberOf(rating.bestRating),
    title: textOf(review.headline) ?? textOf(review.name),
    reviewedOn: dayOf(review.datePublished ?? review.dateCreated ?? review.dateModified),
    language: languageOf(review.inLanguage),
  });
}

/** https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims#claim */
function toolsReviews(claim: Json, place: string): [string, ReadClaimReview | ReviewFault][] {
  return (claim.claimReview as unknown[]).map((value, n) => {
    const review = objectOf(value);
    const publisher = objectOf(review.publisher);
    const site = textOf(publisher.site);
    return [
      `${place}/claimReview/${n}`,
      judged({
        url: addressOf(review.url, null),
        claim: textOf(claim.text),
        claimant: textOf(claim.claimant),
        claimedOn: dayOf(claim.claimDate),
        publisher: textOf(publisher.name) ?? site,
        publisherUrl: site && addressOf(`https://${site}`, null),
        rating: textOf(review.textualRating),
        ratingValue: null,
        worstRating: null,
        bestRating: null,
        title: textOf(review.title),
        reviewedOn: dayOf(review.reviewDate),
        language: languageOf(review.languageCode),
      }),
    ];
  });
}

type Half = { [Field in keyof ReadClaimReview]: ReadClaimReview[Field] | null };

/** Strict about what is kept: nobody can do anything with a verdict without words, or with words without a place. */
function judged(half: Half): ReadClaimReview | ReviewFault {
  const { url, claim, rating } = half;
  if (!claim) return 'no_claim';
  if (!url) return 'no_url';
  if (!rating) return 'no_rating';
  return {
    ...half,
    url,
    claim,
    rating,
    publisher: half.publisher ?? new URL(url).hostname.replace(/^www\./, ''),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The first object; a text stands for an object of that name. */
function objectOf(value: unknown): Json {
  for (const one of listOf(value)) {
    if (typeof one === 'string') return { name: one };
    if (one !== null && typeof one === 'object') return one as Json;
  }
  return {};
}

function firstNamed(value: unknown): { name: string; url: string | null } | null {
  for (const one of listOf(value)) {
    const object = objectOf(one);
    const name = textOf(object.name) ?? textOf(object.legalName);
    if (name) return { name, url: addressOf(object.url ?? object.sameAs ?? object['@id'], null) };
  }
  return null;
}

const ENTITIES: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
};

/** Words for people: without tags, entities and line breaks; null where none are left. */
function textOf(value: unknown): string | null {
  const one = listOf(value).find((entry) => entry !== null && entry !== undefined);
  const text = typeof one === 'object' ? ((one as Json)['@value'] ?? (one as Json).name) : one;
  if (typeof text !== 'string') return null;
  const plain = text
    .slice(0, 4 * LONGEST)
    .replace(/<\/?[a-zA-Z][^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g, entity)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
  return [...plain].slice(0, LONGEST).join('') || null;
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** `4`, `"4"`, `"4,5"`, `"4/5"`. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const [, digits] =
    /^\s*(-?\d{1,9}(?:[.,]\d{1,6})?)\s*(?:$|\/)/.exec(typeof value === 'string' ? value : '') ?? [];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}

/** The day of `2024-05-01T10:00:00Z`, `2024/5/1`, `Wed, 01 May 2024 …`, `May 1, 2024`; null for what is no day. */
function dayOf(value: unknown): string | null {
  const text = textOf(value);
  if (!text) return null;
  const [, year, month, date] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year) return realDay(Number(year), Number(month), Number(date));
  // `Date.parse` takes a bare number or a word and a number for a date, too.
  if (!/[a-z]{3}/i.test(text) || !/\b\d{4}\b/.test(text)) return null;
  const at = new Date(Date.parse(/(?:Z|GMT|UTC|[+-]\d{4})\s*$/i.test(text) ? text : `${text} UTC`));
  return Number.isNaN(at.getTime())
    ? null
    : realDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function realDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === date && year >= 1900 && year < 2200;
  return isReal ? day.toISOString().slice(0, 10) : null;
}

/** An http or https address, whole or seen from the page. */
function addressOf(value: unknown, pageUrl: string | null): string | null {
  const one = objectOf(value);
  const text = typeof value === 'string' ? value : ((one['@id'] ?? one.url ?? one.name) as unknown);
  if (typeof text !== 'string' || text.trim() === '') return null;
  const base = pageUrl ?? undefined;
  const url = URL.canParse(text.trim(), base) ? new URL(text.trim(), base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.href.length > LONGEST_URL) return null;
  return url.href;
}

function languageOf(value: unknown): string | null {
  const one = objectOf(value);
  const tag = textOf(one.alternateName) ?? textOf(one.name) ?? '';
  return /^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{1,8})*$/.test(tag) ? tag.replaceAll('_', '-') : null;
}
