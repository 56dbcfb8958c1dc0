import { TokenKind } from '../../text/tokens.js';
import { behindBracketedAge, isAge } from './age.js';
import { CUE, GENDER, Word } from '../words/lexicon.js';
import type { Name, Names } from './names.js';
import { roleBefore } from './office-in-run.js';
import { isOwner } from './owner.js';
import type { Reading } from '../words/reading.js';

/** What the words around a name say about who bears it. */
export interface Office {
  /** In small letters: "menteri". */
  roles: string[];
  /** The other words of its run, in small letters: "rusia" in "Presiden Rusia Vladimir Putin". */
  words: string[];
  /** Bits of `GENDER`. */
  traits: number;
  /** An age stands behind the name, which nothing but a person has. */
  aged: boolean;
}

/** How far behind the comma an office may stand, in tokens: ", the club's long-serving | chairwoman". */
const APPOSITION_REACH = 6;

/** How far in front of the comma: "| anggota Komisi V DPR dari Fraksi PKS, Siti Rahmah,". */
const DESCRIPTION_REACH = 12;

/** Reads offices and titles in front of a name, in its run, in small letters or before a comma, and in the apposition behind it. */
export function officeOf(reading: Reading, names: Names, name: Name): Office {
  if (name.kind !== 'person') return { roles: name.roles, words: [], traits: 0, aged: false };
  if (isOwner(reading, names, name)) return { roles: [], words: [], traits: 0, aged: false };
  const ageEnd = behindAge(reading, name);
  const office: Office = { roles: [...name.roles], words: [], traits: 0, aged: ageEnd > name.to };
  const { text, tokens, annotations } = reading;
  for (let token = name.from; token < name.nameFrom; token += 1) {
    office.traits |= annotations.traits[token]! & GENDER;
    if (tokens.kinds[token] === TokenKind.word && !(annotations.classes[token]! & (Word.role | Word.title)))
      office.words.push(text.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase());
  }
  const places = [
    roleBefore(reading, name.from),
    roleInFront(reading, names, name),
    roleBehind(reading, names, ageEnd),
  ];
  for (const token of places) {
    if (token < 0) continue;
    const end = tokens.ends[token + annotations.lengths[token]! - 1]!;
    office.roles.push(text.slice(tokens.starts[token]!, end).toLowerCase());
    office.traits |= annotations.traits[token]! & GENDER;
  }
  return office;
}

/** "Korban, Lina," and "A spokeswoman for the ministry, Jane Doe,": the token of the office or source in a clause in front, or -1. */
function roleInFront(reading: Reading, names: Names, name: Name): number {
  const { tokens, annotations } = reading;
  if (!isComma(reading, name.from - 1) || !endsApposition(reading, name.to)) return -1;
  let role = -1;
  for (let token = name.from - 2; token >= name.from - DESCRIPTION_REACH; token -= 1) {
    const bits = token < 0 ? 0 : annotations.classes[token]!;
    const opens = token < 0 || tokens.kinds[token] !== TokenKind.word;
    if (opens || bits & (Word.subordinator | Word.conjunction)) return role;
    if (bits & CUE || names.at(token)?.kind === 'person') return -1;
    if (bits & Word.preposition) role = -1;
    else if (role < 0 && bits & (Word.role | Word.unnamed)) role = token;
  }
  return -1;
}

/** A comma or a bracket. */
const endsApposition = ({ text, tokens }: Reading, token: number) =>
  token < tokens.count && ',('.includes(text[tokens.starts[token]!]!);

const isComma = ({ text, tokens }: Reading, token: number) =>
  token >= 0 &&
  token < tokens.count &&
  tokens.kinds[token] === TokenKind.punctuation &&
  text[tokens.starts[token]!] === ',';

/** "Jane Doe | (45)", "Jane Doe, 45 | ,": the token behind the age of somebody, or behind the name; a word alone may be a club in a table. */
function behindAge(reading: Reading, { from, to }: Name): number {
  const bracketed = behindBracketedAge(reading, to);
  if (bracketed > to) return to - from > 1 || isComma(reading, bracketed) ? bracketed : to;
  return isComma(reading, to) && isAge(reading, to + 1) && isComma(reading, to + 2) ? to + 2 : to;
}

/** "Jane Doe, 45, the club's chairwoman": the token of the office, or -1 when something else begins behind the comma. */
function roleBehind(reading: Reading, names: Names, comma: number): number {
  const { tokens, annotations } = reading;
  if (!isComma(reading, comma)) return -1;
  const from = comma + 1;
  for (let token = from; token < Math.min(tokens.count, from + APPOSITION_REACH); token += 1) {
    const bits = annotations.classes[token]!;
    if (tokens.kinds[token] !== TokenKind.word || bits & CUE || names.at(token)?.kind === 'person') return -1;
    if (!(bits & Word.role)) continue;
    const behind = token + annotations.lengths[token]!;
    return names.at(behind)?.kind === 'person' ? -1 : token;
  }
  return -1;
}
