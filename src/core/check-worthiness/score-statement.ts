import { annotate } from '../quotes/words/annotate.js';
import { lexiconOf, type AnnotatedText } from '../quotes/words/lexicon.js';
import type { LanguagePack } from '../quotes/language-pack.js';
import type { Span } from '../text/span.js';
import { readTokens, tokensIn } from '../text/tokens.js';
import type { CheckWorthiness, CheckWorthinessFacets, CheckWorthinessLevel } from './check-worthiness.js';
import { notCheckable } from './not-checkable.js';
import { Evidence, readSigns, Tally } from './read-signs.js';
import { reasonsOf } from './reasons.js';

/**
 * What each kind of sign adds to the worth of a statement when it is clear (`saturate`). Figures, matters of
 * consequence, accusations and what others did or said are what fact-checkers choose. They leave promises, duties,
 * questions and courtesies, what somebody says of himself, what is hedged, and what points at words it does not name.
 * Chosen on every other speech of a set and tried on the rest (`npm run bench:worth`); only their order matters much.
 */
const WEIGHTS: readonly (readonly [bit: number, weight: number])[] = [
  [Evidence.quantity, 2],
  [Evidence.consequence, 1.4],
  [Evidence.disputed, 1],
  [Evidence.factual, 0.9],
  [Evidence.report, 0.4],
  [Evidence.thirdPerson, 0.3],
  [Evidence.negation, 0.3],
  [Evidence.name, 0.1],
  [Evidence.time, 0.1],
  [Evidence.promise, -1.5],
  [Evidence.courtesy, -1.2],
  [Evidence.questionMark, -1.2],
  [Evidence.normative, -0.7],
  [Evidence.firstPerson, -0.7],
  [Evidence.pointer, -0.6],
  [Evidence.question, -0.6],
  [Evidence.intention, -0.6],
  [Evidence.hedge, -0.6],
  [Evidence.stance, -0.4],
  [Evidence.opinion, -0.2],
  [Evidence.future, -0.1],
];
/** What length adds: a fragment says little, and from `FULL_LENGTH` words on length says nothing more. */
const LENGTH_WEIGHT = 1.1;
const FULL_LENGTH = 31;
/** Turns the sum into a score: a sum of 2 is even, and each unit more multiplies the odds by 4.5. */
const EVEN = 2;
const STEEPNESS = 1.5;
/** What is left of the score of a statement that cannot be checked as it stands. */
const SET_ASIDE = 0.7;
const HIGH = 0.5;
const MEDIUM = 0.2;

/**
 * Says how much a statement deserves a check, and why. `statement` is one quote or sentence; the words that count
 * are those of `pack`. Linear; the same words always give the same answer.
 */
export function scoreStatement(statement: string, pack: LanguagePack): CheckWorthiness {
  const lexicon = lexiconOf(pack);
  const tokens = readTokens(statement, lexicon.tokenRules);
  const annotations = annotate(statement, tokens, lexicon);
  return scoreTokens({ text: statement, pack, tokens, annotations }, 0, tokens.count);
}

/** The same for the words of an article between two places: the tokens that lie wholly between them. */
export function scoreSpan(words: AnnotatedText, span: Span): CheckWorthiness {
  const { from, to } = tokensIn(words.tokens, span);
  return scoreTokens(words, from, to);
}

/** Reused for every statement. */
const found = new Tally();

/** The same for the tokens `from` to `to`, half-open, of a text that has been looked up already. */
export function scoreTokens(words: AnnotatedText, from: number, to: number): CheckWorthiness {
  const signs = readSigns(words, from, to);
  found.count(words, signs, 0, from, to);
  const kind = notCheckable(words, signs, from, to);
  const score = scoreOf(found, kind !== null);
  return {
    score,
    level: levelOf(score),
    facets: facetsOf(found),
    notCheckable: kind,
    ...reasonsOf(words, signs, { from, to }, kind),
  };
}

/** More signs of one kind say no more. */
const MOST_SIGNS = 12;
const round = (value: number, steps: number) => Math.round(value * steps) / steps;
/** The more signs, the nearer to 1, each new one half the way; by their number. */
const SATURATED = Array.from({ length: MOST_SIGNS + 1 }, (_, count) => 1 - 0.5 ** count);
/** The same for facets, by twice the number: there some signs count half. */
const FACETS = Array.from({ length: 2 * MOST_SIGNS + 1 }, (_, twice) => round(1 - 0.5 ** (twice / 2), 100));
/** What each number of words adds. */
const LENGTHS = Array.from(
  { length: FULL_LENGTH + 1 },
  (_, words) => LENGTH_WEIGHT * (Math.log2(1 + words) / Math.log2(1 + FULL_LENGTH)),
);

function scoreOf(found: Tally, setAside: boolean): number {
  let sum = LENGTHS[Math.min(found.words, FULL_LENGTH)]!;
  for (const [bit, weight] of WEIGHTS) sum += weight * SATURATED[Math.min(found.of(bit), MOST_SIGNS)]!;
  const score = 1 / (1 + Math.exp(STEEPNESS * (EVEN - sum)));
  return round(setAside ? score * SET_ASIDE : score, 1000);
}

/** Facets by how many signs speak for each: most statements have few, and share theirs. Forgotten when they are many. */
const sharedFacets = new Map<number, CheckWorthinessFacets>();
const MOST_SHARED = 4096;

function facetsOf(found: Tally): CheckWorthinessFacets {
  const n = (bit: number) => found.of(bit);
  // Twice the number of signs, for some count half.
  const twice = [
    2 * n(Evidence.factual) + n(Evidence.quantity),
    2 * n(Evidence.quantity) + n(Evidence.time) + n(Evidence.name),
    2 * n(Evidence.consequence),
    2 * n(Evidence.disputed),
    2 * (n(Evidence.opinion) + n(Evidence.stance)),
    2 * (n(Evidence.future) + n(Evidence.normative) + n(Evidence.promise) + n(Evidence.intention)),
    2 * (n(Evidence.question) + n(Evidence.questionMark)),
    2 * n(Evidence.courtesy),
  ];
  let key = 0;
  for (const count of twice) key = key * FACETS.length + Math.min(count, 2 * MOST_SIGNS);
  const known = sharedFacets.get(key);
  if (known) return known;
  const [verifiable, specific, consequence, disputed, opinion, future, question, courtesy] = twice.map(
    (count) => FACETS[Math.min(count, 2 * MOST_SIGNS)]!,
  ) as [number, number, number, number, number, number, number, number];
  const facets = Object.freeze({
    verifiable,
    specific,
    consequence,
    disputed,
    opinion,
    future,
    question,
    courtesy,
  });
  if (sharedFacets.size === MOST_SHARED) sharedFacets.clear();
  sharedFacets.set(key, facets);
  return facets;
}

function levelOf(score: number): CheckWorthinessLevel {
  if (score >= HIGH) return 'high';
  return score >= MEDIUM ? 'medium' : 'low';
}
