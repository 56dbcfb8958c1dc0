import { Shape, TokenKind } from '../../text/tokens.js';
import { GENDER, Trait, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';

/** Capitalised words in a row, as tokens, half-open. */
export interface Run {
  from: number;
  to: number;
  opensSentence: boolean;
}

/** A run with its words in small letters, for they are compared with those of the whole article again and again. */
export interface WordedRun extends Run {
  /** All of it as the text has it: "b. j. habibie". */
  whole: string;
  /** Token by token. */
  words: readonly string[];
}

/** Words of what says which body it is, in front of its name: "disse à | agência | Lusa". */
const LONGEST_KIND = 3;
/** Of a committee or a corps; "X" and "V" alone are initials as well. */
const ROMAN = /^X*(?:I{2,3}|I[VX]|VI{1,3})$/;

/**
 * Reads offices, titles and bodies in a run: "Ketua Satgas Penanganan Covid-19 Kabupaten Probolinggo | Ugas Irwanto".
 * `end` is behind the last of them that leaves a name over; `held` says that there is an office or a title at all.
 */
export function readOffice(reading: Reading, run: Run, continues: boolean) {
  const { classes, traits, lengths } = reading.annotations;
  const roles: string[] = [];
  let held = false;
  let organisation = false;
  let named = false;
  let complement = false;
  let end = run.from;
  for (let token = run.from; token < run.to; token += Math.max(1, lengths[token]!)) {
    if (reading.nicknames.has(token)) break;
    const bits = classes[token]!;
    const behind = Math.min(run.to, token + lengths[token]!);
    const body = (bits & Word.organisation) !== 0 || isAcronym(reading, token);
    if (bits & Word.role) roles.push(lower(reading, token, behind));
    if (bits & (Word.role | Word.title)) held = true;
    const place = (traits[token]! & Trait.place) !== 0;
    const outside = body || (place && !(traits[token]! & GENDER));
    if ((token === run.from && outside) || (body && behind === run.to)) organisation = true;
    const wordOfBody = (bits & Word.organisation) !== 0 && end === token;
    const ofBody = wordOfBody || isAcronym(reading, token) || named || (place && (held || continues));
    const digits = (reading.tokens.shapes[token]! & Shape.digit) !== 0 || isNumeral(reading, token);
    if (opensComplement(reading, token) && roles.length > 0 && end === token) complement = true;
    else if (traits[token]! & GENDER) complement = false;
    const counts = (bits & (Word.role | Word.title)) !== 0 || ofBody || digits || complement;
    if (counts && (behind < run.to || end === token || named)) end = behind;
    named = (traits[token]! & Trait.namedBody) !== 0;
  }
  while (end < run.to && reading.tokens.kinds[end] === TokenKind.punctuation) end += 1;
  return { roles, held, organisation, end };
}

/** "Prefeito | de Ribeirão Claro": a particle behind an office says of what, where it is a preposition too. */
function opensComplement({ annotations: { classes }, pack }: Reading, token: number): boolean {
  const bits = classes[token]!;
  return (bits & Word.particle) !== 0 && (bits & Word.preposition) !== 0 && !pack.writing?.capitalNouns;
}

/** "BUMN", not the initials "FX" or "AP". */
export function isAcronym(reading: Reading, token: number): boolean {
  const letters = reading.tokens.ends[token]! - reading.tokens.starts[token]!;
  return letters > 2 && (reading.tokens.shapes[token]! & Shape.allCapitals) !== 0;
}

/** "Komisi | III | DPR", "Komisi | I | DPR", but not "I Gusti Ayu". */
function isNumeral(reading: Reading, token: number): boolean {
  const { text, tokens } = reading;
  const word = text.slice(tokens.starts[token]!, tokens.ends[token]!);
  return ROMAN.test(word) || (word === 'I' && token + 1 < tokens.count && isAcronym(reading, token + 1));
}

/** "Всемирного | банка": a body in small letters, whose name begins with an adjective that has a capital. */
export function isBodyOfAdjective(reading: Reading, token: number): boolean {
  const { bodyAdjectives } = reading.pack.people;
  const { classes } = reading.annotations;
  if (!bodyAdjectives || !(classes[token]! & Word.organisation)) return false;
  if (reading.tokens.shapes[token]! & Shape.capital) return false;
  const adjective = lower(reading, token - 1, token);
  return bodyAdjectives.some((ending) => adjective.endsWith(ending));
}

/**
 * "o deputado do Chega | Nélson Faria", "disse à Folha | Ana Reis": a body that says whose office it is, or who was told,
 * and the person right behind it: from a first name on, or behind a body of one word. The person's token, or -1.
 */
export function personBehindBody(reading: Reading, { from, to }: Run): number {
  const { classes, traits } = reading.annotations;
  let before = from - 1;
  while (
    before >= from - LONGEST_KIND &&
    before > 0 &&
    !(classes[before]! & Word.preposition) &&
    classes[before]! & (Word.organisation | Word.unnamed | Word.determiner)
  )
    before -= 1;
  if (to - from < 3 || before < 1 || !(classes[before]! & Word.preposition) || traits[from]! & GENDER)
    return -1;
  if (!(classes[before - 1]! & (Word.role | Word.beforeSubject))) return -1;
  for (let token = from + 1; token < to - 1; token += 1) if (traits[token]! & GENDER) return token;
  const whole = reading.pack.people.wholeBodies?.includes(lower(reading, from, from + 1));
  return whole || isAcronym(reading, from) ? from + 1 : -1;
}

/** "Universitas Lampung | Surya Pratama": a name of two words or more behind a body that is called by its place. Its token, or -1. */
export function personBehindPlace(reading: Reading, { from, to }: Run): number {
  const { classes, traits } = reading.annotations;
  if (!(traits[from]! & Trait.namedBody)) return -1;
  let name = to;
  while (name > from && !(traits[name - 1]! & Trait.place)) {
    name -= 1;
    if (classes[name]! & (Word.organisation | Word.role | Word.title) || isAcronym(reading, name)) return -1;
  }
  return name > from && to - name > 1 ? name : -1;
}

/** "the actress | Jane Doe": the token of an office in small letters that ends at a name, or -1. */
export function roleBefore({ annotations }: Reading, nameFrom: number): number {
  const { classes, lengths } = annotations;
  for (let token = nameFrom - 1; token >= Math.max(0, nameFrom - 3); token -= 1) {
    if (classes[token]! & Word.role && token + lengths[token]! === nameFrom) return token;
  }
  return -1;
}

/** "politikus Partai Tani | itu": what somebody is, for nobody points at a name. */
export const isPointedAt = ({ annotations, tokens, pack }: Reading, behind: number) =>
  pack.grammar.demonstrativesFollow === true &&
  behind < tokens.count &&
  (annotations.classes[behind]! & Word.demonstrative) !== 0;

/** A run with its words in small letters. */
export function withWords(reading: Reading, { from, to, opensSentence }: Run): WordedRun {
  const whole = lower(reading, from, to);
  // Most runs are one word, and a list that was pushed to keeps room for more: there may be a million of them.
  const words =
    to - from === 1
      ? [whole]
      : Array.from({ length: to - from }, (_, n) => lower(reading, from + n, from + n + 1));
  return { from, to, opensSentence, whole, words };
}

/** Tokens in small letters. */
export const lower = (reading: Reading, from: number, to: number) =>
  reading.inSmallLetters(reading.text.slice(reading.tokens.starts[from]!, reading.tokens.ends[to - 1]!));
