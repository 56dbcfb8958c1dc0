import type { Span } from '../text/span.js';
import type { NotCheckableKind } from '../workflow/inputs.js';

/** How much a statement deserves a check, from nothing found (`low`) to figures, consequence and dispute together (`high`). */
export type CheckWorthinessLevel = 'high' | 'medium' | 'low';

/** Each facet from 0 (no sign of it) to 1 (clear signs). */
export interface CheckWorthinessFacets {
  /** Says that something is or was so, in words that evidence can meet. */
  verifiable: number;
  /** Figures, dates, names and places that narrow down what would have to be true. */
  specific: number;
  /** Death, war, health, law, public money: it matters whether it is true. */
  consequence: number;
  /** Accuses, denies or contradicts somebody. */
  disputed: number;
  /** Taste, feeling, judgement, stance: nothing that evidence decides. */
  opinion: number;
  /** Speaks of what will, should or might be, or of what the speaker promises or wants. */
  future: number;
  /** A question, which asserts nothing. */
  question: number;
  /** Thanks, greetings, condolences. */
  courtesy: number;
}

/** What speaks for a check of a statement, or against one; `nothing`: neither is there. */
export type WorthReasonCode =
  | 'quantity'
  | 'consequence'
  | 'disputed'
  | 'time'
  | 'name'
  | 'factual'
  | 'report'
  | 'others'
  | 'negation'
  | 'asks'
  | 'promises'
  | 'judges'
  | 'future'
  | 'hedged'
  | 'self'
  | 'pointer'
  | 'courtesy'
  | 'nothing';

/** A reason, with the first few words of the statement that gave it. */
export interface WorthReason {
  code: WorthReasonCode;
  words: string[];
}

/** How much a statement deserves a check, and why. */
export interface CheckWorthiness {
  /** 0 to 1, to sort by; higher is more worth a check. */
  score: number;
  level: CheckWorthinessLevel;
  facets: CheckWorthinessFacets;
  /** The kind of the statement when nothing in it can be checked as it stands (`other`: a courtesy, or too little said), else null. */
  notCheckable: NotCheckableKind | null;
  /** Plain English, most important first, naming the words that led to each facet. */
  reasons: string[];
  /** The same by code; what `notCheckable` says is not said again. */
  why: WorthReason[];
}

/** One sentence of an article with its worth; offsets are UTF-16 code units, half-open. */
export interface ScoredSentence extends Span {
  checkWorthiness: CheckWorthiness;
}
