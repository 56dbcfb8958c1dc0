import { isAge } from '../names/age.js';
import type { Span } from '../../text/span.js';
import { Shape, TokenKind } from '../../text/tokens.js';
import { CUE, GENDER, Trait, Word } from '../words/lexicon.js';
import type { Name, Names } from '../names/names.js';
import { isOwner } from '../names/owner.js';
import type { Reading } from '../words/reading.js';

/** The words at a cue that say who speaks, before anybody asked who is meant. Offsets in code units of the text. */
export interface SpeakerPhrase extends Span {
  /**
   * `label`: "Jawab:", which stands for the person introduced before an interview; `open`: words that may say who
   * speaks, in a language that nobody has told us enough of.
   */
  kind: 'named' | 'pronoun' | 'clitic' | 'noun' | 'label' | 'open' | 'none';
  /** For `named`: more than one when they speak jointly; for `label`: who was introduced, if anybody was. */
  names: Name[];
  /** For `noun`: the office in small letters ("presiden"), or null for a source without name or office. */
  role: string | null;
  /** "kedua presiden": the two people last heard. */
  both: boolean;
  /** For `noun`: whether a word in it is a source or a body ("polisi"). */
  source: boolean;
  /** "La présidente | lui | demande": whoever was last heard is spoken to. */
  told?: boolean;
  /** Bits of `Trait` of a pronoun, or of the words of a noun phrase. */
  traits: number;
  /** The item behind the phrase. */
  next: number;
  /** How sure the phrase is, where only its place shows that it says who speaks. */
  certainty?: number;
}

/** Words of an office between two names that speak jointly. */
const LONGEST_OFFICE = 3;

/** Nobody at the cue. */
export function nobody(at: number, next: number): SpeakerPhrase {
  return {
    kind: 'none',
    names: [],
    role: null,
    both: false,
    source: false,
    traits: 0,
    start: at,
    end: at,
    next,
  };
}

/** The pronoun at an item. */
export function pronounPhrase(reading: Reading, i: number): SpeakerPhrase {
  const next = i + reading.length(i);
  return {
    kind: 'pronoun',
    names: [],
    role: null,
    both: false,
    source: false,
    traits: reading.traits(i),
    start: reading.start(i),
    end: reading.end(next - 1),
    next,
  };
}

/** Whether a phrase can speak: a name, a pronoun, an office or a source, and not "la propuesta". */
export function isSomebody({ kind, role, source }: SpeakerPhrase): boolean {
  return kind === 'noun' ? role !== null || source : kind !== 'none';
}

/** Says whom the words between two items name. */
export function readPhrase(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  const found = namesIn(reading, names, from, to).filter(
    (name) =>
      !isCommonNoun(reading, name) && !ownsSomebody(reading, name, to) && !isOwner(reading, names, name),
  );
  const people = found.filter(
    (name) =>
      name.kind === 'person' && !isComplement(reading, name, from) && !tellsWhose(reading, name, from, to),
  );
  const role = lastRole(reading, names, from, to);
  const place = { start: reading.start(from), end: reading.end(to - 1), next: to };
  const noun: SpeakerPhrase = {
    kind: 'noun',
    names: [],
    role,
    both: role !== null && has(reading, from, to, Word.both),
    source: has(reading, from, to, Word.unnamed | Word.organisation),
    traits: traitsIn(reading, from, to),
    ...place,
  };
  const speaking = areAllJoined(reading, found) && isBodyOnly(reading, names, from, to) ? found : people;
  if (speaking.length > 0)
    return { ...noun, kind: 'named', names: joint(reading, speaking), role: null, both: false };
  if (found.length === 0 || found[0]!.kind === 'role' || !isBodyOnly(reading, names, from, to)) return noun;
  const inMarks = found.find((name) => reading.namesInMarks.has(name.from - 1));
  return { ...noun, kind: 'named', names: joint(reading, [inMarks ?? found[0]!]), role: null };
}

/** "penumpang kereta Serpong-Parung | itu": a demonstrative behind a noun that a name only goes with. */
export function pointsAtNoun(reading: Reading, names: Names, from: number, end: number, to: number): boolean {
  if (!reading.pack.grammar.demonstrativesFollow || end >= to || !reading.is(end, Word.demonstrative))
    return false;
  return !nameAt(reading, names, from) && !reading.is(from, Word.role | Word.title);
}

/** A phrase as the noun that it begins with, up to the item `last`. */
export const nounUpTo = (reading: Reading, phrase: SpeakerPhrase, last: number): SpeakerPhrase => ({
  ...phrase,
  kind: 'noun',
  names: [],
  end: reading.end(last),
  next: last + 1,
});

/** "el presidente de | Ford", "o dono da empresa | Vega": a name behind a preposition in the phrase tells which, not who. */
export function isComplement(reading: Reading, name: Name, from: number): boolean {
  const { classes } = reading.annotations;
  const before = classes[name.from - 1] ?? 0;
  const inPhrase = name.from - 1 >= reading.token(from);
  const behindBody = name.kind === 'person' && name.nameFrom > name.from && name.roles.length === 0;
  if (!inPhrase || behindBody || name.continuesOffice) return false;
  if (before & Word.preposition) return true;
  const known = reading.annotations.traits[name.nameFrom]! & GENDER;
  const kind = known ? Word.determiner : Word.determiner | Word.organisation;
  let token = name.from - 1;
  while (token > reading.token(from) && classes[token]! & kind) token -= 1;
  return token < name.from - 1 && (classes[token]! & Word.preposition) !== 0;
}

/** "a | Harlow | spokesman": behind a determiner, a name in front of an office says whose. */
function tellsWhose(reading: Reading, { to: behind }: Name, from: number, to: number): boolean {
  if (!reading.is(from, Word.determiner) || behind > reading.token(to - 1)) return false;
  return (reading.annotations.classes[behind]! & (Word.role | Word.unnamed)) !== 0;
}

/** "Langkah | tersebut", "Analysis | of the data": a capital at the front of a sentence on a word that others go with. */
function isCommonNoun({ text, tokens, annotations, lemmas }: Reading, { doubtful, to }: Name): boolean {
  if (!doubtful || to >= tokens.count || tokens.kinds[to] !== TokenKind.word) return false;
  const capital = (tokens.shapes[to]! & Shape.capital) !== 0;
  const verb = lemmas.has(text.slice(tokens.starts[to]!, tokens.ends[to]!));
  const classes = Word.adverb | Word.relative | Word.conjunction | CUE;
  const auxiliary = annotations.traits[to]! & Trait.auxiliary;
  return !capital && !verb && !auxiliary && !(annotations.classes[to]! & classes);
}

/** "The Harbour Agency's | chief": the name says whose somebody is. */
function ownsSomebody(reading: Reading, { to: behind }: Name, to: number): boolean {
  const { tokens, text, annotations } = reading;
  if (behind > reading.token(to - 1) || (tokens.shapes[behind]! & Shape.capital) !== 0) return false;
  const end = tokens.ends[behind - 1]!;
  if (!/['’]s$/.test(text.slice(end - 2, end))) return false;
  const other = Word.adverb | Word.preposition | Word.conjunction | Word.relative | CUE;
  return tokens.kinds[behind] === TokenKind.word && (annotations.classes[behind]! & other) === 0;
}

/** "Green Earth and Amnesty International": two bodies, not one whose name has a conjunction ("Department of Health and Human Services"). */
function areAllJoined(reading: Reading, found: readonly Name[]): boolean {
  const [first, second] = found;
  if (found.length !== 2 || !isJoined(reading, first!.to, second!.from)) return false;
  const { classes } = reading.annotations;
  for (let token = first!.from + 1; token < first!.to; token += 1)
    if (classes[token]! & Word.particle) return false;
  return second!.kind === 'organisation' && !(classes[first!.from]! & Word.organisation);
}

/** "the Pentagon", "Bank Indonesia (BI)", but not "a Pentagon official": a name and nothing that makes it part of another noun. */
function isBodyOnly(reading: Reading, names: Names, from: number, to: number): boolean {
  let i = from;
  while (i < to && reading.is(i, Word.determiner)) i += 1;
  if (i >= to || !nameAt(reading, names, i)) return false;
  for (; i < to; i += 1) {
    const beside = nameAt(reading, names, i) ?? !reading.isWord(i);
    if (!beside && !reading.is(i, Word.conjunction | Word.demonstrative | Word.adverb)) return false;
  }
  return true;
}

/**
 * The names of a phrase that speak: the last one, for offices and bodies stand in front ("Direktur PT Askrindo
 * (Persero) Dedi Sunardi"), with those that a conjunction joins to it, unless they only end an office ("Kepala
 * Badan Penyuluhan dan Pengembangan … Dedi Nursyamsi").
 */
function joint(reading: Reading, found: Name[]): Name[] {
  const speakers = [found.at(-1)!];
  for (const name of found.slice(0, -1).reverse()) {
    const next = speakers[0]!;
    const listed =
      speakers.length > 1 &&
      next.from - name.to === 1 &&
      reading.text[reading.tokens.starts[name.to]!] === ',';
    const own =
      listed ||
      next.from - name.to > 1 ||
      name.roles.length === 0 ||
      name.standsAlone ||
      next.roles.length > 0;
    if (!own || !(listed || isJoined(reading, name.to, next.from))) break;
    speakers.unshift(name);
  }
  return speakers;
}

/** "Siti dan | Budi", "Siti, dan | Budi", "AR (21) dan | BS", "Ana y | el senador | Luis": a conjunction and at most an age and an office between two names. */
function isJoined({ text, tokens, annotations }: Reading, behind: number, to: number): boolean {
  const aged = text[tokens.starts[behind]!] === '(' && text[tokens.starts[behind + 2]!] === ')';
  const listed = text[tokens.starts[behind]!] === ',';
  const from = aged ? behind + 3 : listed ? behind + 1 : behind;
  if (to - from < 1 || to - from > 1 + LONGEST_OFFICE) return false;
  const between = Word.determiner | Word.role | Word.title | Word.conjunction;
  for (let token = from + 1; token < to; token += 1)
    if (!(annotations.classes[token]! & between)) return false;
  return (annotations.classes[from]! & Word.conjunction) !== 0;
}

/** The names among some items; those in brackets only where there are no others: "do IBGE (Instituto de …)". */
function namesIn(reading: Reading, names: Names, from: number, to: number): Name[] {
  const outside = namesAmong(reading, names, from, to, true);
  return outside.length > 0 ? outside : namesAmong(reading, names, from, to, false);
}

function namesAmong(reading: Reading, names: Names, from: number, to: number, outside: boolean): Name[] {
  const found: Name[] = [];
  for (let i = from; i < to; i += 1) {
    if (outside && reading.isPunctuation(i, '(')) i = Math.max(i, behindParenthesis(reading, i, to) - 1);
    const name = nameAt(reading, names, i);
    if (name && found.at(-1) !== name) found.push(name);
  }
  return found;
}

/** The office of a phrase, in small letters; null for sources that are no office ("polisi"). */
function lastRole(reading: Reading, names: Names, from: number, to: number): string | null {
  if (has(reading, from, to, Word.unnamed)) return null;
  for (let i = from; i < to; i += 1) {
    if (!reading.is(i, Word.role)) continue;
    const named = nameAt(reading, names, i)?.roles[0];
    return (
      named ??
      reading.inSmallLetters(reading.text.slice(reading.start(i), reading.end(i + reading.length(i) - 1)))
    );
  }
  return null;
}

function traitsIn(reading: Reading, from: number, to: number): number {
  let traits = 0;
  // "her | lawyer" may be a man.
  for (let i = from; i < to; i += 1)
    traits |= reading.has(i, Trait.possessive) ? reading.traits(i) & ~GENDER : reading.traits(i);
  return traits;
}

function has(reading: Reading, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.is(i, classes)) return true;
  return false;
}

/** The name that covers an item, or undefined. */
export function nameAt(reading: Reading, names: Names, i: number): Name | undefined {
  if (reading.quotation(i)) return undefined;
  return names.at(reading.isNameInMarks(i) ? reading.token(i) + 1 : reading.token(i));
}

/** The item behind the name that covers item `i`. */
export function behindName(reading: Reading, name: Name, i: number, to: number): number {
  return reading.isNameInMarks(i) ? i + 1 : Math.min(to, i + name.to - reading.token(i));
}

/** The item behind the parenthesis that opens at `i`, or `i` when it does not close soon. */
export function behindParenthesis(reading: Reading, i: number, to: number): number {
  for (let j = i + 1; j < Math.min(to, i + 12); j += 1) if (reading.isPunctuation(j, ')')) return j + 1;
  return i;
}

/** Nothing but a name without an office, and an age: then what stands behind it says who that is. */
export function isBareName(reading: Reading, names: Names, from: number, to: number): boolean {
  const name = nameAt(reading, names, from);
  if (name?.kind !== 'person' || name.roles.length > 0) return false;
  const behind = behindName(reading, name, from, to);
  return behind === to || behindParenthesis(reading, behind, to) === to || isAgeOnly(reading, behind, to);
}

/** An age behind a comma has no more words: ", 54", ", de 54 años". */
const LONGEST_AGE = 4;

/** "Paul Renard | , 54 ans | , maire de Lyon": nothing but an age. */
function isAgeOnly(reading: Reading, comma: number, to: number): boolean {
  if (!reading.isPunctuation(comma, ',') || to - comma < 2 || to - comma > LONGEST_AGE) return false;
  const number = reading.is(comma + 1, Word.preposition) ? comma + 2 : comma + 1;
  return number < to && isAge(reading, reading.token(number));
}
