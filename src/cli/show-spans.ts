import type { QuoteRow } from '../core/quotes/quote-row.js';
import type { Span } from '../core/text/span.js';
import { Colour, pencil } from './pencil.js';

/** How a kind of span looks: its colour, and the marks around it. `n` is the number of its quote. */
interface Look {
  colour: number;
  open(n: number): string;
  close: string;
}

const LOOKS = {
  quote: { colour: Colour.quote, open: (n) => `[${n}: `, close: ']' },
  speaker: { colour: Colour.speaker, open: () => '<', close: '>' },
  cue: { colour: Colour.cue, open: () => '{', close: '}' },
} satisfies Record<string, Look>;

interface Shown extends Span {
  look: Look;
  n: number;
}

/** The article line by line, with `[1: quotes]`, `{cues}` and `<speakers>` marked, and coloured on a terminal. Linear. */
export function showSpans(text: string, quotes: readonly QuoteRow[], coloured: boolean): string {
  const paint = pencil(coloured);
  const lines = (words: string, colour?: number) =>
    words
      .split(/\r\n|\r|\n/)
      .map((line) => paint(line, colour))
      .join('\n');
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, look, n } of shownIn(quotes)) {
    pieces.push(lines(text.slice(at, start)), paint(look.open(n), look.colour));
    pieces.push(lines(text.slice(start, end), look.colour), paint(look.close, look.colour));
    at = end;
  }
  return [...pieces, lines(text.slice(at))].join('');
}

/** The spans to show, in the order of the text, none over another: a cue or speaker within a quote gives way. */
function shownIn(quotes: readonly QuoteRow[]): Shown[] {
  const spans = quotes.flatMap((quote, i): Shown[] => {
    const of = (span: Span | null, look: Look) =>
      span ? [{ start: span.start, end: span.end, look, n: i + 1 }] : [];
    const who = quote.speakers.flatMap(({ mention, anaphor }) => [
      ...of(mention, LOOKS.speaker),
      ...(quote.cue && anaphor && anaphor.start >= quote.cue.start && anaphor.end <= quote.cue.end
        ? []
        : of(anaphor, LOOKS.speaker)),
    ]);
    return [...of(quote, LOOKS.quote), ...of(quote.cue, LOOKS.cue), ...who];
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
