import type { Character } from './character.js';
import { GENDER } from '../words/lexicon.js';
import type { Office } from './office-of.js';

/** How many people with one name are told apart; an article that has more tells them apart itself. */
const MOST_BEARERS = 4;

interface Bearer {
  character: Character;
  words: readonly string[];
  /** Where the full name stands first. */
  token: number;
}

/** Who may be meant by one word of a name. */
export interface Meant {
  /** The likeliest, or null when nothing in the article tells. */
  character: Character | null;
  /** Everybody else who bears the name; empty when the article leaves no doubt. */
  rivals: readonly Character[];
}

/** People of one article who share a part of their names: "Budi Santoso" and "Ani Santoso". */
export class Namesakes {
  private readonly bearers = new Map<string, Bearer[]>();
  /** Whom the article called by a word alone before somebody else of that name came in. */
  private readonly habits = new Map<string, Character>();

  /** Somebody's full name stands at a token. */
  introduce(character: Character, words: readonly string[], token: number): void {
    for (const word of words) {
      const known = this.bearers.get(word);
      if (!known) this.bearers.set(word, [{ character, words, token }]);
      else if (known.length < MOST_BEARERS && known.every((one) => isAnother(one, character, words)))
        known.push({ character, words, token });
    }
  }

  /** Who is meant by a word alone at a token; undefined when at most one person of the article bears it. */
  meantBy(word: string, token: number, office: Office): Meant | undefined {
    const all = this.bearers.get(word) ?? [];
    if (all.length < 2) return undefined;
    const before = all.filter((bearer) => bearer.token < token);
    const heard = (before.length > 0 ? before : all).map(({ character }) => character);
    const fitting = heard.filter((character) => fits(character, office));
    const holders = fitting.filter(({ roles }) => office.roles.some((role) => roles.has(role)));
    const [only, ...others] = holders.length > 0 ? holders : fitting;
    if (only && others.length === 0) {
      if (heard.length === 1) this.habits.set(word, only);
      return { character: only, rivals: [] };
    }
    const usual = this.habits.get(word);
    if (usual && fitting.includes(usual))
      return { character: usual, rivals: fitting.filter((character) => character !== usual) };
    return { character: null, rivals: fitting.length > 0 ? fitting : heard };
  }
}

/** "Ani Santoso" is not "Budi Santoso", but "Budi Agus Santoso", "B. Santoso" and the pair "Budi Santoso-Ani Wati" may be. */
function isAnother(one: Bearer, character: Character, words: readonly string[]): boolean {
  if (one.character === character) return false;
  const [few, many] = one.words.length < words.length ? [one.words, words] : [words, one.words];
  return !few.every((word) => many.some((other) => isFormOf(word, other)));
}

function isFormOf(one: string, other: string): boolean {
  const initial = one[0] === other[0] && (one.length === 1 || other.length === 1);
  return initial || one === other || (other.includes('-') && other.split('-').includes(one));
}

function fits({ traits }: Character, office: Office): boolean {
  const known = traits & GENDER;
  const wanted = office.traits & GENDER;
  return known === 0 || wanted === 0 || (known & wanted) !== 0;
}
