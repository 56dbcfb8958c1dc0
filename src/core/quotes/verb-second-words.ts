/** Words and endings of a language whose finite verb stands second, and whose clauses stand between commas (German). */
export interface VerbSecondWords {
  /** Open a clause that stands beside the words it reports: "wie X mitteilte". */
  comparing: readonly string[];
  /** Open two clauses that are both denied, and so reported by nobody: "weder". */
  neither: readonly string[];
  /** Open a question that a verb reports: "fragte, | warum …". */
  questionWords: readonly string[];
  /** Stand in front of an infinitive that ends its clause, or within it: "zu verlassen", "fest|zu|halten". */
  infinitiveMarker: string;
  infinitiveEnding: string;
  /** Open such a clause where it tells what something is done for, and reports nothing: "um". */
  purposes: readonly string[];
  /** Stand between the noun of a source and whose it is: "nach Angaben | von X". */
  owning: readonly string[];
  /** The same where they and a determiner are one word, or say out of what body: "vom", "aus". */
  owningBodies: readonly string[];
  /** Stand between an impersonal report and the text or body that says so: "In | einem Bericht heißt es". */
  ofTexts: readonly string[];
  /** What determiners and adjectives end in that open a genitive: "d|er", "d|es", "russisch|er". */
  genitiveEndings: readonly string[];
  /** What a participle ends in between a determiner and its noun: "die am Montag verhaf|tete | Frau". */
  participleEndings: readonly string[];
}

/** What nouns and verbs end in where every noun has a capital, so that a capital alone makes no name (German). */
export interface CapitalNouns {
  /** Of nouns that name nobody: "Hoff|nung". */
  abstractEndings: readonly string[];
  /** Of nouns and verbs of several: "Kritiker|n", "sagte|n". */
  pluralEnding: string;
  /** Of a name in the genitive: "Lindner|s". */
  genitiveEnding: string;
}
