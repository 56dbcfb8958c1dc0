import type { ClaimHints } from '../core/claim-hints/claim-hints.js';
import { findClaimHints } from '../core/claim-hints/find-claim-hints.js';
import type { Cue, Extraction, QuoteRow, QuoteSpeaker } from '../core/quotes/quote-row.js';
import { readLayout, type Layout } from '../core/text/layout.js';
import { explainHints } from './explain-hints.js';
import { Colour, pencil, type Paint } from './pencil.js';
import { showSpans } from './show-spans.js';

/** Longer places of a warning are shown by both ends. */
const LONGEST = 80;

/**
 * Writes an extraction for people, step by step: what the article says about itself, its text with every span shown,
 * and of every quote why it is one, who said it, how we know, and how much it is worth a check. `coloured` is for
 * terminals.
 */
export function explainQuotes(text: string, extraction: Extraction, coloured: boolean): string {
  const { language, quotes } = extraction;
  const paint = pencil(coloured);
  const layout = readLayout(text, language);
  const hintsFor = (quote: QuoteRow) =>
    findClaimHints(text, quote, {
      language,
      statementDate: layout.date?.date ?? null,
      statementPlace: layout.dateline?.text ?? null,
      speakers: quote.speakers.map(({ name }) => name),
    });
  const title = `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}, language ${language}`;
  return [
    title,
    explainLayout(layout, paint),
    showSpans(text, quotes, coloured),
    ...quotes.map((quote, n) => explainQuote(text, quote, hintsFor(quote), n + 1, paint)),
  ].join('\n\n');
}

function explainLayout({ title, agency, photoCredit, dateline, date }: Layout, paint: Paint): string {
  const parts = [
    ['title', title, title?.text],
    ['agency', agency, agency?.name],
    ['photo credit', photoCredit, photoCredit?.text],
    ['place', dateline, dateline?.text],
    ['date', date, date?.date],
  ] as const;
  const lines = parts.map(([name, part, words]) =>
    part ? `   ${name}: ${paint(words!)} ${paint(`(${part.how})`, Colour.quiet)}` : `   ${name}: not said`,
  );
  return ['what the article says about itself', ...lines].join('\n');
}

function explainQuote(
  text: string,
  quote: QuoteRow,
  hints: ClaimHints,
  number: number,
  paint: Paint,
): string {
  const place = `${quote.start}–${quote.end}${quote.group ? `, part of ${quote.group}` : ''}`;
  const worth = quote.checkWorthiness;
  return [
    `${number}. ${quote.kind} ${paint(place, Colour.quiet)}`,
    `   ${paint(quote.content, Colour.quote)}`,
    `   ${paint(whyAQuote(quote), Colour.quiet)}`,
    quote.cue ? `   cue: ${explainCue(quote.cue, paint)}` : '   no cue',
    ...explainSpeakers(quote.speakers, paint),
    ...(quote.relayedBy ? [`   passed on by: ${paint(quote.relayedBy.text, Colour.speaker)}`] : []),
    `   worth a check: ${worth.level} (${worth.score})`,
    ...worth.reasons.map((reason) => `     - ${paint(reason, Colour.quiet)}`),
    ...explainHints(hints, paint),
    ...quote.warnings.map(
      ({ code, at }) =>
        `   ! ${paint(code, Colour.warning)}: ${paint(shortened(text.slice(at.start, at.end)), Colour.quiet)}`,
    ),
  ].join('\n');
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST / 2)} … ${words.slice(-LONGEST / 2)}` : words;
}

function explainCue({ text, lemma }: Cue, paint: Paint): string {
  const own = text.toLowerCase() === lemma;
  return paint(text, Colour.cue) + (own ? '' : paint(` (${lemma})`, Colour.quiet));
}

function whyAQuote({ kind, start, cue, quotedParts, speakers, group }: QuoteRow): string {
  const where = cue && (cue.start < start ? `behind “${cue.text}”` : `in front of “${cue.text}”`);
  const carried = speakers[0]?.resolvedBy === 'carried';
  switch (kind) {
    case 'headline':
      return 'a name and a colon in the title: a hint, for the words may be the editor’s';
    case 'mixed':
      return `a reported clause ${where ?? ''} with ${quotedParts.length} of its parts between marks`;
    case 'indirect':
      return where ? `a reported clause ${where}` : 'a sentence in the mood of reported speech';
    case 'direct':
      if (group && carried) return 'between marks, one quotation with the row that shares its group';
      return where ? `between marks, ${where}` : 'spoken words that stand alone';
  }
}

function explainSpeakers(speakers: readonly QuoteSpeaker[], paint: Paint): string[] {
  if (speakers.length === 0) return ['   speaker: left open'];
  return speakers.flatMap((speaker) => [
    `   speaker: ${paint(speaker.name, Colour.speaker)} (${speaker.resolvedBy}, ${speaker.confidence})`,
    ...speaker.candidates.map(({ name, reason }) => `     - ${paint(`${name}: ${reason}`, Colour.quiet)}`),
  ]);
}
