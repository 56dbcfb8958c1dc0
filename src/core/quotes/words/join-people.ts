import { lowerCase } from '../../text/small-letters.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordTable } from '../../text/word-table.js';
import type { LanguagePack } from '../language-pack.js';
import { Word, type Annotations } from './lexicon.js';

/** How long one of two people may be, in words, with an office and a title. */
const REACH = 10;
/** What the second may begin with besides a capital. */
const OFFICE = Word.determiner | Word.role | Word.title | Word.unnamed | Word.organisation;

/** What stands in front of the first of two people, if anything does, and the words that may stand between them then. */
interface Joining {
  opener: readonly string[];
  joints: readonly (readonly string[])[];
}

/** The first words by which a text is searched, and what each may begin. */
interface Joinings {
  words: WordTable;
  byNumber: readonly Joining[][];
}

const compiled = new WeakMap<LanguagePack, Joinings | null>();

/**
 * Makes conjunctions of the words that join two people as "and" does (`grammar.joining`): "tanto Ana Ruiz | como | Luis
 * Vega", "Ana Reed | as well as | Luis Cole"; what stands in front of the first is an adverb. Linear: each of them
 * looks a fixed number of words ahead.
 */
export function joinPeople(
  text: string,
  tokens: Tokens,
  { classes, traits, lengths }: Annotations,
  pack: LanguagePack,
): void {
  const joinings = joiningsOf(pack);
  if (!joinings) return;
  const { kinds, hashes, starts, ends } = tokens;
  for (let token = 0; token < tokens.count; token += 1) {
    if (kinds[token] !== TokenKind.word) continue;
    const number = joinings.words.numberOf(hashes[token]!, text, starts[token]!, ends[token]!);
    if (number >= 0) for (const joining of joinings.byNumber[number]!) join(token, joining);
  }

  function join(from: number, { opener, joints }: Joining): void {
    if (!stands(opener, from)) return;
    const first = from + opener.length;
    const last = opener.length === 0 ? from : Math.min(tokens.count - 1, first + REACH);
    for (let at = Math.max(first, 1); at <= last; at += 1) {
      const joint = joints.find((words) => stands(words, at));
      if (joint && isBetweenPeople(at, at + joint.length)) {
        mark(from, opener.length, Word.adverb);
        mark(at, joint.length, Word.conjunction);
        return;
      }
    }
  }

  function isBetweenPeople(at: number, next: number): boolean {
    const before = kinds[at - 1] === TokenKind.punctuation ? at - 2 : at - 1;
    return (
      before >= 0 &&
      next < tokens.count &&
      isCapital(before) &&
      (isCapital(next) || (classes[next]! & OFFICE) !== 0)
    );
  }

  function isCapital(token: number): boolean {
    return (tokens.shapes[token]! & Shape.capital) !== 0;
  }

  function mark(from: number, words: number, kind: number): void {
    classes.fill(kind, from, from + words);
    traits.fill(0, from, from + words);
    lengths.fill(1, from, from + words);
  }

  function stands(words: readonly string[], at: number): boolean {
    return (
      at + words.length <= tokens.count && words.every((word, n) => lowerCase(text, tokens, at + n) === word)
    );
  }
}

function joiningsOf(pack: LanguagePack): Joinings | null {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const joinings = pack.grammar.joining
    ? compile(Object.entries(pack.grammar.joining), pack.writing?.dottedI === true)
    : null;
  compiled.set(pack, joinings);
  return joinings;
}

function compile(entries: [opener: string, joints: readonly string[]][], dottedI: boolean): Joinings {
  const byWord = new Map<string, Joining[]>();
  for (const [opener, joints] of entries) {
    const joining = { opener: wordsOf(opener), joints: joints.map(wordsOf) };
    const firsts = joining.opener.length > 0 ? [joining.opener] : joining.joints;
    for (const [first] of firsts) byWord.set(first!, [...(byWord.get(first!) ?? []), joining]);
  }
  return { words: new WordTable([...byWord.keys()], dottedI), byNumber: [...byWord.values()] };
}

const wordsOf = (words: string) => words.split(' ').filter(Boolean);
