import { behindMark } from '../../lib/text/quotation-marks';
import type { Cover, Span } from '../../lib/text/segments';
import type { Quote } from './quotes-query';
import { voiceOf, type Voice } from './reading';

/** Something to know about a quote, which is drawn behind its closing mark. */
export type Sign = { at: number; quoteId: string } & (
  { kind: 'mismatch'; opened: string; closed: string } | { kind: 'part' } | { kind: 'claim'; ref: string }
);

/** A quote with what its mark in the text shows. */
export interface Marked extends Span {
  quote: Quote;
  name: string;
  voice: Voice | undefined;
  cover: Cover;
  signs: Sign[];
}

/** How quotes are marked in the text. `claims` holds those that were made of them. */
export function markQuotes(
  quotes: readonly Quote[],
  text: string,
  names: ReadonlyMap<string, string>,
  voices: readonly Voice[],
  claims: ReadonlyMap<string, readonly { ref: string }[]>,
): Marked[] {
  return quotes.map((quote) => ({
    quote,
    start: quote.start,
    end: quote.end,
    name: names.get(quote.id) ?? '',
    voice: voiceOf(quote, voices),
    cover: {
      id: quote.id,
      start: quote.start,
      end: quote.end,
      parts: quote.quotedParts,
      insertions: placesOf(quote, 'editorial_insertion'),
    },
    signs: signsOf(quote, text, claims.get(quote.id) ?? []),
  }));
}

const placesOf = ({ warnings }: Quote, code: string) =>
  warnings.filter((warning) => warning.code === code).map(({ at }) => at);

function signsOf(quote: Quote, text: string, claims: readonly { ref: string }[]): Sign[] {
  const at = behindMark(text, quote.end);
  const quoteId = quote.id;
  const mismatches = placesOf(quote, 'mismatched_marks').map<Sign>(({ start, end }) => ({
    kind: 'mismatch',
    at: end,
    quoteId,
    opened: text[start]!,
    closed: text[end - 1]!,
  }));
  return [
    ...mismatches,
    ...(quote.group === null ? [] : [{ kind: 'part' as const, at, quoteId }]),
    ...claims.map(({ ref }) => ({ kind: 'claim' as const, at, quoteId, ref })),
  ];
}

/** Tells a sign from all others of a text. */
export const nameOfSign = (sign: Sign) =>
  [sign.quoteId, sign.kind, sign.kind === 'claim' ? sign.ref : sign.at].join();
