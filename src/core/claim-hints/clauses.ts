import { Word } from '../quotes/words/lexicon.js';
import type { Reading } from '../quotes/words/reading.js';
import { Sign } from '../quotes/words/signs.js';
import { Shape, TokenKind, type TokenRange } from '../text/tokens.js';

/** How far behind a joint a clause must show its verb, in tokens. */
const CLAUSE_REACH = 25;
/** Shorter words are too often something else ("red", "meja"). */
const SHORTEST_VERB = 5;

/** Words that are never verbs, however they begin or end. */
const NO_VERB =
  Word.role |
  Word.title |
  Word.organisation |
  Word.unnamed |
  Word.preposition |
  Word.stopWord |
  Word.determiner |
  Word.pronoun;
/** Words that are nobody's subject. */
const NO_SUBJECT =
  Word.adverb |
  Word.negation |
  Word.conjunction |
  Word.subordinator |
  Word.complementizer |
  Word.relative |
  Word.determiner |
  Word.time;

/** Cuts tokens into sentences; a full stop of an abbreviation ends none. */
export function sentencesOf(reading: Reading, { from, to }: TokenRange): TokenRange[] {
  const { tokens } = reading;
  const sentences: TokenRange[] = [];
  let start = from;
  for (let token = from; token < to; token += 1) {
    const small = token + 1 < to && isSmallWord(reading, token + 1);
    const stop = isPunctuation(reading, token, '.!?…') && !small;
    const abbreviated = stop && isPunctuation(reading, token, '.') && reading.isAbbreviation(token - 1);
    if ((!stop || (abbreviated && token + 1 < to)) && tokens.kinds[token] !== TokenKind.break) continue;
    if (token > start) sentences.push({ from: start, to: token + 1 });
    start = token + 1;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

/**
 * Cuts a sentence at its joints and semicolons, and at the comma behind a clause that a joint opens ("Because …, …"),
 * only where clauses of their own stand on both sides.
 */
export function clausesOf(reading: Reading, sentence: TokenRange): TokenRange[] {
  const { signs, signLengths } = reading.annotations;
  const opening = openingClause(reading, sentence);
  const clauses: TokenRange[] = opening ? [opening] : [];
  let start = opening ? opening.to + 1 : sentence.from;
  for (let token = start; token < sentence.to; token += 1) {
    const joint = (signs[token]! & Sign.joint) !== 0 || isPunctuation(reading, token, ';');
    if (!joint) continue;
    const behind = token + signLengths[token]!;
    if (!isClause(reading, start, token) || !isClause(reading, behind, sentence.to)) continue;
    clauses.push({ from: start, to: token });
    start = behind;
  }
  clauses.push({ from: start, to: sentence.to });
  return clauses;
}

/** The clause between a joint that opens a sentence and the comma that ends it, if another clause follows. */
function openingClause(reading: Reading, { from, to }: TokenRange): TokenRange | undefined {
  const { signs, signLengths } = reading.annotations;
  let first = from;
  while (first < to && reading.tokens.kinds[first] !== TokenKind.word) first += 1;
  if (first === to || !(signs[first]! & Sign.joint)) return undefined;
  const start = first + signLengths[first]!;
  const reach = Math.min(to, start + CLAUSE_REACH);
  let comma = start;
  while (comma < reach && !isPunctuation(reading, comma, ',')) comma += 1;
  if (comma === reach || !isClause(reading, start, comma)) return undefined;
  const { verbSecond, dropsSubject } = reading.pack.grammar;
  const verbFirst = (verbSecond || dropsSubject) && isPredicate(reading, comma + 1);
  return verbFirst || isClause(reading, comma + 1, to) ? { from: start, to: comma } : undefined;
}

/**
 * Whether tokens begin a clause of its own: a subject, then a verb, before anything else is joined. A verb right behind
 * "who" belongs to a clause within; a phrase with a preposition is no subject.
 */
function isClause(reading: Reading, from: number, to: number): boolean {
  const { classes } = reading.annotations;
  let subject = false;
  let adverbial = false;
  let within = false;
  for (let token = from; token < Math.min(to, from + CLAUSE_REACH); token += 1) {
    if (isPunctuation(reading, token, ',')) {
      adverbial = false;
      continue;
    }
    if (reading.tokens.kinds[token] !== TokenKind.word) continue;
    const bits = classes[token]!;
    if (isPredicate(reading, token) && !within) return subject;
    if (subject && (reading.annotations.signs[token]! & Sign.joint) !== 0) return false;
    const stands = standsForSubject(reading, token);
    within =
      !stands && ((bits & Word.relative) !== 0 || (within && (bits & (Word.adverb | Word.negation)) !== 0));
    const rounds = (reading.annotations.signs[token]! & Sign.rounding) !== 0;
    if (!subject && !rounds && (bits & Word.preposition) !== 0) adverbial = true;
    else if (stands || (!adverbial && (bits & NO_SUBJECT) === 0)) subject = true;
  }
  return false;
}

/** A pronoun with no preposition before it, and a word that points with its verb right behind it: "this happened". */
function standsForSubject(reading: Reading, token: number): boolean {
  const { classes, signs } = reading.annotations;
  if (classes[token]! & (Word.pronoun | Word.firstPerson))
    return token > 0 && (classes[token - 1]! & Word.preposition) === 0;
  return (
    (signs[token]! & Sign.pointer) !== 0 &&
    (classes[token]! & Word.time) === 0 &&
    isPredicate(reading, token + 1)
  );
}

/** Whether a word is a verb that can hold a clause together, as far as the pack tells. */
export function isPredicate(reading: Reading, token: number): boolean {
  const { classes, signs } = reading.annotations;
  const { predicates, verbBeginnings = [], verbEndings = [] } = reading.pack.claims;
  if (token >= reading.tokens.count) return false;
  if (signs[token]! & Sign.predicate || classes[token]! & Word.afterSubject) return true;
  if (predicates === undefined) return (signs[token]! & (Sign.factual | Sign.future | Sign.normative)) !== 0;
  if (classes[token]! & NO_VERB || signs[token]! & Sign.quantity || !isSmallWord(reading, token))
    return false;
  const word = reading.text.slice(reading.tokens.starts[token], reading.tokens.ends[token]);
  if (word.length < SHORTEST_VERB) return false;
  return verbBeginnings.some((one) => word.startsWith(one)) || verbEndings.some((one) => word.endsWith(one));
}

/** Whether a token is one of some punctuation characters. */
export function isPunctuation({ text, tokens }: Reading, token: number, characters: string): boolean {
  return tokens.kinds[token] === TokenKind.punctuation && characters.includes(text[tokens.starts[token]!]!);
}

function isSmallWord({ tokens }: Reading, token: number): boolean {
  const shape = tokens.shapes[token]!;
  return tokens.kinds[token] === TokenKind.word && (shape & (Shape.capital | Shape.digit)) === 0;
}
