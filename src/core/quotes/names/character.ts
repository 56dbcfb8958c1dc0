import type { Name } from './names.js';

/** Somebody whom the article names, under all the forms it uses. */
export interface Character {
  /** The fullest form in the article. */
  name: string;
  kind: Name['kind'];
  /** Offices the article gives, without the endings of their cases: "presiden". */
  roles: Set<string>;
  /** Words of those offices besides the office itself: "rusia". */
  officeWords: Set<string>;
  /** Bits of `GENDER` that titles, offices, the first name and pronouns give; both or none when nobody can tell. */
  traits: number;
  /** The article says how old they are. */
  aged?: boolean;
  /** Those of whom one is meant by a name that several bear, where nothing tells which: "Smith" for John or Mary Smith. */
  oneOf?: readonly Character[];
}

/** What most characters have, so it is made once; nothing is ever added to it. */
const NONE = new Set<string>();

/** Somebody of whom nothing is known yet but the name. */
export const newCharacter = (name: string, kind: Name['kind']): Character => ({
  name,
  kind,
  roles: NONE,
  officeWords: NONE,
  traits: 0,
});

/** "presiden Rusia" is whoever the article calls so; one whose office it says without a country may be meant too. */
export function fitsOffice({ officeWords }: Character, qualifiers: readonly string[]): boolean {
  return officeWords.size === 0 || qualifiers.every((word) => officeWords.has(word));
}
