import type { TokenRules, Tokens } from '../../text/tokens.js';
import { WordTable } from '../../text/word-table.js';
import { Compounds } from './compounds.js';
import type { LanguagePack } from '../language-pack.js';
import { signsOf } from './signs.js';

/** What a word may be in a sentence, as bits: a word may be several things. */
export const Word = {
  afterSubject: 1 << 0,
  beforeSubject: 1 << 1,
  withComplementizer: 1 << 2,
  passive: 1 << 3,
  source: 1 << 4,
  clitic: 1 << 5,
  reportNoun: 1 << 6,
  complementizer: 1 << 7,
  standIn: 1 << 8,
  pronoun: 1 << 9,
  firstPerson: 1 << 10,
  preposition: 1 << 11,
  locative: 1 << 12,
  subordinator: 1 << 13,
  conjunction: 1 << 14,
  adverb: 1 << 15,
  demonstrative: 1 << 16,
  determiner: 1 << 17,
  relative: 1 << 18,
  negation: 1 << 19,
  infinitive: 1 << 20,
  time: 1 << 21,
  stopWord: 1 << 22,
  role: 1 << 23,
  title: 1 << 24,
  organisation: 1 << 25,
  particle: 1 << 26,
  both: 1 << 27,
  bareComplement: 1 << 28,
  withHearer: 1 << 29,
  unnamed: 1 << 30,
  relay: 1 << 31,
} as const;

/** More of what a word may be, in a column of its own: the bits of `Word` are all taken. */
export const Trait = {
  sourceBehind: 1 << 0,
  reportedMood: 1 << 1,
  masculine: 1 << 2,
  feminine: 1 << 3,
  plural: 1 << 4,
  participle: 1 << 5,
  auxiliary: 1 << 6,
  objectPronoun: 1 << 7,
  attributive: 1 << 8,
  lightVerb: 1 << 9,
  quotative: 1 << 10,
  request: 1 << 11,
  occasion: 1 << 12,
  oblique: 1 << 13,
  alsoNoun: 1 << 14,
  withInfinitive: 1 << 15,
  reflexive: 1 << 16,
  impersonal: 1 << 17,
  indefinite: 1 << 18,
  passiveAuxiliary: 1 << 19,
  progressive: 1 << 20,
  bodyEnding: 1 << 21,
  hearer: 1 << 22,
  inBody: 1 << 23,
  possessive: 1 << 24,
  namedBody: 1 << 25,
  place: 1 << 26,
  alias: 1 << 27,
  ofThings: 1 << 28,
  qualifier: 1 << 29,
  separable: 1 << 30,
  clauseAuxiliary: 1 << 31,
} as const;

/** What a pronoun may say about whom it stands for; of a name, what its titles and first name say. */
export const GENDER = Trait.masculine | Trait.feminine;

/** Any word that reports. */
export const CUE =
  Word.afterSubject | Word.beforeSubject | Word.withComplementizer | Word.passive | Word.source;

/** A pack made ready for looking up. */
export interface Lexicon {
  /** The first words of all entries, and every other word of those that have several. */
  words: WordTable;
  /** By the number of their first word. */
  entries: readonly Entry[];
  abbreviations: ReadonlySet<string>;
  /** Verbs that part from their particle → the particles they may part from. */
  particles: ReadonlyMap<string, readonly string[]>;
  compounds: Compounds | null;
  /** Forms of reporting verbs → lemma. */
  lemmas: ReadonlyMap<string, string>;
  /** `writing.dottedI`. */
  dottedI: boolean;
  /** How the language's texts are cut into words. */
  tokenRules: TokenRules;
  /** Whether verbs are several words with others between them (`grammar.auxiliaries`, `writing.enclitics`). */
  joinsVerbs: boolean;
}

/** What a word may be and say, and the entries of several words that begin with it, longest first. */
interface Entry extends Bits {
  phrases: Phrase[];
  /** Entries of lists that speak of the statement: a list of its own, for "tidak ada" must not hide that "tidak" denies. */
  signPhrases: Phrase[];
}

export interface Phrase extends Bits {
  /** Numbers of the words behind the first. */
  rest: readonly number[];
}

interface Bits {
  classes: number;
  traits: number;
  signs: number;
}

/** What the lexicon says about the tokens of one text, as columns beside them. */
export interface Annotations {
  /** Bits of `Word`; for a phrase they stand at its first token. */
  classes: Uint32Array;
  /** Bits of `Trait`, likewise. */
  traits: Uint32Array;
  /** How many tokens the entry covers: 1, or the length of the phrase that begins here. */
  lengths: Uint8Array;
  /** Bits of `Sign`, likewise; none inside a phrase. */
  signs: Uint32Array;
  /** How many tokens the entry covers that `signs` speaks of. */
  signLengths: Uint8Array;
}

/** Words with what the lexicon says about them: an article, or one statement. */
export interface AnnotatedText {
  text: string;
  pack: LanguagePack;
  tokens: Tokens;
  annotations: Annotations;
}

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack, compiled once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

function compile(pack: LanguagePack): Lexicon {
  const wordsOf = entryReader(pack.writing?.elisions ?? []);
  const { dottedI = false } = pack.writing ?? {};
  const numbers = new Map<string, number>();
  const all: Entry[] = [];
  for (const [entries, bits] of classesOf(pack)) for (const entry of entries) at(entry).classes |= bits;
  for (const [entries = [], bits] of traitsOf(pack)) for (const entry of entries) at(entry).traits |= bits;
  for (const [entries = [], bits] of signsOf(pack))
    for (const entry of entries) at(entry, 'signPhrases').signs |= bits;
  const longestFirst = (a: Phrase, b: Phrase) => b.rest.length - a.rest.length;
  for (const { phrases, signPhrases } of all) {
    phrases.sort(longestFirst);
    signPhrases.sort(longestFirst);
  }
  const lemmas = pack.reporting.verbs.flatMap(({ lemma, forms }) =>
    forms.map((form) => [form, lemma] as const),
  );
  const { elisions, enclitics, apostropheEndings, compoundHeads: heads } = pack.writing ?? {};
  const compounds = heads ? new Compounds(heads) : null;
  return {
    words: new WordTable([...numbers.keys()], dottedI),
    entries: all,
    abbreviations: new Set(pack.layout.abbreviations),
    particles: particlesOf(pack.reporting.separable ?? []),
    compounds,
    lemmas: new Map(lemmas.reverse()),
    dottedI,
    tokenRules: {
      dottedI,
      elisions: elisions && new Set(elisions),
      enclitics: enclitics && new Set(enclitics),
      apostropheEndings,
    },
    joinsVerbs: pack.grammar.auxiliaries !== undefined || enclitics !== undefined,
  };

  function at(entry: string, among: 'phrases' | 'signPhrases' = 'phrases'): Bits {
    const [first, ...rest] = wordsOf(entry).map(numberOf);
    const word = all[first!]!;
    if (rest.length === 0) return word;
    const known = word[among].find((phrase) => phrase.rest.join(' ') === rest.join(' '));
    if (known) return known;
    const phrase = { rest, classes: 0, traits: 0, signs: 0 };
    word[among].push(phrase);
    return phrase;
  }

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, all.length);
    return all.push({ classes: 0, traits: 0, signs: 0, phrases: [], signPhrases: [] }) - 1;
  }
}

/** Cuts entries into words as texts are cut: "d'après" is two words where "d" is elided. */
function entryReader(elisions: readonly string[]): (entry: string) => string[] {
  if (elisions.length === 0) return (entry) => entry.split(' ');
  const leaning = new RegExp(`(?<= )(${elisions.join('|')})'(?! )`, 'g');
  return (entry) => ` ${entry}`.replace(leaning, '$1 ').trim().split(' ');
}

function particlesOf(separable: readonly string[]): Map<string, string[]> {
  const particles = new Map<string, string[]>();
  for (const entry of separable) {
    const words = entry.split(' ');
    particles.set(words[0]!, [...(particles.get(words[0]!) ?? []), words.slice(1).join(' ')]);
  }
  return particles;
}

/** Every list of a pack with the bits of `Word` that it stands for. */
function classesOf({ reporting, grammar, people, layout }: LanguagePack): [readonly string[], number][] {
  const withClitic = (entries: readonly string[]) =>
    reporting.clitics.flatMap((clitic) =>
      entries.filter((entry) => !entry.includes(' ')).map((entry) => entry + clitic),
    );
  const { possessives = [] } = reporting;
  const withPossessive = reporting.source.filter((entry) =>
    entry.split(' ').some((word) => possessives.includes(word)),
  );
  return [
    [reporting.afterSubject, Word.afterSubject],
    [reporting.beforeSubject, Word.beforeSubject],
    [reporting.withComplementizer, Word.afterSubject | Word.withComplementizer],
    [reporting.passive, Word.passive],
    [reporting.source, Word.source],
    [withClitic(reporting.beforeSubject), Word.beforeSubject | Word.clitic],
    [withClitic(reporting.passive), Word.passive | Word.clitic],
    [withClitic(reporting.source), Word.source | Word.clitic],
    [withPossessive, Word.source | Word.clitic],
    [reporting.bareComplement, Word.bareComplement],
    [reporting.withHearer, Word.withHearer],
    [reporting.relays, Word.relay],
    [reporting.nouns, Word.reportNoun],
    [withClitic(reporting.nouns), Word.reportNoun],
    [reporting.complementizers, Word.complementizer],
    [reporting.standIns, Word.standIn],
    [grammar.pronouns, Word.pronoun],
    [grammar.firstPerson, Word.firstPerson],
    [grammar.prepositions, Word.preposition],
    [grammar.locatives, Word.locative | Word.preposition],
    [grammar.subordinators, Word.subordinator],
    [grammar.conjunctions, Word.conjunction],
    [grammar.adverbs, Word.adverb],
    [grammar.demonstratives, Word.demonstrative],
    [grammar.determiners, Word.determiner],
    [grammar.relatives, Word.relative],
    [grammar.negations, Word.negation],
    [grammar.infinitives, Word.infinitive],
    [grammar.times, Word.time],
    [layout.months.flat(), Word.time],
    [grammar.stopWords, Word.stopWord],
    [people.roles, Word.role],
    [people.sources, Word.unnamed],
    [people.titles, Word.title],
    [people.organisations, Word.organisation],
    [people.particles, Word.particle],
    [people.both, Word.both],
  ];
}

/** The same for the bits of `Trait`. */
function traitsOf({ reporting, grammar, people }: LanguagePack): [readonly string[] | undefined, number][] {
  return [
    [reporting.sourceBehind, Trait.sourceBehind],
    [reporting.reportedMood, Trait.reportedMood],
    [reporting.participles, Trait.participle],
    [grammar.auxiliaries, Trait.auxiliary],
    [grammar.objectPronouns, Trait.objectPronoun],
    [reporting.verbFinal?.attributives, Trait.attributive],
    [reporting.verbFinal?.lightVerbs, Trait.lightVerb],
    [reporting.verbFinal?.quotatives, Trait.quotative],
    [reporting.verbFinal?.requests, Trait.request],
    [reporting.verbFinal?.occasions ?? reporting.occasions, Trait.occasion],
    [Object.keys(reporting.verbFinal?.oblique ?? {}), Trait.oblique],
    [reporting.alsoNouns, Trait.alsoNoun],
    [reporting.withInfinitive, Trait.withInfinitive],
    [reporting.reflexive, Trait.reflexive],
    [reporting.progressive, Trait.progressive],
    [grammar.passiveAuxiliaries, Trait.passiveAuxiliary],
    [grammar.qualifiers, Trait.qualifier],
    [reporting.hearers, Trait.hearer],
    [grammar.inBodies, Trait.inBody],
    [reporting.possessives, Trait.possessive],
    [reporting.separable?.map((entry) => entry.split(' ')[0]!), Trait.separable],
    [grammar.clauseAuxiliaries, Trait.clauseAuxiliary],
    [grammar.masculine, Trait.masculine],
    [grammar.feminine, Trait.feminine],
    [grammar.plural, Trait.plural],
    [grammar.impersonal, Trait.impersonal],
    [grammar.indefinite, Trait.indefinite],
    [people.impersonal, Trait.impersonal],
    [people.bodyEndings, Trait.bodyEnding],
    [people.namedBodies, Trait.namedBody],
    [people.places, Trait.place],
    [people.aliases, Trait.alias],
    [reporting.ofThings, Trait.ofThings],
    [people.masculine, Trait.masculine],
    [people.feminine, Trait.feminine],
  ];
}

/** The bits of `Word` of a single word outside any text. */
export function classesOfWord(word: string, { words, entries }: Lexicon): number {
  return entries[words.numberAt(word, 0, word.length)]?.classes ?? 0;
}
