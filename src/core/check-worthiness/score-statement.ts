import { lowerCase } from '../quotes/lexicon.js';
import type { LanguagePack } from '../quotes/language-pack.js';
import { readTokens, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { CheckWorthiness, CheckWorthinessFacets, CheckWorthinessLevel } from './check-worthiness.js';
import { facetWordsOf, Sign, type FacetWords } from './facet-words.js';

/** The words that speak for each facet, in the order of the text. */
interface Signs {
  factual: string[];
  figures: string[];
  names: string[];
  consequence: string[];
  disputed: string[];
  opinion: string[];
  future: string[];
  question: string[];
  courtesy: string[];
}

/** Examples named in a reason. */
const EXAMPLES = 3;
/** Longest entry of a pack, in words. */
const LONGEST_ENTRY = 4;

/**
 * Says how much a statement deserves a check, and why. `statement` is one quote or sentence; the words that count
 * are those of `pack`. Linear; the same words always give the same answer.
 */
export function scoreStatement(statement: string, pack: LanguagePack): CheckWorthiness {
  const signs = readSigns(statement, facetWordsOf(pack));
  const facets = weigh(signs);
  const score = scoreOf(facets);
  return { score, level: levelOf(score), facets, reasons: reasonsOf(signs) };
}

function readSigns(statement: string, words: FacetWords): Signs {
  const tokens = readTokens(statement);
  const signs: Signs = {
    factual: [],
    figures: [],
    names: [],
    consequence: [],
    disputed: [],
    opinion: [],
    future: [],
    question: [],
    courtesy: [],
  };
  let opensSentence = true;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kinds[i] !== TokenKind.word) {
      const character = statement[tokens.starts[i]!]!;
      opensSentence = '.!?:'.includes(character);
      if (character === '?') signs.question.push('?');
      continue;
    }
    const { last, sign } = lookUp(statement, tokens, i, words);
    const shape = tokens.shapes[i]!;
    const figure = shape & Shape.digit || sign & Sign.quantity;
    const name = shape & Shape.capital && !opensSentence && !(sign & Sign.firstPerson);
    if (sign || figure || name) {
      const word = statement.slice(tokens.starts[i]!, tokens.ends[last]!);
      if (figure) signs.figures.push(word);
      if (name) signs.names.push(word);
      if (sign & Sign.factual) signs.factual.push(word);
      if (sign & Sign.consequence) signs.consequence.push(word);
      if (sign & Sign.disputed) signs.disputed.push(word);
      if (sign & Sign.opinion) signs.opinion.push(word);
      if (sign & (Sign.future | Sign.normative)) signs.future.push(word);
      if (sign & Sign.question && opensSentence) signs.question.push(word);
      if (sign & Sign.courtesy) signs.courtesy.push(word);
    }
    opensSentence = false;
    i = last;
  }
  return signs;
}

/** The longest entry that begins at a word, or the word itself without a sign. */
function lookUp(statement: string, tokens: Tokens, from: number, words: FacetWords) {
  const written = (to: number) => statement.slice(tokens.starts[from]!, tokens.ends[to]!);
  const first = lowerCase(statement, tokens, from);
  if (words.openers.has(first)) {
    for (let length = Math.min(LONGEST_ENTRY, tokens.count - from); length > 1; length -= 1) {
      const sign = words.signs.get(written(from + length - 1).toLowerCase());
      if (sign !== undefined) return { last: from + length - 1, sign };
    }
  }
  return { last: from, sign: words.signs.get(first) ?? 0 };
}

/** The more signs, the nearer to 1, each new one half the way. */
const saturate = (count: number) => Math.round((1 - 0.5 ** Math.min(count, 12)) * 100) / 100;

function weigh(signs: Signs): CheckWorthinessFacets {
  return {
    verifiable: saturate(signs.factual.length + signs.figures.length * 0.5),
    specific: saturate(signs.figures.length + signs.names.length * 0.5),
    consequence: saturate(signs.consequence.length),
    disputed: saturate(signs.disputed.length),
    opinion: saturate(signs.opinion.length),
    future: saturate(signs.future.length),
    question: saturate(signs.question.length),
    courtesy: saturate(signs.courtesy.length),
  };
}

function scoreOf(facets: CheckWorthinessFacets): number {
  const worth =
    0.25 * facets.verifiable + 0.3 * facets.specific + 0.25 * facets.consequence + 0.2 * facets.disputed;
  const doubt = 0.15 * facets.opinion + 0.15 * facets.future + 0.3 * facets.question + 0.3 * facets.courtesy;
  return Math.round(Math.min(1, Math.max(0, worth - doubt)) * 100) / 100;
}

function levelOf(score: number): CheckWorthinessLevel {
  if (score >= 0.5) return 'high';
  return score >= 0.25 ? 'medium' : 'low';
}

function reasonsOf(signs: Signs): string[] {
  const reasons: [string, string[]][] = [
    ['gives figures or amounts', signs.figures],
    ['has consequences for people', signs.consequence],
    ['accuses, denies or blames', signs.disputed],
    ['names who or where', signs.names],
    ['says that something is or was so', signs.factual],
    ['less, for it asks', signs.question],
    ['less, for it judges', signs.opinion],
    ['less, for it speaks of what will or should be', signs.future],
    ['less, for it is a courtesy', signs.courtesy],
  ];
  const found = reasons.filter(([, words]) => words.length > 0);
  if (found.length === 0) return ['nothing in it that evidence could meet'];
  return found.map(
    ([reason, words]) =>
      `${reason}: ${[...new Set(words)]
        .slice(0, EXAMPLES)
        .map((word) => `“${word}”`)
        .join(', ')}`,
  );
}
