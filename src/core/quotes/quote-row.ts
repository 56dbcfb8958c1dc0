import type { CheckWorthiness } from '../check-worthiness/check-worthiness.js';
import type { Span, TextSpan } from '../text/span.js';
import type { TextQuoteSelector } from '../text/text-quote-selector.js';

/** `direct`: between marks. `indirect`: reported without marks. `mixed`: reported, partly between marks. `headline`: a hint only. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed' | 'headline';

/** How the speaker was found; `human` is for the desk, never written by the extraction. */
export type ResolvedBy = 'explicit' | 'pronoun' | 'noun' | 'carried' | 'group';

/** What an editor must look at before trusting the row. */
export type QuoteWarningCode =
  | 'mismatched_marks'
  | 'glued_mark'
  | 'unclosed_mark'
  | 'nested_report'
  | 'negation_outside_marks'
  | 'denied'
  | 'editorial_insertion'
  | 'third_person_direct'
  | 'speaker_unresolved'
  | 'bidi_controls';

/** A warning and the place in the article that it speaks of. */
export interface QuoteWarning {
  code: QuoteWarningCode;
  at: Span;
}

/** Why somebody could be the speaker, or why not (`speakers/reasons.ts`). */
export type SpeakerReasonCode =
  | 'beside'
  | 'near_marks'
  | 'before_colon'
  | 'behind_dash'
  | 'namesake'
  | 'later_namesake'
  | 'misfit'
  | 'inside'
  | 'last_speaker'
  | 'spoke_earlier'
  | 'before_interview'
  | 'goes_on'
  | 'same_subject'
  | 'called'
  | 'one_of_two'
  | 'heard_before'
  | 'mood'
  | 'about_before'
  | 'told_before'
  | 'about_here'
  | 'mentioned'
  | 'unnamed';

/** Such a reason, and the words of the article that it speaks of, where it speaks of any. */
export interface SpeakerReason {
  code: SpeakerReasonCode;
  words?: string;
}

/** Somebody who could be the speaker, and why, or why not: by code and in plain English. */
export interface SpeakerCandidate extends SpeakerReason {
  name: string;
  reason: string;
}

/** The word or phrase that says that somebody speaks. */
export interface Cue extends TextSpan {
  /** Its verb as a dictionary lists it, in small letters; a phrase without a verb as it is ("menurut"). */
  lemma: string;
}

/** Who said it. */
export interface QuoteSpeaker {
  /** The fullest name in the article; for somebody whom the article never names, the words it uses ("a Pentagon official", "dia"). */
  name: string;
  /** The words that name the speaker, with office and body; for an anaphor its antecedent; null when the article names nobody. */
  mention: TextSpan | null;
  /** The pronoun, clitic or definite noun that stands for the name at this cue. */
  anaphor: TextSpan | null;
  resolvedBy: ResolvedBy;
  /** 0 (left open) to 1 (named at the cue). */
  confidence: number;
  /** Everyone considered, the chosen one first. */
  candidates: SpeakerCandidate[];
}

/** One contiguous row of the extraction (`api.md`, "Extraction row"); all offsets are UTF-16 code units of the article, half-open. */
export interface QuoteRow {
  kind: QuoteKind;
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  content: string;
  /** The words between the marks of a mixed quote; empty for other kinds. */
  quotedParts: Span[];
  /** Shared by the rows of one interrupted quotation ("g1"), else null. */
  group: string | null;
  /** The reporting word or phrase; null where there is none. */
  cue: Cue | null;
  /** Empty when nobody could be named. */
  speakers: QuoteSpeaker[];
  /** The agency or spokesman who passed on the words of a speaker who is named too. */
  relayedBy: TextSpan | null;
  selector: TextQuoteSelector;
  checkWorthiness: CheckWorthiness;
  warnings: QuoteWarning[];
}

/** Everything found in one article, in the order of the text. */
export interface Extraction {
  /** The language whose pack was used, as asked for. */
  language: string;
  quotes: QuoteRow[];
}
