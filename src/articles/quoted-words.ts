import type { EntityManager } from 'typeorm';
import { scoreStatement } from '../core/check-worthiness/score-statement.js';
import { packFor } from '../core/quotes/pack-for.js';
import type { QuoteKind, QuoteWarning } from '../core/quotes/quote-row.js';
import { readQuotations } from '../core/text/quotation-marks.js';
import type { Span } from '../core/text/span.js';
import { describe } from '../core/text/text-quote-selector.js';
import { readTokens } from '../core/text/tokens.js';
import { bidiControls } from '../core/text/unicode-care.js';
import { invalid } from '../platform/errors.js';
import type { Quote } from './quote.entity.js';

/** Longest quote, in code points. */
const LONGEST = 20_000;
/** Code units around the words in which quotation marks are looked for, within the paragraph. */
const SURROUNDINGS = 5_000;

/** Columns of a quote that follow from its place in the text. */
export type QuotedWords = Pick<
  Quote,
  'kind' | 'start' | 'end' | 'content' | 'quotedParts' | 'selector' | 'checkWorthiness' | 'worthScore'
> & {
  warnings: QuoteWarning[];
};

/**
 * The words of a quote that a person marks, and what follows from them.
 * @param kind what the person says it is; without it the marks around and within the words tell
 * @throws Problem 422 where the words are not in the text, split a character, or are too many.
 */
export async function readQuotedWords(
  em: EntityManager,
  articleId: string,
  span: Span,
  kind?: QuoteKind,
): Promise<QuotedWords> {
  const [{ text, language }] = await em.query('SELECT text, language FROM articles WHERE id = $1', [
    articleId,
  ]);
  const fault = boundsFault(text, span);
  if (fault) throw invalid(`/${fault.bound}`, fault.code, fault.params);
  return quotedWordsIn(text, language, span, kind);
}

/** The same for words whose bounds are known to be right. */
export function quotedWordsIn(
  text: string,
  language: string,
  { start, end }: Span,
  kind?: QuoteKind,
): QuotedWords {
  const span = { start, end };
  const selector = describe(text, span);
  const content = selector.exact;
  const checkWorthiness = scoreStatement(content, packFor(language));
  const marked = readMarks(text, span);
  return {
    ...span,
    kind: kind ?? marked.kind,
    content,
    quotedParts: (kind ?? marked.kind) === 'mixed' ? marked.parts : [],
    selector,
    checkWorthiness,
    worthScore: checkWorthiness.score,
    warnings: bidiControls(content)
      .slice(0, 1)
      .map((at) => ({ code: 'bidi_controls', at: shift(at, span.start) })),
  };
}

/** What is wrong with the bounds of some words of a text, and with which of the two; null when they can be. */
export function boundsFault(
  text: string,
  { start, end }: Span,
): { bound: keyof Span; code: string; params?: Record<string, unknown> } | null {
  if (end > text.length) return { bound: 'end', code: 'outside_text', params: { textLength: text.length } };
  if (start >= end) return { bound: 'end', code: 'not_after_start' };
  const content = text.slice(start, end);
  if (!content.isWellFormed())
    return { bound: /^[\udc00-\udfff]/.test(content) ? 'start' : 'end', code: 'splits_character' };
  if (content.trim() === '') return { bound: 'start', code: 'empty' };
  if (end - start > LONGEST && Array.from(content).length > LONGEST)
    return { bound: 'end', code: 'too_long', params: { max: LONGEST } };
  return null;
}

/** What the quotation marks say of the words, and which of them stand between marks. */
function readMarks(text: string, { start, end }: Span): { kind: QuoteKind; parts: Span[] } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - SURROUNDINGS, 0);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + SURROUNDINGS);
  const paragraph = text.slice(from, to);
  const quotations = readQuotations(paragraph, readTokens(paragraph)).map((quotation) =>
    shift(quotation, from),
  );
  if (quotations.some((quotation) => quotation.start <= start && end <= quotation.end))
    return { kind: 'direct', parts: [] };
  const parts = quotations.filter((quotation) => start <= quotation.start && quotation.end <= end);
  const [only] = parts;
  const wholly = parts.length === 1 && only!.start - start <= 2 && end - only!.end <= 2;
  return { kind: wholly ? 'direct' : parts.length ? 'mixed' : 'indirect', parts };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
