import { lowerCase } from '../../text/small-letters.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import type { LanguagePack } from '../language-pack.js';
import { endsInOneOf } from './endings.js';
import { Trait, Word, type Annotations } from './lexicon.js';

/** Words that may stand between a preposition and its noun: "nach | bisher unbestätigten | Angaben". */
const MOST_MODIFIERS = 4;
/** Letters of the shortest noun that compounds may end in. */
const SHORTEST_HEAD = 7;

/**
 * Makes one source of a preposition and the noun of a report behind it (`reporting.sourceNouns`), with what stands
 * between: "nach ersten Angaben", "nach seiner Ansicht", "nach Müllers Worten", "in her words". Linear: each
 * preposition looks a fixed number of words ahead.
 */
export function joinSources(
  text: string,
  tokens: Tokens,
  { classes, traits, lengths }: Annotations,
  { reporting, grammar, writing }: LanguagePack,
): void {
  const { sourcePrepositions = [], sourceNouns = [], ownedSourceNouns } = reporting;
  if (sourcePrepositions.length === 0) return;
  const prepositions = new Set(sourcePrepositions);
  for (let token = 0; token < tokens.count; token += 1) {
    if (!classes[token] || !prepositions.has(lowerCase(text, tokens, token))) continue;
    const noun = ownedSourceNouns ? ownedBehind(token, ownedSourceNouns) : nounBehind(token);
    if (noun < 0) continue;
    if (ownedSourceNouns) classes[token] = Word.source | Word.clitic;
    else classes[token]! |= Word.source | Word.preposition;
    lengths[token] = noun + 1 - token;
  }

  /** The token of the noun, or -1. */
  function nounBehind(preposition: number): number {
    const last = Math.min(tokens.count, preposition + MOST_MODIFIERS + 2);
    for (let token = preposition + 1; token < last && tokens.kinds[token] === TokenKind.word; token += 1) {
      const word = lowerCase(text, tokens, token);
      const capital = (tokens.shapes[token]! & Shape.capital) !== 0;
      if (capital && sourceNouns.some((noun) => isOrEndsIn(word, noun))) return token;
      if (capital ? !isOwner(word) : !isModifier(token)) return -1;
    }
    return -1;
  }

  /** "in | Ana Ruiz’s own | words", "in | her | view": the token of a noun that belongs to somebody, or -1. */
  function ownedBehind(preposition: number, nouns: readonly string[]): number {
    const last = Math.min(tokens.count, preposition + MOST_MODIFIERS + 2);
    let owned = false;
    for (let token = preposition + 1; token < last && tokens.kinds[token] === TokenKind.word; token += 1) {
      const word = lowerCase(text, tokens, token);
      const capital = (tokens.shapes[token]! & Shape.capital) !== 0;
      if (owned && nouns.includes(word)) return classes[token + 1]! & Word.particle ? -1 : token;
      if (owned ? capital || classes[token] : !capital && !(traits[token]! & Trait.possessive)) return -1;
      owned ||= !capital || GENITIVE.test(word);
    }
    return -1;
  }

  /** "nach | Lindners | Angaben". */
  function isOwner(word: string): boolean {
    return writing?.capitalNouns !== undefined && word.endsWith(writing.capitalNouns.genitiveEnding);
  }

  /** An adjective or a participle: "vorläufigen", "erster". */
  function isModifier(token: number): boolean {
    if (classes[token]! & (Word.determiner | Word.demonstrative | Word.adverb)) return true;
    if (classes[token]! & (Word.preposition | Word.conjunction)) return false;
    return endsInOneOf(text, tokens.ends[token]!, grammar.adjectiveEndings ?? []);
  }
}

/** "Angaben", "Polizeiangaben"; a short noun is part of too many others. */
function isOrEndsIn(word: string, noun: string): boolean {
  return word === noun || (noun.length >= SHORTEST_HEAD && word.endsWith(noun));
}

const GENITIVE = /['’]s?$/;
