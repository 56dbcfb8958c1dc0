import { readCast } from '../quotes/names/cast.js';
import { Trait, Word } from '../quotes/words/lexicon.js';
import type { Names } from '../quotes/names/names.js';
import { genderOf } from '../quotes/speakers/people-in-mind.js';
import type { Reading } from '../quotes/words/reading.js';
import { Sign } from '../quotes/words/signs.js';
import { spanOf, type TextSpan } from '../text/span.js';
import { Shape, TokenKind, type TokenRange } from '../text/tokens.js';
import { namedBefore, nounBefore } from './antecedents.js';
import type { Assertion, HintCandidate, HintContext, UnresolvedWord } from './claim-hints.js';
import { isPredicate } from './clauses.js';
import { assertionAround } from './find-hedges.js';

/** How near behind a time the date must stand that says which: "Selasa (26/5)". */
const DATE_REACH = 3;

/** How far before a possessive the subject of its clause is looked for, in tokens. */
const OWNER_REACH = 40;

const CLAUSE_WORDS = Word.complementizer | Word.relative;

/**
 * The words that stand for somebody or something named elsewhere, with what they may stand for. A pronoun is not told
 * where the assertion that it stands in names somebody or something before it that fits.
 */
export function findUnresolved(
  reading: Reading,
  names: Names,
  words: TokenRange,
  assertions: readonly Assertion[],
  context: HintContext,
): UnresolvedWord[] {
  const { text, tokens, annotations } = reading;
  const cast = readCast(reading, names);
  const found: UnresolvedWord[] = [];
  const spoken = reading.quotations.some(({ from, to }) => from < words.from && to >= words.from);
  for (let token = words.from; token < words.to; token += 1) {
    const length = annotations.signs[token]! & Sign.pointer ? annotations.signLengths[token]! : 1;
    const end = Math.min(words.to, token + length);
    const kind = kindOf(reading, words.from, token, end);
    if (kind === null) continue;
    const word = spanOf(text, tokens.starts[token]!, tokens.ends[end - 1]!);
    const candidates = candidatesFor(kind, token);
    if (!isNamedBeside(word, token, candidates)) found.push({ ...word, kind, candidates });
    token = end - 1;
  }
  return found;

  function candidatesFor(kind: UnresolvedWord['kind'], token: number): HintCandidate[] {
    if (annotations.classes[token]! & Word.firstPerson)
      return (context.speakers ?? []).map(told('said these words'));
    if (kind === 'time') return [context.statementDate].filter(isKnown).map(told('the day of the statement'));
    const before = namedBefore(reading, names, cast, token, kind);
    // Whoever speaks between marks calls themselves "I".
    const named =
      spoken && kind === 'person' ? before.filter(({ name }) => !context.speakers?.includes(name)) : before;
    if (kind === 'place')
      return [
        ...named,
        ...[context.statementPlace].filter(isKnown).map(told('where the statement was made')),
      ];
    const noun = isPronoun(token) && nounBefore(reading, names, words.from, token, kind);
    if (!noun) return named;
    const likelier = genderOf(annotations.traits[token]!) === 0 || named.length === 0;
    return likelier ? [noun, ...named].sort(byPlace) : [...named, noun];
  }

  /** Whether the nearest thing that a pronoun may stand for is in the same assertion. */
  function isNamedBeside(word: TextSpan, token: number, [nearest]: HintCandidate[]): boolean {
    const around = assertionAround(reading, words, assertions, word);
    if (isOwned(reading, around.start, token)) return true;
    if (!nearest?.mention || !isPronoun(token)) return false;
    return nearest.mention.start >= around.start && nearest.mention.end <= word.start;
  }

  function isPronoun(token: number): boolean {
    return (annotations.classes[token]! & Word.pronoun) !== 0;
  }
}

const byPlace = (a: HintCandidate, b: HintCandidate) => (b.mention?.start ?? 0) - (a.mention?.start ?? 0);
const isKnown = (one: string | null | undefined): one is string => one !== null && one !== undefined;
const told =
  (reason: string) =>
  (name: string): HintCandidate => ({ name, mention: null, reason });

/** What the token `token`, or the entry from it to `end`, must be replaced by; null when it points at nothing. */
function kindOf(reading: Reading, from: number, token: number, end: number): UnresolvedWord['kind'] | null {
  const { annotations, pack, text, tokens } = reading;
  const bits = annotations.classes[token]!;
  if (bits & Word.firstPerson) return 'person';
  if (!(annotations.signs[token]! & Sign.pointer)) return null;
  const entry = reading.inSmallLetters(text.slice(tokens.starts[token], tokens.ends[end - 1]));
  const { persons = [], places = [], times = [] } = pack.claims;
  if (times.includes(entry)) return isDated(reading, end) ? null : 'time';
  if (isNamePart(reading, from, token) || isDefined(reading, end)) return null;
  if (persons.includes(entry)) return 'person';
  if (places.includes(entry)) return 'place';
  if (bits & CLAUSE_WORDS && !standsAlone(reading, from, token)) return null;
  if (bits & Word.pronoun) return annotations.traits[token]! & Trait.impersonal ? 'thing' : 'person';
  return bits & Word.time && !isDated(reading, end) ? 'time' : 'thing';
}

/** A capital inside a sentence: "Punta del Este". */
function isNamePart({ tokens }: Reading, from: number, token: number): boolean {
  return (
    token > from &&
    tokens.kinds[token - 1] === TokenKind.word &&
    (tokens.shapes[token]! & Shape.capital) !== 0
  );
}

/** Whether a clause follows that says who is meant: "those who refuse", "mereka yang menolak". */
function isDefined({ annotations, tokens }: Reading, token: number): boolean {
  return token < tokens.count && (annotations.classes[token]! & Word.relative) !== 0;
}

/**
 * "that" points only where it cannot begin a clause: in front of a sentence, and in front of a stop; what is an article
 * as well ("das") in front of a verb or a stop.
 */
function standsAlone(reading: Reading, from: number, token: number): boolean {
  const { tokens, annotations } = reading;
  const joined = token > from && (annotations.signs[token - 1]! & Sign.joint) !== 0;
  const opens = token === from || joined || tokens.kinds[token - 1] !== TokenKind.word;
  const stops = token + 1 >= tokens.count || tokens.kinds[token + 1] !== TokenKind.word;
  if (annotations.classes[token]! & Word.determiner)
    return stops || (opens && isPredicate(reading, token + 1));
  return opens || stops;
}

/** Whether a possessive stands behind the verb of an assertion that names its subject: "300 families lost their homes". */
function isOwned(reading: Reading, start: number, token: number): boolean {
  const { classes, signs } = reading.annotations;
  if (!(classes[token]! & Word.determiner) || classes[token]! & CLAUSE_WORDS) return false;
  let named = false;
  const first = Math.max(0, token - OWNER_REACH);
  for (let at = token - 1; at >= first && reading.tokens.starts[at]! >= start; at -= 1) {
    if (classes[at]! & (Word.pronoun | Word.firstPerson) || signs[at]! & Sign.pointer) return false;
    if (isPredicate(reading, at)) named = reading.tokens.starts[at]! > start;
  }
  return named;
}

/** Whether a number stands so near behind a time that it says which day: "Selasa (26/5)", "Tuesday, 26 May". */
function isDated({ tokens }: Reading, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + DATE_REACH); token += 1) {
    if (tokens.shapes[token]! & Shape.digit) return true;
  }
  return false;
}
