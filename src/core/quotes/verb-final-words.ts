/** Words of a language whose reporting verb ends its clause: `X, … olduğunu söyledi`, `"…" diye konuştu`. */
export interface VerbFinalWords {
  /** Forms of reporting verbs that stand in front of their subject: "diyen X". */
  attributives: readonly string[];
  /** Verbs that report only behind one of `nouns`: "bulundu", as in "değerlendirmesinde bulundu". */
  lightVerbs: readonly string[];
  /** Stand between a quotation and its verb and belong to the cue: "diye", "şeklinde". */
  quotatives: readonly string[];
  /** What the last word of a reported clause ends in: "olduğunu". */
  clauseEndings: readonly string[];
  /** The same in front of a passive or a noun: "olduğu bildirildi". */
  bareClauseEndings: readonly string[];
  /** Stand between such a clause and its verb, besides `nouns` and `quotatives`: "yönünde". */
  clauseJoints: readonly string[];
  /** End like such a clause and say that somebody makes the noun behind: "yaptığı (açıklaması)". */
  makings: readonly string[];
  /** The same of what is asked for, and the verbs that ask: "gelmesini istedi". */
  requestEndings: readonly string[];
  requests: readonly string[];
  /** Nouns of a speech or a text that end an adverbial of the report: "yaptığı açıklamada". */
  occasions: readonly string[];
  /** Nouns in a case that no subject has → the form of a subject: "bakanlıktan" → "bakanlık". */
  oblique: Readonly<Record<string, string>>;
  /** Endings of words that end no subject. */
  obliqueEndings: readonly string[];
  /** Endings of nouns that belong to the noun in front of them: "belediye bütçe|sinin". */
  possessedEndings: readonly string[];
  /** These, and endings that other nouns have too: "fiyat artış|ının", but "yangın|ın". */
  ownedEndings: readonly string[];
  /** Case endings of whoever is told: "gazeteciler|e". */
  hearerEndings: readonly string[];
  /** Those of `ownedEndings` that a plural subject may have: "parti kurmay|ları". */
  ownedPluralEndings: readonly string[];
  /** Case endings of an owner: "X|'in". */
  ownerEndings: readonly string[];
  /** Endings of a verb that ends a clause: "geldi". */
  finiteEndings: readonly string[];
  /** Endings of a verb in front of its subject: "otel kur|an". */
  participleEndings: readonly string[];
  /** The same of a statement that stands without marks in front of one of `bareComplement`: "açılacak dedi". */
  statementEndings: readonly string[];
  /** Endings of a verb that leads to another: "bilerek". */
  converbEndings: readonly string[];
  /** Endings of a verb in the first person: "bağırdım". */
  ownEndings: readonly string[];
  /** Broadcasts and papers in any case, which bear names and do not say who speaks in them: "programında". */
  venues: readonly string[];
}
