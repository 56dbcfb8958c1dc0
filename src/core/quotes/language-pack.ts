/**
 * Everything the engine knows about one language, as data. All entries are lower case; an entry may be several
 * words ("according to"). Empty lists are allowed where a language has no such thing.
 */
export interface LanguagePack {
  /** BCP 47, two letters where there are two. */
  code: string;
  /** In English. */
  name: string;
  reporting: ReportingWords;
  grammar: GrammarWords;
  people: PeopleWords;
  layout: LayoutWords;
  checkWorthiness: CheckWorthinessWords;
  /** Words a full stop may follow without ending the sentence; without the stop. */
  abbreviations: readonly string[];
}

/** Words that say that somebody speaks. */
export interface ReportingWords {
  /** Stand behind their subject and take a clause or a quotation: "X mengatakan". */
  afterSubject: readonly string[];
  /** Stand before their subject, after the words: "…," kata X. English verbs are in both lists. */
  beforeSubject: readonly string[];
  /** As `afterSubject`, but they report only with a complementizer, a comma or a quotation: "percaya bahwa". */
  withComplementizer: readonly string[];
  /** Passives whose agent, if named, follows: "disampaikan (oleh) X". */
  passive: readonly string[];
  /** Name a source: "menurut X". */
  source: readonly string[];
  /** Clitics that may end a verb or source and stand for the speaker: "katanya". */
  clitics: readonly string[];
  /** Stand between the speaker's words and whoever passed them on: "dikutip dari Reuters". */
  relays: readonly string[];
  /** Nouns that belong to the cue when they follow its verb: "menyatakan penyesalannya". */
  nouns: readonly string[];
  /** Join the reported clause: "bahwa"; part of neither cue nor content. */
  complementizers: readonly string[];
  /** Objects that stand for words given elsewhere: "mengatakan hal itu". */
  standIns: readonly string[];
  /** Verbs whose clause may follow without comma or complementizer: "X said the date …". */
  bareComplement: readonly string[];
  /** Verbs whose hearer stands between them and the clause: "X told the BBC that …". */
  withHearer: readonly string[];
  /** A comma between verb and clause introduces the clause: "X mengatakan, …". */
  commaComplement: boolean;
}

/** Small words that hold a sentence together. */
export interface GrammarWords {
  /** Third person, one or more people: "dia", "he", "mereka". */
  pronouns: readonly string[];
  firstPerson: readonly string[];
  /** Begin a phrase that is no subject: "di", "kepada", "dalam". */
  prepositions: readonly string[];
  /** Prepositions of place; a name after them is a place. */
  locatives: readonly string[];
  /** Begin a subordinate clause or an adverbial of time: "saat", "setelah", "when". */
  subordinators: readonly string[];
  conjunctions: readonly string[];
  /** May stand between a subject and its verb: "juga", "telah", "has". */
  adverbs: readonly string[];
  /** "itu", "tersebut": a noun with one of them is definite. */
  demonstratives: readonly string[];
  /** "seorang", "the", "a". */
  determiners: readonly string[];
  relatives: readonly string[];
  negations: readonly string[];
  /** Verb markers that make a report hypothetical: "untuk mengatakan", "to say". */
  infinitives: readonly string[];
  /** Days and other times that may stand alone between commas. */
  times: readonly string[];
  /** Other words that begin sentences often and are no names. */
  stopWords: readonly string[];
}

/** Words about people and bodies. */
export interface PeopleWords {
  /** Offices and jobs that can stand for a name: "presiden", "menteri", "spokesman". */
  roles: readonly string[];
  /** People and bodies that are sources without being named: "polisi", "officials", "a witness". */
  sources: readonly string[];
  /** Stand before a name and are no part of it: "Dr", "Mayor Jenderal", "Mr". */
  titles: readonly string[];
  /** Make a run of capitals an organisation: "kementerian", "PT", "university". */
  organisations: readonly string[];
  /** Lower-case parts of names: "bin", "van". */
  particles: readonly string[];
  /** "kedua", "both": with a role, the two people last heard. */
  both: readonly string[];
}

/** Words of bylines, credits and dates. */
export interface LayoutWords {
  photoCredits: readonly string[];
  /** Twelve, January first, each with its short forms. */
  months: readonly (readonly string[])[];
}

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
  courtesy: readonly string[];
  /** Past or present facts: "telah", "adalah", "was". */
  factual: readonly string[];
}

/** Reads a list as it is written in the packs: entries between commas or lines. */
export function list(entries: string): readonly string[] {
  return entries
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
