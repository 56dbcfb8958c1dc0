import type { Extraction, QuoteRow, QuoteSpeaker } from '../core/quotes/quote-row.js';

/** SGR codes: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const Colour = { quote: 32, cue: 33, speaker: 36, warning: 31, quiet: 2 } as const;

/** Control characters would let an article steer the terminal; tabs and line breaks are shown as spaces too. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Writes every quote of an extraction for people: what was said, by whom, how we know, how much it is worth a check. */
export function explainQuotes(text: string, { language, quotes }: Extraction, coloured: boolean): string {
  const paint = (words: string, colour: number) => {
    const safe = words.replace(CONTROLS, ' ');
    return coloured ? `\u001b[${colour}m${safe}\u001b[0m` : safe;
  };
  const title = `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}, language ${language}`;
  return [title, ...quotes.map((quote, n) => explainQuote(quote, n + 1))].join('\n\n');

  function explainQuote(quote: QuoteRow, number: number): string {
    const place = `${quote.start}–${quote.end}${quote.group ? `, part of ${quote.group}` : ''}`;
    const worth = quote.checkWorthiness;
    return [
      `${number}. ${quote.kind} ${paint(place, Colour.quiet)}`,
      `   ${paint(quote.content, Colour.quote)}`,
      quote.cue ? `   cue: ${paint(quote.cue.text, Colour.cue)}` : '   no cue',
      ...explainSpeakers(quote.speakers),
      `   worth a check: ${worth.level} (${worth.score})`,
      ...worth.reasons.map((reason) => `     - ${paint(reason, Colour.quiet)}`),
      ...quote.warnings.map(
        ({ code, at }) =>
          `   ! ${paint(code, Colour.warning)}: ${paint(text.slice(at.start, at.end), Colour.quiet)}`,
      ),
    ].join('\n');
  }

  function explainSpeakers(speakers: QuoteSpeaker[]): string[] {
    if (speakers.length === 0) return ['   speaker: left open'];
    return speakers.flatMap((speaker) => [
      `   speaker: ${paint(speaker.name, Colour.speaker)} (${speaker.resolvedBy}, ${speaker.confidence})`,
      ...speaker.candidates.map(({ name, reason }) => `     - ${paint(`${name}: ${reason}`, Colour.quiet)}`),
    ]);
  }
}
