import { Shape, TokenKind } from '../text/tokens.js';
import { CUE, GENDER, Word } from './lexicon.js';
import type { Name, Names } from './names.js';
import type { Reading } from './reading.js';

/** What the words around a name say about who bears it. */
export interface Office {
  /** In small letters: "menteri". */
  roles: string[];
  /** The other words of its run, in small letters: "rusia" in "Presiden Rusia Vladimir Putin". */
  words: string[];
  /** Bits of `GENDER`. */
  traits: number;
}

/** How far behind the comma an office may stand, in tokens: ", the club's long-serving | chairwoman". */
const APPOSITION_REACH = 6;

/** Reads offices and titles in front of a name, in its run or in small letters, and in the apposition behind it. */
export function officeOf(reading: Reading, names: Names, name: Name): Office {
  const office: Office = { roles: [...name.roles], words: [], traits: 0 };
  if (name.kind !== 'person') return office;
  const { text, tokens, annotations } = reading;
  for (let token = name.from; token < name.nameFrom; token += 1) {
    office.traits |= annotations.traits[token]! & GENDER;
    if (tokens.kinds[token] === TokenKind.word && !(annotations.classes[token]! & (Word.role | Word.title)))
      office.words.push(text.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase());
  }
  for (const token of [roleBefore(reading, name), roleBehind(reading, names, name)]) {
    if (token < 0) continue;
    const end = tokens.ends[token + annotations.lengths[token]! - 1]!;
    office.roles.push(text.slice(tokens.starts[token]!, end).toLowerCase());
    office.traits |= annotations.traits[token]! & GENDER;
  }
  return office;
}

/** "the actress | Jane Doe": the token of an office in small letters, or -1. */
function roleBefore({ annotations }: Reading, name: Name): number {
  const { classes, lengths } = annotations;
  for (let token = name.from - 1; token >= Math.max(0, name.from - 3); token -= 1) {
    if (classes[token]! & Word.role && token + lengths[token]! === name.from) return token;
  }
  return -1;
}

/** "Jane Doe, 45, the club's chairwoman": the token of the office, or -1 when something else begins behind the comma. */
function roleBehind(reading: Reading, names: Names, name: Name): number {
  const { tokens, annotations } = reading;
  const isComma = (token: number) =>
    tokens.kinds[token] === TokenKind.punctuation && reading.text[tokens.starts[token]!] === ',';
  if (!isComma(name.to)) return -1;
  const aged = (tokens.shapes[name.to + 1]! & Shape.digit) !== 0 && isComma(name.to + 2) ? 2 : 0;
  const from = name.to + 1 + aged;
  for (let token = from; token < Math.min(tokens.count, from + APPOSITION_REACH); token += 1) {
    const bits = annotations.classes[token]!;
    if (tokens.kinds[token] !== TokenKind.word || bits & CUE || names.at(token)?.kind === 'person') return -1;
    if (!(bits & Word.role)) continue;
    const behind = token + annotations.lengths[token]!;
    return names.at(behind)?.kind === 'person' ? -1 : token;
  }
  return -1;
}
