import { Shape, type Tokens } from './tokens.js';

/** Longer words are no entries of any pack; looking them up would cost more than a glance. */
const LONGEST_ENTRY = 40;

/** Words in small letters, as their language writes them: "İ" has no dot more than "i" where `dottedI` is set. */
export function inSmallLetters(words: string, dottedI = false): string {
  const dotted = dottedI && (words.includes('I') || words.includes('İ'));
  return (dotted ? words.replaceAll('I', 'ı').replaceAll('İ', 'i') : words).toLowerCase();
}

/** A token in small letters, or '' when it is longer than any entry. */
export function lowerCase(text: string, tokens: Tokens, token: number, dottedI = false): string {
  const start = tokens.starts[token]!;
  const end = tokens.ends[token]!;
  if (end - start > LONGEST_ENTRY) return '';
  const word = text.slice(start, end);
  return tokens.shapes[token]! & Shape.capital ? inSmallLetters(word, dottedI) : word;
}
