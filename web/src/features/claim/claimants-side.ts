import type { components } from '../../lib/api/schema.js';

type Claimant = Pick<NonNullable<components['schemas']['Dossier']['claimant']>, 'name' | 'description'>;

/** True where publisher and claimant seem to be of one house: the name of one is among the words about the other. */
export function isOfClaimantsSide(publisher: string | null, claimant: Claimant | null): boolean {
  const house = inWords(publisher);
  const [name, description] = [inWords(claimant?.name), inWords(claimant?.description)];
  return (
    (isName(house) && (name.includes(house) || description.includes(house))) ||
    (isName(name) && house.includes(name))
  );
}

/** Small letters, with a space before and after each word: what is found in it is found as whole words. */
const inWords = (text: string | null | undefined): string =>
  ` ${
    (text ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** A letter or two name nobody for sure. */
const isName = (words: string): boolean => words.length > 4;
