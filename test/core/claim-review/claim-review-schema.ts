/*
 * What a ClaimReview must be, written as a JSON Schema from schema.org's and Google's pages and not from src:
 * https://schema.org/ClaimReview, https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
const TEXT = { type: 'string', minLength: 1 };
const WEB_URL = { type: 'string', format: 'uri', pattern: '^https?://' };
const DAY_OR_TIME = {
  anyOf: [
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
  ],
};
const CREATIVE_WORK = {
  type: 'object',
  additionalProperties: false,
  required: ['@type'],
  properties: {
    '@type': { const: 'CreativeWork' },
    url: WEB_URL,
    headline: TEXT,
    datePublished: DAY_OR_TIME,
    publisher: {
      type: 'object',
      additionalProperties: false,
      required: ['@type', 'name'],
      properties: { '@type': { const: 'Organization' }, name: TEXT },
    },
  },
};

export const CLAIM_REVIEW_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['@context', '@type', 'url', 'claimReviewed', 'reviewRating'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'ClaimReview' },
    url: WEB_URL,
    claimReviewed: TEXT,
    inLanguage: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    datePublished: DAY_OR_TIME,
    dateModified: DAY_OR_TIME,
    author: {
      type: 'object',
      additionalProperties: false,
      required: ['@type', 'name'],
      properties: { '@type': { enum: ['Organization', 'Person'] }, name: TEXT, url: WEB_URL, logo: WEB_URL },
    },
    reviewRating: {
      type: 'object',
      additionalProperties: false,
      required: ['@type', 'alternateName'],
      properties: {
        '@type': { const: 'Rating' },
        alternateName: TEXT,
        name: TEXT,
        ratingValue: { type: 'number' },
        bestRating: { type: 'number', minimum: 2 },
        worstRating: { type: 'number', minimum: 1 },
      },
    },
    itemReviewed: {
      type: 'object',
      additionalProperties: false,
      required: ['@type'],
      properties: {
        '@type': { const: 'Claim' },
        datePublished: DAY_OR_TIME,
        appearance: { type: 'array', minItems: 1, items: CREATIVE_WORK },
        firstAppearance: CREATIVE_WORK,
        author: {
          type: 'object',
          additionalProperties: false,
          required: ['@type', 'name'],
          properties: { '@type': { enum: ['Person', 'Organization'] }, name: TEXT, sameAs: WEB_URL },
        },
      },
    },
  },
};
