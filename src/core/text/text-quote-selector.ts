import type { Span } from './span.js';

/**
 * Words that can be found again when the text around them has changed.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Code units of context kept on either side. */
const CONTEXT = 32;

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Makes the selector of a span: its words and up to 32 code units either side, never half a surrogate pair. */
export function describe(text: string, { start, end }: Span): TextQuoteSelector {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (from > 0 && isLowSurrogate(text.charCodeAt(from)) && isHighSurrogate(text.charCodeAt(from - 1)))
    from += 1;
  if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1)) && isLowSurrogate(text.charCodeAt(to)))
    to -= 1;
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/**
 * Finds the words of a selector in a text that may have changed around them, or null when they are gone.
 * Among several places the one with most of the old context wins, then the one nearest to `hint` (where they
 * stood before), then the first. The words themselves must be unchanged: a near miss is a human's decision.
 * Linear: of places that overlap each other only the first is looked at, and the hint.
 */
export function anchor(text: string, selector: TextQuoteSelector, hint?: number): Span | null {
  const { exact } = selector;
  if (exact === '') return null;
  let best = hint !== undefined && text.startsWith(exact, hint) ? placeAt(text, selector, hint, hint) : null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + exact.length)) {
    const place = placeAt(text, selector, start, hint ?? start);
    if (
      !best ||
      place.context > best.context ||
      (place.context === best.context && place.distance < best.distance)
    ) {
      best = place;
    }
  }
  return best && { start: best.start, end: best.start + exact.length };
}

/**
 * The one place where the words of a selector still stand beside what stood beside them, or null: with all of the context, else with all of
 * it on one side, else with the word next to them. For what is done to words without a person who looks for them: what stands there twice,
 * or beside other words on both sides, is not found.
 */
export function findUnchanged(text: string, { exact, prefix, suffix }: TextQuoteSelector): Span | null {
  const [wordBefore] = /\S*\s*$/.exec(prefix)!;
  const [wordAfter] = /^\s*\S*/.exec(suffix)!;
  const sides = [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
    [wordBefore, ''],
    ['', wordAfter],
  ] as const;
  for (const [before, after] of sides) {
    if (!before && !after && (prefix || suffix)) continue;
    const at = text.indexOf(before + exact + after);
    if (at < 0 || text.includes(before + exact + after, at + 1)) continue;
    return { start: at + before.length, end: at + before.length + exact.length };
  }
  return null;
}

function placeAt(text: string, selector: TextQuoteSelector, start: number, hint: number) {
  return { start, context: contextKept(text, selector, start), distance: Math.abs(start - hint) };
}

/** How many code units next to the words at `start` are still those of the selector. */
function contextKept(text: string, { exact, prefix, suffix }: TextQuoteSelector, start: number): number {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}
