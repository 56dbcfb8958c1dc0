import type { ScoredSentence } from '../core/check-worthiness/check-worthiness.js';
import { scoreSentences } from '../core/check-worthiness/score-sentences.js';
import { findClaimHints } from '../core/claim-hints/find-claim-hints.js';
import { packFor } from '../core/quotes/pack-for.js';
import { Reading } from '../core/quotes/words/reading.js';
import { comparePage } from '../core/text/compare-page.js';
import { findPassage } from '../core/text/find-passage.js';
import { wordChanges } from '../core/text/word-changes.js';
import { studyText } from './study-text.js';

const questions = {
  study: studyText,
  sentences,
  claimHints: findClaimHints,
  passage: findPassage,
  comparison: comparePage,
  difference: wordChanges,
};
const answers: { [Q in Question]: (...asked: Asked<Q>) => Answer<Q> } = questions;

/** What the desk asks of a text, what it tells with the question, and what it is answered. */
export type Question = keyof typeof questions;
export type Asked<Q extends Question> = Parameters<(typeof questions)[Q]>;
export type Answer<Q extends Question> = ReturnType<(typeof questions)[Q]>;

/** Takes a second per few megabytes: ask long texts in a thread (`ask-text.ts`). */
export function answer<Q extends Question>(question: Q, asked: Asked<Q>): Answer<Q> {
  return answers[question](...asked);
}

/** Some of the sentences of an article with their check-worthiness: all of a long text would take long to leave the thread. */
function sentences(
  text: string,
  language: string,
  { order, from, to }: { order: 'text' | 'worth'; from: number; to: number },
): { rows: ScoredSentence[]; total: number } {
  const all = scoreSentences(new Reading(text, packFor(language)));
  if (order === 'worth') all.sort((a, b) => b.checkWorthiness.score - a.checkWorthiness.score);
  return { rows: all.slice(from, to), total: all.length };
}
