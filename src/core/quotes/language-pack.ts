import type { Verb } from './verb-forms.js';
import type { CheckWorthinessWords, ClaimWords } from './statement-words.js';
import type { VerbFinalWords } from './verb-final-words.js';
import type { CapitalNouns, VerbSecondWords } from './verb-second-words.js';

/**
 * Everything the engine knows about one language, as data. All entries are lower case; an entry may be several
 * words ("according to"). Empty lists are allowed where a language has no such thing; what only some languages have
 * is optional.
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
  claims: ClaimWords;
  writing?: WritingRules;
}

/** How the language is written, where it differs from "words between spaces, capitals for names". */
export interface WritingRules {
  /** Words that lose their vowel and lean on the next one by an apostrophe, without it: "l", "qu", "dell". Words of their own to us. */
  elisions?: readonly string[];
  /** Words that lean on the verb before by a hyphen, with what stands between: "il", "t-il" ("a-t-il"). Words of their own to us. */
  enclitics?: readonly string[];
  /** Every noun has a capital, so that a capital alone makes no name (German). */
  capitalNouns?: CapitalNouns;
  /** Words that give what they are to longer words ending in them: "minister", so that "Verkehrsminister" is an office. */
  compoundHeads?: readonly string[];
  /** Endings that names take by case, longest first: "Путина" and "Путиным" are one name. */
  nameEndings?: readonly string[];
  /** Firms and newspapers are written between marks: «Газпром». Few words, no speech. */
  namesInMarks?: boolean;
  /** A name takes its endings behind an apostrophe: "Erdoğan'ın" (Turkish). */
  apostropheEndings?: boolean;
  /** The small letters of "I" and "İ" are "ı" and "i" (Turkish, Azerbaijani). */
  dottedI?: boolean;
}

/** Words that say that somebody speaks. */
export interface ReportingWords {
  /** Reporting verbs under their lemma. They say what a form's lemma is; what a form may do, the lists below say. */
  verbs: readonly Verb[];
  /** Stand behind their subject and take a clause or a quotation: "X mengatakan". */
  afterSubject: readonly string[];
  /** Stand before their subject, after the words: "…," kata X. English verbs are in both lists. */
  beforeSubject: readonly string[];
  /** As `afterSubject`, but they report only with a complementizer, a comma or a quotation: "percaya bahwa". */
  withComplementizer: readonly string[];
  /** Of all these, forms that report only behind an auxiliary: "déclaré" ("a déclaré", never "le prix déclaré"). */
  participles?: readonly string[];
  /** Of all these, forms that things do as well, and then report nothing: "menunjukkan", "suggests". */
  ofThings?: readonly string[];
  /** Of all these, forms that are nouns too, and report nothing behind a determiner or a preposition: "la denuncia". */
  alsoNouns?: readonly string[];
  /** Of all these, forms that take an infinitive for a clause of their own subject: "dijo estar listo". */
  withInfinitive?: readonly string[];
  /** Lemmas of verbs that take words between marks and no clause: "praise", "describe". */
  withoutClause?: readonly string[];
  /** Of all these, forms that report behind a reflexive too, which makes of others "one says": "se quejó", never "se cree". */
  reflexive?: readonly string[];
  /** Verbs whose particle ends their clause, as verb and particle: "teilte mit". They stand on either side of their subject. */
  separable?: readonly string[];
  /** Nouns of a speech or a text: an adverbial that begins with one tells where the words were said, however long it is. A text may speak. */
  occasions?: readonly string[];
  /** The author's words may stand within the marks, between commas: « Le pont, a dit X, ouvrira. » */
  interruptsInMarks?: boolean;
  /** Passives whose agent, if named, follows: "disampaikan (oleh) X". */
  passive: readonly string[];
  /** Lemmas of verbs whose object has said the words: "The Times quoted | Ana Ruiz". */
  quoting?: readonly string[];
  /** Lemmas of verbs whose subject says that what they report is not so: "denied | that …". */
  denying?: readonly string[];
  /** Join whoever is quoted to the verb of their words: "quoted Ana Ruiz | as saying". */
  quotedAs?: readonly string[];
  /** Of all these, forms that report only what stands in a text: "the banner | read". */
  ofTexts?: readonly string[];
  /** Forms of reporting verbs that stay active behind a passive auxiliary: "was saying". */
  progressive?: readonly string[];
  /** Participles whose passive has the speaker for its subject: "X wird mit den Worten zitiert". */
  quotedPassives?: readonly string[];
  /** Name a source: "menurut X". */
  source: readonly string[];
  /** Nouns that name no source behind one of these words, but a measure: "selon la saison", "secondo la legge". */
  measures?: readonly string[];
  /** Prepositions and nouns that make a source together, with adjectives, a possessive or a name between: "nach … Angaben". */
  sourcePrepositions?: readonly string[];
  sourceNouns?: readonly string[];
  /** The same where whoever is the source must stand between, and is written with a genitive or a possessive: "in Ruiz’s | view". */
  ownedSourceNouns?: readonly string[];
  /** Stand within a source for the speaker: "по его словам". */
  possessives?: readonly string[];
  /** Name a source only where they open a sentence, and a comma ends whoever they name: "pour X, …", never "pour la paix". */
  sourceOpening?: readonly string[];
  /** The same behind the name: "X zufolge", "X'e göre". */
  sourceBehind?: readonly string[];
  /** Verb forms that mark a sentence as somebody's words without any reporting word: "sei", "habe" (Konjunktiv I). */
  reportedMood?: readonly string[];
  /** Of these, forms that say as well what would be: "hätte", "würde". */
  conditionalMood?: readonly string[];
  /** Clitics that may end a verb or source and stand for the speaker: "katanya". */
  clitics: readonly string[];
  /** Stand between the speaker's words and whoever passed them on: "dikutip dari Reuters". */
  relays: readonly string[];
  /** Nouns that belong to the cue when they follow its verb: "menyatakan penyesalannya". */
  nouns: readonly string[];
  /** Join the reported clause: "bahwa"; part of neither cue nor content. */
  complementizers: readonly string[];
  /** Open a clause that a verb reports, and belong to it: "explicó | cómo funciona". */
  questionWords?: readonly string[];
  /** Stand behind the first word of such a clause: "спросил, | откроют ли мост". */
  questionParticles?: readonly string[];
  /** Objects that stand for words given elsewhere: "mengatakan hal itu". */
  standIns: readonly string[];
  /** Objects that stand for the whole sentence before, and lemmas of the verbs that stand by it then: "Das | teilte X mit." */
  pointers?: readonly string[];
  affirming?: readonly string[];
  /**
   * What stands between verb and marks where somebody calls a thing something, or does so with words of their own, and lemmas of such
   * verbs: "bezeichnete X | als „…“", "vowed | to “…”"; '' where the thing itself does: "called X | “…”".
   */
  naming?: Readonly<Record<string, readonly string[]>>;
  /** Lemmas of verbs whose object somebody may put in words of their own: "praised | “a brave decision”". */
  ownWords?: readonly string[];
  /** Verbs whose clause may follow without comma or complementizer: "X said the date …". */
  bareComplement: readonly string[];
  /** Verbs whose clause may be an object and what is said of it: "menilai kebijakan itu | keliru"; and what such a clause may begin with instead: "menyebut | ada 12 korban". */
  ofObjects?: readonly string[];
  /** Words that show by themselves that something is said of the object: "menyebut pelaku | akan ditangkap". */
  saidOfObjects?: readonly string[];
  existentials?: readonly string[];
  /** Verbs whose hearer stands between them and the clause: "X told the BBC that …". */
  withHearer: readonly string[];
  /** Those told, with the place, where they may stand between a verb and its subject: "сообщил журналистам X", "заявил в эфире X". */
  hearers?: readonly string[];
  /** Stand right before the marks around the title of a work or an event, or a word as such: no speech. "berjudul", "entitled". */
  beforeTitles?: readonly string[];
  /** Begin a sentence about the quotation before it: in front of a verb, "lo" ("lo ha detto X"), and in place of one, "così". Without a last apostrophe. */
  lookingBack?: { withVerb: readonly string[]; alone: readonly string[] };
  /** Behind the words reported the verb stands before its subject: "…, сказал X", never "…, X сказал". */
  verbBeforeSubject?: boolean;
  /** A comma between verb and clause introduces the clause: "X mengatakan, …". */
  commaComplement: boolean;
  /** Where the verb stands behind what it reports. Its `nouns` then stand in front of the verb: "sözlerini | sarf etti". */
  verbFinal?: VerbFinalWords;
}

/** Small words that hold a sentence together. */
export interface GrammarWords {
  /** Third person, one or more people: "dia", "he", "mereka". */
  pronouns: readonly string[];
  /** Of the pronouns, those for a man, and for a woman, where the language tells them apart. */
  masculine?: readonly string[];
  feminine?: readonly string[];
  /** Pronouns and determiners of more than one: "they", "several". */
  plural?: readonly string[];
  /** Stand before the verb and are not its subject: "lui" ("il lui expliqua"). */
  objectPronouns?: readonly string[];
  /** A verb may stand without a subject, which is then whoever was heard last: "Dijo que …". */
  dropsSubject?: boolean;
  /** What an infinitive may end in, where that tells it: "ar", "er", "ir". */
  infinitiveEndings?: readonly string[];
  /** Stand before an infinitive that is a clause: "de" in "promet de réduire". */
  infinitiveParticles?: readonly string[];
  /** Of the pronouns, those for a body or a thing, never for a person: "it". */
  impersonal?: readonly string[];
  firstPerson: readonly string[];
  /** The finite verb stands second: its subject stands in front of it, or right behind it when something else does. */
  verbSecond?: VerbSecondWords;
  /** What adjectives and participles end in, where that tells them from other small words: "vorläufig|en". */
  adjectiveEndings?: readonly string[];
  /** Finite verbs whose participle or infinitive ends the clause, so that the subject stands beside them: "hat … gesagt". */
  clauseAuxiliaries?: readonly string[];
  /** Begin a phrase that is no subject: "di", "kepada", "dalam". */
  prepositions: readonly string[];
  /**
   * Prepositions that tell whose or which somebody without a name is, in front of the verb: "officials | in Kyiv"; and behind it, where
   * the others tell when or how it was said, with a word before them where they need one: "said a spokesperson | for the ministry",
   * "said sources | close to him".
   */
  nounPrepositions?: { beforeVerb?: readonly string[]; behindVerb: readonly string[] };
  /** Prepositions of place; a name after them is a place. */
  locatives: readonly string[];
  /** Prepositions before a body that speaks without a subject: "в Кремле заявили". */
  inBodies?: readonly string[];
  /** Begin a subordinate clause or an adverbial of time: "saat", "setelah", "when". */
  subordinators: readonly string[];
  conjunctions: readonly string[];
  /**
   * What stands in front of the first of two people who speak jointly, and what between them: "tanto X | como Y"; '' where
   * nothing stands in front: "X | as well as Y".
   */
  joining?: Readonly<Record<string, readonly string[]>>;
  /** May stand between a subject and its verb: "juga", "telah", "has". */
  adverbs: readonly string[];
  /** Make one cue with the participle behind them: "a", "avait", "s'est". */
  auxiliaries?: readonly string[];
  /** "itu", "tersebut": a noun with one of them is definite. */
  demonstratives: readonly string[];
  /** They stand behind their noun: "kereta itu". */
  demonstrativesFollow?: boolean;
  /** Of what or whose something is stands right behind it, with nothing between: "Camat Sukamaju". */
  possessorsFollow?: boolean;
  /** Of the determiners, forms that no subject has: "den", "dem". */
  obliqueDeterminers?: readonly string[];
  /** Nouns that are told something, and no subject behind this determiner, which others may be: "der | Zeitung". */
  obliqueNouns?: Readonly<Record<string, readonly string[]>>;
  /** "seorang", "the", "a". */
  determiners: readonly string[];
  /** Of determiners and pronouns, those that bring in somebody new: "a spokesman", "on", are nobody mentioned before. */
  indefinite?: readonly string[];
  relatives: readonly string[];
  /** In front of an active verb they are its subject, never its object: "Budi yang tinggal di Bogor | mengatakan". */
  relativesAreSubjects?: boolean;
  negations: readonly string[];
  /** Turn the sense of what follows without denying it: "only", "almost", "hampir". */
  qualifiers?: readonly string[];
  /** Make a passive of the verb behind them, whose subject then says nothing: "was (told)", "wurde (gesagt)". */
  passiveAuxiliaries?: readonly string[];
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
  /** Of the roles, those that any office has besides its own name: "autarca", "funcionario". */
  anyOffice?: readonly string[];
  /** Where names have cases, what shows that the name behind an office is whose it is: "пресс-секретарь | Лапина | заявил". */
  owners?: OwnerEndings;
  /** Of the roles and sources, those that somebody is to whoever is named right behind: "istri | Budi". */
  kin?: readonly string[];
  /** The same where their bearer may be named there as well, in full: "kuasa hukum | Rudi", but "pengacara | Hendra Wijaya". */
  ofSomebody?: readonly string[];
  /** Of the sources, those that are no people: "laporan", "company"; no "he" or "-nya" means them. */
  impersonal?: readonly string[];
  /** Stand before a name and are no part of it: "Dr", "Mayor Jenderal", "Mr". */
  titles: readonly string[];
  /** Make a run of capitals an organisation: "kementerian", "PT", "university". */
  organisations: readonly string[];
  /** Of them, those that end the name of a body where the name begins with something else: "Vale Housing Council". */
  bodyEndings?: readonly string[];
  /** Of them, those whose own name follows in one word or more: "PT", "Universitas", "Bank". */
  namedBodies?: readonly string[];
  /** Of them, those that are called by this one word: "Kremlin". */
  wholeBodies?: readonly string[];
  /** Endings of adjectives that have a capital where the name of a body begins, and its noun has none: "Всемирный банк". */
  bodyAdjectives?: readonly string[];
  /** Of them, those that look after several fields, and what such fields are called: "Kementerian | Kelautan dan | Perikanan". */
  fieldBodies?: readonly string[];
  fields?: readonly string[];
  /** Parts of a country: what follows is their name, or that of whoever speaks for them. "Kecamatan", "Desa". */
  areas?: readonly string[];
  /** Stand in front of a name that is a street's, whoever bore it: "Jalan Jenderal Sudirman". */
  streets?: readonly string[];
  /** Countries, regions and towns: they say whose office it is, and are no people. */
  places?: readonly string[];
  /** Stand between a name and another for the same person: "akrab disapa", "better known as". */
  aliases?: readonly string[];
  /** Lower-case parts of names: "bin", "van". */
  particles: readonly string[];
  /** Of the particles, those within the names of bodies and offices, and between a person's name and a place: "of". */
  bodyParticles?: readonly string[];
  /** "kedua", "both": with a role, the two people last heard. */
  both: readonly string[];
  /** Titles, offices and first names that are a man's, or a woman's. */
  masculine?: readonly string[];
  feminine?: readonly string[];
}

/** How a name in the genitive looks, in small letters. */
export interface OwnerEndings {
  /** Of a surname, in the genitive alone: "Загорн|ого". */
  certain: readonly string[];
  /** Of a man's in the genitive and of a woman's as a subject: "Лапина". */
  shared: readonly string[];
  /** What such a name of a man's has in the genitive behind its subject form: "Лапин|а". */
  ending: readonly string[];
  /** Of a father's name, which stands last where the surname stands first: "Орлова Мария Петро|вна". */
  patronymics: readonly string[];
  /** Of a verb whose subject is a man: "заяви|л". */
  masculineVerbs: readonly string[];
}

/** Words of bylines, credits, labels and dates. */
export interface LayoutWords {
  /** Words a full stop may follow without ending the sentence; without the stop. */
  abbreviations: readonly string[];
  /** Labels of whoever asks in an interview, and of whoever answers: "Tanya:", "Q:"; "Jawab:", "A:". */
  questionLabels: readonly string[];
  answerLabels: readonly string[];
  photoCredits: readonly string[];
  /** Begin lines that lead to other articles: "baca juga", "read more". */
  links: readonly string[];
  /** Twelve, January first, each with its short forms. */
  months: readonly (readonly string[])[];
}

/** Reads a list as it is written in the packs: entries between commas or lines. */
export function list(entries: string): readonly string[] {
  return entries
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
