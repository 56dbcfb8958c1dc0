import type { PublishedEditionFacts } from '../../../src/core/claim-review/build-claim-review.js';

/** Claim C20 of the sample article, as a desk would publish it. */
export function publishedEdition(change: Partial<PublishedEditionFacts> = {}): PublishedEditionFacts {
  return {
    url: 'https://desk.example/f/un-resolution-oil',
    statement: 'A UN resolution directly bans buying oil from terrorists.',
    language: 'en',
    organisation: {
      name: 'Demo Newsroom',
      url: 'https://desk.example',
      logo: 'https://desk.example/logo.png',
    },
    rating: { value: 4, worst: 1, best: 5, alternateName: 'Mostly accurate', scaleName: 'Accuracy' },
    claimant: { name: 'Vladimir Putin', type: 'Person', wikidataId: 'Q7747' },
    statedOn: '2015-11-26',
    appearances: [
      {
        url: 'https://news.example/putin-hollande',
        title: 'Putin and Hollande',
        publisher: 'RIA Novosti',
        publishedOn: '2015-11-26',
        first: true,
      },
    ],
    publishedAt: '2026-01-15T12:00:00.000Z',
    modifiedAt: null,
    ...change,
  };
}

/** Where the public site of the demo newsroom is. */
export const PUBLIC_URL = 'https://desk.example';
