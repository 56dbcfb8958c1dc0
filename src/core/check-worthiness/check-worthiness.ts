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
  /** Taste, feeling, judgement: nothing that evidence decides. */
  opinion: number;
  /** Speaks of what will, should or might be. */
  future: number;
  /** A question, which asserts nothing. */
  question: number;
  /** Thanks, greetings, condolences. */
  courtesy: number;
}

/** The answer of `checkWorthiness`: a score to sort by, and why. */
export interface CheckWorthiness {
  /** 0 to 1; higher is more worth a check. */
  score: number;
  level: CheckWorthinessLevel;
  facets: CheckWorthinessFacets;
  /** Plain English, most important first, naming the words that led to each facet. */
  reasons: string[];
}
