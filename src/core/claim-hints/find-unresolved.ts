import { mentionOf, readCast, type Cast } from '../quotes/cast.js';
import type { Character } from '../quotes/character.js';
import { Trait, Word } from '../quotes/lexicon.js';
import type { Name, Names } from '../quotes/names.js';
import { genderOf } from '../quotes/people-in-mind.js';
import type { Reading } from '../quotes/reading.js';
import { Sign } from '../quotes/signs.js';
import { spanOf } from '../text/span.js';
import { Shape, TokenKind, type TokenRange } from '../text/tokens.js';
import type { HintCandidate, HintContext, UnresolvedWord } from './claim-hints.js';

/** Names that are given for a word. */
const MOST_CANDIDATES = 3;
/** Names that are looked at for them, from the word backwards. */
const NAMES_BACK = 40;
/** How near behind a time the date must stand that says which: "Selasa (26/5)". */
const DATE_REACH = 3;

const CLAUSE_WORDS = Word.complementizer | Word.relative;

/** The words that stand for somebody or something named elsewhere, with what they may stand for. */
export function findUnresolved(
  reading: Reading,
  names: Names,
  { from, to }: TokenRange,
  context: HintContext,
): UnresolvedWord[] {
  const { text, tokens, annotations } = reading;
  const cast = readCast(reading, names);
  const found: UnresolvedWord[] = [];
  for (let token = from; token < to; token += 1) {
    const length = annotations.signs[token]! & Sign.pointer ? annotations.signLengths[token]! : 1;
    const end = Math.min(to, token + length);
    const kind = kindOf(reading, from, token, end);
    if (kind === null) continue;
    const word = spanOf(text, tokens.starts[token]!, tokens.ends[end - 1]!);
    found.push({ ...word, kind, candidates: candidatesFor(kind, token) });
    token = end - 1;
  }
  return found;

  function candidatesFor(kind: UnresolvedWord['kind'], token: number): HintCandidate[] {
    const bits = annotations.classes[token]!;
    if (bits & Word.firstPerson) return (context.speakers ?? []).map(told('said these words'));
    if (kind === 'time') return [context.statementDate].filter(isKnown).map(told('the day of the statement'));
    const named = namedBefore(reading, names, cast, token, kind);
    if (kind !== 'place') return named;
    return [...named, ...[context.statementPlace].filter(isKnown).map(told('where the statement was made'))];
  }
}

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
  if (persons.includes(entry)) return 'person';
  if (places.includes(entry)) return 'place';
  if (bits & CLAUSE_WORDS && !standsAlone(reading, from, token)) return null;
  if (bits & Word.pronoun) return 'person';
  return bits & Word.time && !isDated(reading, end) ? 'time' : 'thing';
}

/** "that" points only where it cannot begin a clause: in front of a sentence, and in front of a stop. */
function standsAlone({ tokens }: Reading, from: number, token: number): boolean {
  const opens = token === from || tokens.kinds[token - 1] !== TokenKind.word;
  return opens || token + 1 >= tokens.count || tokens.kinds[token + 1] !== TokenKind.word;
}

/** Whether a number stands so near behind a time that it says which day: "Selasa (26/5)", "Tuesday, 26 May". */
function isDated({ tokens }: Reading, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + DATE_REACH); token += 1) {
    if (tokens.shapes[token]! & Shape.digit) return true;
  }
  return false;
}

/** The names of a kind before a token, the last one first, each once. */
function namedBefore(
  reading: Reading,
  names: Names,
  cast: Cast,
  token: number,
  kind: UnresolvedWord['kind'],
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
function fits(name: Name, character: Character, kind: UnresolvedWord['kind'], traits: number): boolean {
  if (name.doubtful || name.kind === 'role') return false;
  if (kind === 'place') return name.kind === 'place';
  if (kind === 'thing') return name.kind === 'organisation';
  if (name.kind !== 'person') return name.kind === 'organisation' && (traits & Trait.plural) !== 0;
  const known = genderOf(character.traits);
  const wanted = genderOf(traits);
  return wanted === 0 || known === 0 || known === wanted;
}
