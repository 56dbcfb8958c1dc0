import type { Dossier } from '../claim/claim-query';

export const ADDRESSES = ['data', 'feed', 'atom', 'all', 'search'] as const;

/** So many words of a statement side by side find it among all others. */
const WORDS_TO_FIND = 12;

/** Where other programs read a fact-check, and find it among the others, without a key. */
export function addressesOf(
  { statement }: Pick<Dossier, 'statement'>,
  url: string,
): Record<(typeof ADDRESSES)[number], string> {
  const beside = (path: string) => new URL(`../${path}`, url);
  const search = beside('v1alpha1/claims:search');
  const words = statement.replaceAll('"', ' ').trim().split(/\s+/).slice(0, WORDS_TO_FIND);
  search.searchParams.set('query', `"${words.join(' ')}"`);
  return {
    data: `${url}.json`,
    feed: beside('feed.json').href,
    atom: beside('feed.xml').href,
    all: beside('claim-reviews.json').href,
    search: search.href,
  };
}

/** Reads the claim itself, with all that the desk has of it. */
export const curlOf = ({ ref }: Pick<Dossier, 'ref'>, desk: string): string =>
  `curl -s -H "Authorization: Bearer $KEY" ${desk}/api/v1/claims/${ref}`;
