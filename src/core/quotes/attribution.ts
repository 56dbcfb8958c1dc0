import type { Span } from '../text/span.js';
import type { Cue, QuoteKind } from './quote-row.js';
import type { SpeakerPhrase } from './speakers/noun-phrase.js';

/** Words that somebody said, before anybody asked who is meant by "dia". Offsets in code units of the text. */
export interface Attribution extends Span {
  /** Its place among all of the article, in the order of the text; -1 until all are found. */
  number: number;
  kind: QuoteKind;
  quotedParts: Span[];
  cue: Cue | null;
  speaker: SpeakerPhrase;
  /** Number of the sentence in the article. */
  sentence: number;
  paragraph: number;
  /** The attribution whose speaker this one takes over: an interrupted quotation, or a second clause of one subject. */
  carriedFrom: Attribution | null;
  /** Whether it and `carriedFrom` are one interrupted quotation. */
  continues: boolean;
  /** Number of its quotation, or null when it stands outside marks. */
  quotation: number | null;
}

/** Lets a row take over the speaker of the one before; `continues` when both are one interrupted quotation. */
export function carryOn(row: Attribution, before: Attribution | null, continues = false): Attribution {
  row.carriedFrom = before;
  row.continues = continues;
  return row;
}
