/** What a UTF-16 code unit is, as far as reading words and marks needs to know. */
export const Character = { space: 1, newline: 2, lower: 3, upper: 4, digit: 5, mark: 6, other: 7 } as const;

/** Every character that people type as a quotation mark. Apostrophes are told apart by `quotation-marks.ts`. */
const MARKS = '"“”„‟«»‹›‘’‚\'「」『』″＂〝〞〟❝❞';

const LETTER = /[\p{L}\p{M}\p{Cs}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\u200b\ufeff]/u;

/** Filled as characters are met, so that starting costs nothing. */
const known = new Uint8Array(0x10000);

/** The class of a code unit, one of `Character`. Surrogates count as letters, so a pair is never split between words. */
export function characterOf(unit: number): number {
  return known[unit] || (known[unit] = classify(unit));
}

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return Character.newline;
  const character = String.fromCharCode(unit);
  if (MARKS.includes(character)) return Character.mark;
  if (SPACE.test(character)) return Character.space;
  if (DIGIT.test(character)) return Character.digit;
  if (!LETTER.test(character)) return Character.other;
  return character !== character.toLowerCase() ? Character.upper : Character.lower;
}

/** Whether a code unit belongs to words: a letter, a combining mark, a digit or half a surrogate pair. */
export function isWordCharacter(unit: number): boolean {
  const kind = characterOf(unit);
  return kind === Character.lower || kind === Character.upper || kind === Character.digit;
}

/** The code unit at a place of a text, 0 beyond its ends: `charCodeAt` gives NaN there, and once it did is slow ever after. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether a code unit is one of some characters. Cuts no strings, for it is asked at every word. */
export function isOneOf(unit: number, characters: string): boolean {
  for (let n = 0; n < characters.length; n += 1) if (characters.charCodeAt(n) === unit) return true;
  return false;
}

/** Whether a letter has a small and a capital form; those of Arabic, Chinese or Hindi have not. */
export function hasCase(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter.toUpperCase() !== letter.toLowerCase();
}

const UNSPACED =
  /[\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a character belongs to a script that puts no spaces between words. */
export const isUnspaced = (character: string): boolean => UNSPACED.test(character);
