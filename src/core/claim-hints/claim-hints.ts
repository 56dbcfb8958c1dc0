import type { NotCheckableKind } from '../workflow/inputs.js';
import type { TextSpan } from '../text/span.js';

/** What helps to make claims of selected words. All spans are UTF-16 code units of the article, half-open. */
export interface ClaimHints {
  assertions: Assertion[];
  unresolved: UnresolvedWord[];
  hedges: Hedge[];
  implied: ImpliedStatement[];
}

/** A part of the words that can be true or false by itself. */
export interface Assertion extends TextSpan {
  /** `statement`: a sentence or a clause of one. `relative`: what is said of somebody in passing (", who …,"). `apposition`: that somebody is something ("Rina Lestari, ketua panitia,"). */
  form: 'statement' | 'relative' | 'apposition';
  /** The kind of the assertion when it cannot be checked as it stands, else null. */
  notCheckable: NotCheckableKind | null;
}

/** A word that a claim must replace by what it stands for. */
export interface UnresolvedWord extends TextSpan {
  kind: 'person' | 'thing' | 'place' | 'time';
  /** What it may stand for, the likeliest first; empty when the article before it names nothing of the kind. */
  candidates: HintCandidate[];
}

/** Something that a word may stand for. */
export interface HintCandidate {
  name: string;
  /** Where the article names it; null for what is known from elsewhere. */
  mention: TextSpan | null;
  /** In plain English, why it is considered. */
  reason: string;
}

/** A word that weakens a statement; a claim must keep it. */
export interface Hedge extends TextSpan {
  /** The assertion that it weakens. */
  scope: TextSpan;
}

/** Something that is said without saying it. */
export interface ImpliedStatement extends TextSpan {
  /** In English, what the word takes for granted. */
  statement: string;
}

/** What is known of the words besides the article. */
export interface HintContext {
  /** `YYYY-MM-DD`: when they were said. */
  statementDate?: string | null;
  statementPlace?: string | null;
  /** Who said them, for "I" and "we". */
  speakers?: readonly string[];
}
