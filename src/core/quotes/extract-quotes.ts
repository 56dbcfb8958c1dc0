import { scoreTokens } from '../check-worthiness/score-statement.js';
import { readTitleAndCredit } from '../text/layout.js';
import type { Span } from '../text/span.js';
import { tokensIn } from '../text/tokens.js';
import { describe } from '../text/text-quote-selector.js';
import { bidiControls } from '../text/unicode-care.js';
import { attribute } from './attribute.js';
import type { Attribution } from './attribution.js';
import { readCast } from './names/cast.js';
import { headlineSpeech } from './speech/headline.js';
import { readNames } from './names/names.js';
import { packFor } from './pack-for.js';
import type { Extraction, QuoteRow, QuoteSpeaker } from './quote-row.js';
import type { ReadAs } from './read-as.js';
import { Reading } from './words/reading.js';
import { relayOf } from './speakers/relay.js';
import { SpeakerResolver } from './speakers/resolve-speakers.js';
import { warningsOf } from './warnings.js';

/** How a text is to be read. */
export interface ExtractionTerms {
  /** BCP 47. */
  language: string;
  /** What a person says that it is; null or absent: its labels tell. */
  as?: ReadAs | null;
}

/**
 * Finds who said what in an article: rows in the order of the text, each with its cue, its speakers and the reasons
 * for them. `language` is a BCP 47 tag; a language without a pack gets the generic one. Pure, deterministic, linear
 * in the length of `text`; never throws on any string.
 */
export function extractQuotes(text: string, terms: ExtractionTerms): Extraction {
  const reading = new Reading(text, packFor(terms.language), terms.as);
  return { language: terms.language, quotes: quotesIn(reading, terms) };
}

/** The quotes of an article that has been read already. */
export function quotesIn(reading: Reading, { language, as = null }: ExtractionTerms): QuoteRow[] {
  const { text } = reading;
  const names = readNames(reading);
  const cast = readCast(reading, names);
  const { title, photoCredit } = readTitleAndCredit(text, language);
  const aside = [title, photoCredit].filter((part) => part !== null);
  const attributions = inTextOrder([
    ...attribute(reading, names, aside, as),
    ...headlineSpeech(reading, names, title),
  ]);
  attributions.forEach((one, number) => (one.number = number));
  const resolver = new SpeakerResolver(reading, names, cast, attributions);
  const groups = groupsOf(attributions);
  const bidi = bidiControls(text);
  let last = 0;
  return attributions.map((one) => row(one, resolver.resolve(one)));

  function row(one: Attribution, speakers: QuoteSpeaker[]): QuoteRow {
    const { kind, start, end, quotedParts, cue } = one;
    const selector = describe(text, one);
    const words = tokensIn(reading.tokens, one, last);
    last = words.from;
    return {
      kind,
      start,
      end,
      content: selector.exact,
      quotedParts,
      group: groups[one.number]!,
      cue,
      speakers,
      relayedBy: relayOf(reading, names, one),
      selector,
      checkWorthiness: scoreTokens(reading, words.from, words.to),
      warnings: warningsOf(reading, names, { one, words, speakers }, bidi),
    };
  }
}

function inTextOrder<T extends Span>(spans: T[]): T[] {
  return spans.sort((a, b) => a.start - b.start);
}

/** Names the groups of interrupted quotations "g1", "g2", … in the order of the text; by the numbers of their rows. */
function groupsOf(attributions: readonly Attribution[]): (string | null)[] {
  const groups = attributions.map((): string | null => null);
  let count = 0;
  for (const { number, continues, carriedFrom } of attributions) {
    if (!continues || !carriedFrom) continue;
    const group = groups[carriedFrom.number] ?? `g${(count += 1)}`;
    groups[carriedFrom.number] = group;
    groups[number] = group;
  }
  return groups;
}
