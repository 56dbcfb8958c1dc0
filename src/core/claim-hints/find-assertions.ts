import { notCheckable } from '../check-worthiness/not-checkable.js';
import { readSigns } from '../check-worthiness/read-signs.js';
import { Word } from '../quotes/words/lexicon.js';
import type { Name, Names } from '../quotes/names/names.js';
import type { Reading } from '../quotes/words/reading.js';
import { Sign } from '../quotes/words/signs.js';
import { spanOf } from '../text/span.js';
import { TokenKind, type TokenRange } from '../text/tokens.js';
import type { Assertion } from './claim-hints.js';
import { clausesOf, isPredicate, isPunctuation, sentencesOf } from './clauses.js';

/** How long what is said in passing may be, in tokens. */
const LONGEST_ASIDE = 40;
/** "who left" says something, "which" alone does not. */
const SHORTEST_RELATIVE = 2;

/**
 * The parts of the words that can be true or false one by one, in the order of the text: sentences, cut where clauses
 * are joined, and what is said in passing between commas. Questions and courtesies assert nothing.
 */
export function findAssertions(reading: Reading, names: Names, words: TokenRange): Assertion[] {
  const found: Assertion[] = [];
  for (const sentence of sentencesOf(reading, words)) {
    for (const clause of clausesOf(reading, sentence)) push('statement', clause);
    for (const { form, ...aside } of asidesOf(reading, names, sentence)) push(form, aside);
  }
  return found.sort((a, b) => a.start - b.start);

  function push(form: Assertion['form'], range: TokenRange): void {
    const { from, to } = trimmed(reading, range);
    if (from >= to) return;
    const kind =
      form === 'apposition'
        ? null
        : notCheckable(reading, readSigns(reading, from, range.to), from, range.to);
    if (kind === 'question' || kind === 'other') return;
    const { starts, ends } = reading.tokens;
    found.push({ ...spanOf(reading.text, starts[from]!, ends[to - 1]!), form, notCheckable: kind });
  }
}

/** Without marks and punctuation at the edges, and without the "and" that joins it to what came before. */
function trimmed({ tokens, annotations }: Reading, { from, to }: TokenRange): TokenRange {
  const joins = (token: number) =>
    (annotations.classes[token]! & Word.conjunction) !== 0 && (annotations.signs[token]! & Sign.joint) !== 0;
  let start = from;
  let end = to;
  while (start < end && (tokens.kinds[start] !== TokenKind.word || joins(start))) start += 1;
  while (end > start && tokens.kinds[end - 1] !== TokenKind.word) end -= 1;
  return { from: start, to: end };
}

/** What a sentence says in passing: ", who leads the union," and ", the head of the union,", each with the name before it. */
function* asidesOf(
  reading: Reading,
  names: Names,
  { from, to }: TokenRange,
): Generator<TokenRange & { form: 'relative' | 'apposition' }> {
  for (let comma = from + 1; comma + 1 < to; comma += 1) {
    if (!isPunctuation(reading, comma, ',')) continue;
    const end = endOfAside(reading, comma + 1, to);
    if (end < 0) continue;
    const name = names.at(comma - 1);
    const named = name && name.from >= from ? name : undefined;
    const start = named ? named.from : comma + 1;
    if (isRelative(reading, comma + 1, end)) yield { form: 'relative', from: start, to: end };
    else if (named && isOffice(reading, named, comma + 1, end))
      yield { form: 'apposition', from: start, to: end };
  }
}

/** The comma that ends an aside, or the end of the sentence; -1 where it is too long for one. */
function endOfAside(reading: Reading, from: number, to: number): number {
  for (let token = from; token < Math.min(to, from + LONGEST_ASIDE); token += 1) {
    if (isPunctuation(reading, token, ',;')) return token;
  }
  return to - from <= LONGEST_ASIDE ? to : -1;
}

function isRelative({ annotations }: Reading, from: number, to: number): boolean {
  return (annotations.classes[from]! & Word.relative) !== 0 && to - from >= SHORTEST_RELATIVE;
}

function isOffice(reading: Reading, name: Name, from: number, to: number): boolean {
  if (name.kind !== 'person') return false;
  let office = false;
  for (let token = from; token < to; token += 1) {
    if (isPredicate(reading, token)) return false;
    if (reading.annotations.classes[token]! & Word.role) office = true;
  }
  return office;
}
