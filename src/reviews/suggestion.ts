import type { Claim } from '../claims/claim.entity.js';
import { TEXT_LIMITS } from '../claims/text-limits.js';
import { describe, findUnchanged, type TextQuoteSelector } from '../core/text/text-quote-selector.js';
import { invalid, Problem } from '../platform/errors.js';
import { TEXTS, type ThreadTarget } from './thread-target.js';

/** Words that are to be replaced, as they stood in their text, and what somebody would put in their place. */
export interface Suggestion extends TextQuoteSelector {
  replacement: string;
}

/** A suggestion as it is written: the words that its author has seen at the target, and their own. */
export type SuggestedWords = Pick<Suggestion, 'exact' | 'replacement'>;

/** A field that words can be suggested for. */
export type TextField = (typeof TEXTS)[number];

/**
 * A suggestion for words of a claim, with what they stand between.
 * @throws Problem 422 where the target is not words of a text, 409 `words_changed` where other words stand there by now
 */
export function suggest(claim: Claim, target: ThreadTarget | null, words: SuggestedWords): Suggestion {
  const field = TEXTS.find((name) => name === target?.field);
  const { start, end } = target ?? {};
  if (!field || start === undefined || end === undefined) throw invalid('/target', 'not_a_text');
  const { exact, replacement } = words;
  if (exact === replacement) throw invalid('/suggestion/replacement', 'unchanged');
  const suggestion = { ...describe(claim[field]!, { start, end }), replacement };
  if (suggestion.exact !== exact) throw wordsChanged(field);
  withSuggestion(claim, field, suggestion);
  return suggestion;
}

/**
 * What a field of the claim becomes when a suggestion is taken.
 * @throws Problem 409 `words_changed` where the words stand there no more, 422 where the text would be too long
 */
export function withSuggestion(claim: Claim, field: TextField, suggestion: Suggestion): string {
  const text = claim[field] ?? '';
  const place = findUnchanged(text, suggestion);
  if (!place) throw wordsChanged(field);
  const next = text.slice(0, place.start) + suggestion.replacement + text.slice(place.end);
  const max = TEXT_LIMITS[field];
  if ([...next].length > max) throw invalid('/suggestion/replacement', 'too_long', { max });
  return next;
}

const wordsChanged = (field: TextField) =>
  new Problem('conflict', {
    detail: 'The words that the suggestion would replace have changed.',
    errors: [{ code: 'words_changed', params: { field } }],
  });
