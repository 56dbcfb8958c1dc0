/** A place where the claim was made, as far as it is known. */
export interface AppearanceFacts {
  url: string | null;
  title: string | null;
  /** Who published it, such as an outlet or agency. */
  publisher: string | null;
  /** `YYYY-MM-DD`. */
  publishedOn: string | null;
  /** True for the one that is known to be the first. */
  first: boolean;
}

/** What a published edition says, as plain data: all that its ClaimReview is made from. */
export interface PublishedEditionFacts {
  /** Address of the public page. */
  url: string;
  statement: string;
  /** BCP 47, of the page. */
  language: string;
  organisation: { name: string; url: string; logo: string | null };
  /** `value` is null for a rating without a number. */
  rating: {
    value: number | null;
    worst: number;
    best: number;
    alternateName: string;
    scaleName: string | null;
  };
  /** Null when the claimant is unnamed or unknown. */
  claimant: { name: string; type: 'Person' | 'Organization'; wikidataId: string | null } | null;
  /** `YYYY-MM-DD`; null when unknown. */
  statedOn: string | null;
  appearances: readonly AppearanceFacts[];
  /** RFC 3339, of the first edition. */
  publishedAt: string;
  /** RFC 3339, of this edition; null for the first. */
  modifiedAt: string | null;
}

/** https://schema.org/Organization */
interface OrganizationJson {
  '@type': 'Organization';
  name: string;
  url: string;
  logo?: string;
}

/** https://schema.org/Rating */
interface RatingJson {
  '@type': 'Rating';
  ratingValue?: number;
  worstRating: number;
  bestRating: number;
  alternateName: string;
  name?: string;
}

/** https://schema.org/CreativeWork */
interface CreativeWorkJson {
  '@type': 'CreativeWork';
  url?: string;
  headline?: string;
  publisher?: { '@type': 'Organization'; name: string };
  datePublished?: string;
}

/** https://schema.org/Claim */
interface ClaimJson {
  '@type': 'Claim';
  author?: { '@type': 'Person' | 'Organization'; name: string; sameAs?: string };
  datePublished?: string;
  appearance?: CreativeWorkJson[];
  firstAppearance?: CreativeWorkJson;
}

/** https://schema.org/ClaimReview, as JSON-LD. */
export interface ClaimReviewJson {
  '@context': 'https://schema.org';
  '@type': 'ClaimReview';
  url: string;
  claimReviewed: string;
  author: OrganizationJson;
  reviewRating: RatingJson;
  itemReviewed: ClaimJson;
  datePublished: string;
  dateModified?: string;
  inLanguage: string;
}

/** The ClaimReview of a published edition. What is not known is left out, never guessed. */
export function buildClaimReview(edition: PublishedEditionFacts): ClaimReviewJson {
  const { name, url, logo } = edition.organisation;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: edition.url,
    claimReviewed: edition.statement,
    author: { '@type': 'Organization', name, url, ...(logo && { logo }) },
    reviewRating: ratingJson(edition.rating),
    itemReviewed: claimJson(edition),
    datePublished: edition.publishedAt,
    ...(edition.modifiedAt && { dateModified: edition.modifiedAt }),
    inLanguage: edition.language,
  };
}

function ratingJson(rating: PublishedEditionFacts['rating']): RatingJson {
  return {
    '@type': 'Rating',
    ...(rating.value !== null && { ratingValue: rating.value }),
    worstRating: rating.worst,
    bestRating: rating.best,
    alternateName: rating.alternateName,
    ...(rating.scaleName && { name: rating.scaleName }),
  };
}

function claimJson({ claimant, statedOn, appearances }: PublishedEditionFacts): ClaimJson {
  const first = appearances.find((appearance) => appearance.first);
  return {
    '@type': 'Claim',
    ...(claimant && { author: claimantJson(claimant) }),
    ...(statedOn && { datePublished: statedOn }),
    ...(appearances.length > 0 && { appearance: appearances.map(appearanceJson) }),
    ...(first && { firstAppearance: appearanceJson(first) }),
  };
}

function claimantJson(claimant: NonNullable<PublishedEditionFacts['claimant']>): ClaimJson['author'] {
  const { type, name, wikidataId } = claimant;
  const sameAs = wikidataId && `https://www.wikidata.org/wiki/${wikidataId}`;
  return { '@type': type, name, ...(sameAs && { sameAs }) };
}

function appearanceJson(appearance: AppearanceFacts): CreativeWorkJson {
  const { url, title, publisher, publishedOn } = appearance;
  return {
    '@type': 'CreativeWork',
    ...(url && { url }),
    ...(title && { headline: title }),
    ...(publisher && { publisher: { '@type': 'Organization' as const, name: publisher } }),
    ...(publishedOn && { datePublished: publishedOn }),
  };
}
