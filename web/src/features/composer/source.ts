import type { Schemas } from '../../lib/api/client';

type Quote = Schemas['QuoteAnswer'];

/** Words of an article that a claim is made of: a quote, a part of one, or words beside all quotes. */
export interface Source {
  start: number;
  end: number;
  content: string;
  /** The quote that they stand in. */
  quote?: Quote;
}

/** The words that a claim is being made of; undefined where the quote is gone. */
export function sourceOf(
  from: { quoteId: string } | { words: { start: number; end: number } },
  text: string,
  quotes: readonly Quote[],
): Source | undefined {
  if ('words' in from) {
    const { start, end } = from.words;
    const quote = quotes.find((one) => one.decision !== 'rejected' && one.start <= start && end <= one.end);
    return { start, end, content: text.slice(start, end), quote };
  }
  const quote = quotes.find(({ id }) => id === from.quoteId);
  return quote && { start: quote.start, end: quote.end, content: quote.content, quote };
}
