import { Shape } from '../../text/tokens.js';
import { GENDER, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';
import { isAcronym } from './office-in-run.js';

/**
 * "Majelis Permusyawaratan Rakyat (MPR)", "Kamar Dagang dan Industri (Kadin)", "PT Garuda Indonesia (Persero)": what
 * stands in brackets behind the words `from` to `to` is their short form, or belongs to a body, so they name one. Behind
 * a first name it is a party: "João Moura (PSD)".
 */
export function shortFormBehind({ text, tokens, annotations }: Reading, from: number, to: number): boolean {
  if (to - from < 2 || to + 2 >= tokens.count) return false;
  if (text[tokens.starts[to]!] !== '(' || text[tokens.starts[to + 2]!] !== ')') return false;
  if (annotations.classes[to + 1]! & Word.organisation) return !(annotations.traits[from]! & GENDER);
  if (!(tokens.shapes[to + 1]! & Shape.capital)) return false;
  const short = text.slice(tokens.starts[to + 1]!, tokens.ends[to + 1]!).toLowerCase();
  return abbreviates(short, text.slice(tokens.starts[from]!, tokens.ends[to - 1]!).toLowerCase());
}

/** Whether the letters of a short form stand in its long form in this order, the first at the start of a word. */
function abbreviates(short: string, long: string): boolean {
  let at = long.startsWith(short[0]!) ? 0 : long.indexOf(` ${short[0]!}`) + 1;
  if (at === 0 && !long.startsWith(short[0]!)) return false;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length > 1;
}

/** "anggota Komisi | V DPR": a short form behind small letters or numerals ends the name of a body. */
export function endsInAcronym(reading: Reading, from: number, to: number): boolean {
  return isAcronym(reading, to - 1) && !(to - from > 1 && isAcronym(reading, to - 2));
}

/** "Kemal Aydın | AA'ya": behind a name without such letters, the short form of a body with an ending of its own is another name. */
export function isShortFormInCase({ tokens, text, pack }: Reading, token: number): boolean {
  if (!pack.writing?.apostropheEndings || token + 1 >= tokens.count) return false;
  const short = (one: number) => (tokens.shapes[one]! & Shape.allCapitals) !== 0;
  const ending = tokens.starts[token + 1] === tokens.ends[token] && "'’".includes(text[tokens.ends[token]!]!);
  return ending && short(token) && !short(token - 1);
}

/** "nach Lindners | Worten": the noun of a source, where every noun has a capital. */
export function isOwnedNoun({ tokens, text, pack }: Reading, token: number): boolean {
  const { capitalNouns } = pack.writing ?? {};
  if (!capitalNouns || !text.endsWith(capitalNouns.genitiveEnding, tokens.ends[token - 1]!)) return false;
  const word = text.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase();
  return pack.reporting.sourceNouns?.includes(word) ?? false;
}
