import { mentionOf, type Cast } from '../quotes/names/cast.js';
import type { Character } from '../quotes/names/character.js';
import { Trait, Word } from '../quotes/words/lexicon.js';
import type { Name, Names } from '../quotes/names/names.js';
import { genderOf } from '../quotes/speakers/people-in-mind.js';
import type { Reading } from '../quotes/words/reading.js';
import { Sign } from '../quotes/words/signs.js';
import { spanOf } from '../text/span.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { isPredicate } from './clauses.js';
import type { HintCandidate, UnresolvedWord } from './claim-hints.js';

/** Names that are given for a word. */
const MOST_CANDIDATES = 3;
/** Names that are looked at for them, from the word backwards. */
const NAMES_BACK = 40;
/** Tokens in which a noun is looked for, from the word backwards, and words of it that are shown. */
const NOUN_REACH = 40;
const LONGEST_NOUN = 3;

const PERSON_NOUN = Word.role | Word.unnamed;
/** Words that end a noun phrase. */
const NO_NOUN =
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.adverb |
  Word.negation |
  Word.relative |
  Word.complementizer;

type Kind = UnresolvedWord['kind'];

/** The names of a kind before a token, the last one first, each once. */
export function namedBefore(
  reading: Reading,
  names: Names,
  cast: Cast,
  token: number,
  kind: Kind,
): HintCandidate[] {
  const found = new Map<string, HintCandidate>();
  const last = lastBefore(names.all, token);
  for (let n = last; n >= 0 && n > last - NAMES_BACK && found.size < MOST_CANDIDATES; n -= 1) {
    const name = names.all[n]!;
    const character = cast.of(name);
    if (!fits(name, character, kind, reading.annotations.traits[token]!)) continue;
    const full = character.name;
    if (found.has(full)) continue;
    const reason = found.size === 0 ? `the last ${kind} named before it` : `a ${kind} named before it`;
    found.set(full, { name: full, mention: mentionOf(reading, name), reason });
  }
  return [...found.values()];
}

/** The last noun between two tokens that a pronoun may stand for: "the ministers … they", "the ferry … it". */
export function nounBefore(
  reading: Reading,
  names: Names,
  from: number,
  token: number,
  kind: Kind,
): HintCandidate | null {
  const { text, tokens, annotations } = reading;
  for (let at = token - 1; at >= Math.max(from, token - NOUN_REACH); at -= 1) {
    const name = names.at(at);
    if ((name && name.kind !== 'role') || !opensNoun(reading, from, at, token, kind)) continue;
    const article = at > from && (annotations.classes[at - 1]! & Word.determiner) !== 0;
    const start = tokens.starts[article ? at - 1 : at]!;
    const mention = spanOf(text, start, tokens.ends[endOfNoun(reading, at, token) - 1]!);
    return { name: mention.text, mention, reason: `the last ${kind} spoken of before it` };
  }
  return null;
}

/**
 * Whether a noun for people begins at a token that the pronoun `pronoun` may stand for, or behind an article there one
 * for a thing that no preposition holds. A pronoun for many may stand for either.
 */
function opensNoun(
  { annotations, tokens }: Reading,
  from: number,
  at: number,
  pronoun: number,
  kind: Kind,
): boolean {
  const { classes, traits, signs } = annotations;
  if (tokens.kinds[at] !== TokenKind.word) return false;
  const many = (traits[pronoun]! & Trait.plural) !== 0;
  if (kind === 'person' && classes[at]! & PERSON_NOUN) {
    return many || ((traits[at]! & Trait.impersonal) === 0 && agrees(traits[at]!, traits[pronoun]!));
  }
  if (kind === 'person' && !many) return false;
  if (!(classes[at]! & Word.determiner) || tokens.kinds[at + 1] !== TokenKind.word) return false;
  const held = at > from && (classes[at - 1]! & Word.preposition) !== 0;
  const points = (signs[at]! & Sign.pointer) !== 0 && !(classes[at]! & Word.relative);
  const person = (classes[at + 1]! & PERSON_NOUN) !== 0 && !(traits[at + 1]! & Trait.impersonal);
  return !held && !points && !person && (classes[at + 1]! & NO_NOUN) === 0;
}

function endOfNoun(reading: Reading, from: number, to: number): number {
  const { classes } = reading.annotations;
  const { shapes } = reading.tokens;
  const capitalNouns = reading.pack.writing?.capitalNouns ?? false;
  let end = from + 1;
  while (
    end < Math.min(to, from + LONGEST_NOUN) &&
    reading.tokens.kinds[end] === TokenKind.word &&
    (classes[end]! & NO_NOUN) === 0 &&
    !(capitalNouns && end > from + 1 && shapes[end - 1]! & Shape.capital) &&
    !isPredicate(reading, end)
  )
    end += 1;
  return end;
}

/** How many names end at a token or before it, less one. */
function lastBefore(all: readonly Name[], token: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A pronoun for many (`traits`) may stand for bodies; one for a woman does not stand for a man. */
function fits(name: Name, character: Character, kind: Kind, traits: number): boolean {
  if (name.doubtful || name.kind === 'role') return false;
  if (kind === 'place') return name.kind === 'place';
  if (kind === 'thing') return name.kind === 'organisation';
  if (name.kind !== 'person') return name.kind === 'organisation' && (traits & Trait.plural) !== 0;
  return agrees(character.traits, traits);
}

/** Whether somebody and a pronoun may be of one gender. */
function agrees(known: number, wanted: number): boolean {
  return genderOf(wanted) === 0 || genderOf(known) === 0 || genderOf(known) === genderOf(wanted);
}
