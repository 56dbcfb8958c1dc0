import { readNames } from '../quotes/names/names.js';
import { packFor } from '../quotes/pack-for.js';
import { Reading } from '../quotes/words/reading.js';
import type { Span } from '../text/span.js';
import { tokensIn } from '../text/tokens.js';
import type { ClaimHints, HintContext } from './claim-hints.js';
import { findAssertions } from './find-assertions.js';
import { findHedges } from './find-hedges.js';
import { findImplied } from './find-implied.js';
import { findUnresolved } from './find-unresolved.js';

/** Code units of the article before the words in which their pointers are looked up. */
const REACH = 20_000;

/**
 * Says what to mind when claims are made of selected words of an article: the assertions in them, the words that must
 * be named, the hedges, and what is implied. Pure and deterministic; reads the words and at most 20,000 code units
 * before them, so that it costs the same in every article. Never throws on any string.
 */
export function findClaimHints(
  text: string,
  span: Span,
  { language, ...context }: HintContext & { language: string },
): ClaimHints {
  const from = paragraphFrom(text, Math.max(0, span.start - REACH), span.start);
  const reading = new Reading(text.slice(from, span.end), packFor(language));
  const words = tokensIn(reading.tokens, { start: span.start - from, end: span.end - from });
  const names = readNames(reading);
  const assertions = findAssertions(reading, names, words);
  const hints = {
    assertions,
    unresolved: findUnresolved(reading, names, words, assertions, context),
    hedges: findHedges(reading, words, assertions),
    implied: findImplied(reading, words, assertions),
  };
  return from === 0 ? hints : moved(hints, from);
}

/** The start of the first paragraph behind `from`, so that the reading begins at a whole one; `from` where none begins before `to`. */
function paragraphFrom(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const line = text.indexOf('\n', from) + 1;
  return line > 0 && line <= to ? line : from;
}

/** The hints with every place moved by some code units. */
function moved(hints: ClaimHints, by: number): ClaimHints {
  const move = <T extends Span>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by });
  return {
    assertions: hints.assertions.map(move),
    unresolved: hints.unresolved.map((word) => ({
      ...move(word),
      candidates: word.candidates.map((one) => ({ ...one, mention: one.mention && move(one.mention) })),
    })),
    hedges: hints.hedges.map((hedge) => ({ ...move(hedge), scope: move(hedge.scope) })),
    implied: hints.implied.map(move),
  };
}
