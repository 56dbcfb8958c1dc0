/* The part of a language pack that speaks of statements rather than of who makes them. */

/** Words behind the facets of check-worthiness. */
export interface CheckWorthinessWords {
  /** Large counts and comparisons: "ribuan", "percent", "tertinggi". */
  quantities: readonly string[];
  /** Death, war, crime, money, health, law. */
  consequence: readonly string[];
  /** Accuse, deny, blame. */
  disputed: readonly string[];
  /** Judgement and feeling. */
  opinion: readonly string[];
  /** "akan", "will", "should". */
  future: readonly string[];
  normative: readonly string[];
  questions: readonly string[];
  /** Make a question one that means to assert: "bukankah", "isn't it", "who wouldn't". */
  rhetorical?: readonly string[];
  courtesy: readonly string[];
  /** Past or present facts: "telah", "adalah", "was". */
  factual: readonly string[];
  /** The speaker binds himself: "berjanji", "I promise", "we will make sure". */
  promises: readonly string[];
  /** What the speaker wants or plans: "berencana", "we intend to". */
  intentions: readonly string[];
  /** What the speaker supports, condemns, rejects: "mendukung", "we condemn". */
  stances: readonly string[];
  /** What entries of the last three lists end in where "I" and "we" are left out: "o" and "mos", as in "prometemos". */
  firstPersonEndings?: readonly string[];
}

/** Words behind the hints for claims. */
export interface ClaimWords {
  /** Point at something named elsewhere, which a claim must name: "ini", "itu", "mereka", "di sana", "kemarin", "this", "they". */
  pointers: readonly string[];
  /** Weaken a statement: "mungkin", "diduga", "allegedly". */
  hedges: readonly string[];
  /** Weaken only a figure right behind them: "about", "sekitar". */
  roundings?: readonly string[];
  /** Imply that something was so before, or is so besides: "lagi", "berhenti", "kembali", "again", "stopped", "even". */
  implying: readonly string[];
  /** Join statements that can be true or false one by one: "dan", "sementara", "karena", "and", "while", "because". */
  joints: readonly string[];
  /** Of `pointers`, those that stand for people, for places and for times; pronouns need not be repeated. The others stand for things. */
  persons?: readonly string[];
  places?: readonly string[];
  times?: readonly string[];
  /** Of `implying`, what each implies; of what is in no list it is only said that it implies something. */
  implications?: Readonly<Partial<Record<Implication, readonly string[]>>>;
  /** Verbs that make a clause of the words around them, where the other lists have too few: "is", "did", "built". */
  predicates?: readonly string[];
  /** How such verbs begin, and how they end, where the language shows it: "mem", "ed". */
  verbBeginnings?: readonly string[];
  verbEndings?: readonly string[];
}

/**
 * What a word takes for granted: that it was so before (`repeated`: "again"), until then (`ended`: "stopped"), before
 * and ever since (`continuing`: "still"), for others too (`added`: "also"), for nobody and nothing else (`exclusive`:
 * "only"), or that nobody would have thought so (`unexpected`: "even").
 */
export type Implication = 'repeated' | 'ended' | 'continuing' | 'added' | 'exclusive' | 'unexpected';
