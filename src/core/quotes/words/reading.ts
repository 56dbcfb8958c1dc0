import { isOneOf } from '../../text/characters.js';
import { withDialogue } from '../../text/dialogue.js';
import { readQuotations, type Quotation } from '../../text/quotation-marks.js';
import { readOutline, readSentences, type Outline, type Sentence } from '../../text/sentences.js';
import { inSmallLetters, lowerCase } from '../../text/small-letters.js';
import { readTokens, Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { endsInOneOf } from './endings.js';
import { joinPeople } from './join-people.js';
import { joinSources } from './join-sources.js';
import { joinVerbs } from './join-verbs.js';
import { learnVerbs } from '../unlisted/learned-verbs.js';
import { cutAtInterruptions } from '../speech/interruptions.js';
import { findNamesInMarks } from '../names/names-in-marks.js';
import type { LanguagePack } from '../language-pack.js';
import { fewestExchanges, type ReadAs } from '../read-as.js';
import { annotate } from './annotate.js';
import { CUE, lexiconOf, Word, type Annotations } from './lexicon.js';
import { inSubjectForm } from '../names/name-endings.js';
import { nicknamesIn } from '../names/nicknames.js';
import { joinSeparable } from './separable-verbs.js';

/** Capital letters on these prove nothing: they are no names. */
const FUNCTION_WORDS =
  Word.complementizer |
  Word.pronoun |
  Word.firstPerson |
  Word.preposition |
  Word.subordinator |
  Word.conjunction |
  Word.adverb |
  Word.demonstrative |
  Word.determiner |
  Word.relative |
  Word.negation |
  Word.time |
  Word.stopWord;

/**
 * One article with everything that later steps look at: words with their classes, quotations, sentences. Positions
 * called `i` are items of the outline: a word, a punctuation mark, or a whole quotation.
 */
export class Reading {
  /** Forms of reporting verbs → lemma. */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Tokens of verbs that stand apart from their particle → lemma. */
  readonly separableLemmas: ReadonlyMap<number, string>;
  readonly tokens: Tokens;
  readonly annotations: Annotations;
  readonly quotations: readonly Quotation[];
  /** Opening mark of a nickname → its closing mark, as tokens: no quotations, but parts of names. */
  readonly nicknames: ReadonlyMap<number, number>;
  readonly outline: Outline;
  readonly sentences: readonly Sentence[];
  /** Opening mark of a name between marks → its closing mark, as tokens. */
  readonly namesInMarks: ReadonlyMap<number, number>;
  private readonly abbreviations: ReadonlySet<string>;

  constructor(
    readonly text: string,
    readonly pack: LanguagePack,
    as: ReadAs | null = null,
  ) {
    const lexicon = lexiconOf(pack);
    this.lemmas = lexicon.lemmas;
    this.abbreviations = lexicon.abbreviations;
    this.tokens = readTokens(text, lexicon.tokenRules);
    this.annotations = annotate(text, this.tokens, lexicon);
    if (lexicon.joinsVerbs) joinVerbs(text, this.tokens, this.annotations);
    joinPeople(text, this.tokens, this.annotations, pack);
    joinSources(text, this.tokens, this.annotations, pack);
    this.separableLemmas = joinSeparable(text, this.tokens, this.annotations, lexicon);
    const { tokens, annotations } = this;
    const commasInterrupt = pack.reporting.interruptsInMarks === true;
    const marked = cutAtInterruptions(
      { text, tokens, annotations, knowsVerbs: this.knowsVerbs, commasInterrupt },
      readQuotations(text, tokens),
    );
    if (!this.knowsVerbs) learnVerbs(text, tokens, annotations, marked);
    const quotations = withDialogue(text, tokens, marked, {
      reports: (token) => this.reports(token),
      reportsVerbFirst: (token) => this.reportsVerbFirst(token),
      mayReport: (token) => !this.knowsVerbs && this.isSmallWord(token),
      isFirstPerson: (token) => !this.knowsVerbs || (annotations.classes[token]! & Word.firstPerson) !== 0,
      isAbbreviation: (token) => this.isAbbreviation(token),
      fewestExchanges: fewestExchanges(as),
    });
    this.nicknames = nicknamesIn(tokens, quotations, (token) => this.isNameWord(token));
    this.quotations = quotations.filter(({ from }) => !this.nicknames.has(from));
    this.namesInMarks = pack.writing?.namesInMarks
      ? findNamesInMarks(text, tokens, this.quotations, (token) => this.isNameWord(token), {
          capitalNouns: pack.writing.capitalNouns !== undefined,
          speaks: (before, behind) => this.makesSpeaker(before, behind),
        })
      : new Map();
    this.outline = readOutline(this.tokens, this.quotations);
    this.sentences = readSentences(text, this.tokens, this.quotations, this.outline, {
      isAbbreviation: (token) => this.isAbbreviation(token),
      goesOn: (i) => this.speaksSoon(i),
    });
  }

  /** Whether the language has a pack that lists its verbs. */
  get knowsVerbs(): boolean {
    return this.pack.reporting.verbs.length > 0;
  }

  /** The quotation at an item, or null for words, punctuation and names between marks. */
  quotation(i: number): Quotation | null {
    const item = this.outline.items[i]!;
    return item < 0 && !this.isNameInMarks(i) ? this.quotations[~item]! : null;
  }

  /** Whether a name between marks stands at an item, where the language writes firms so: «Газпром». */
  isNameInMarks(i: number): boolean {
    const item = this.outline.items[i]!;
    return item < 0 && this.namesInMarks.has(this.quotations[~item]!.from);
  }

  /** The token of an item; for a quotation the token of its opening mark. */
  token(i: number): number {
    const item = this.outline.items[i]!;
    return item < 0 ? this.quotations[~item]!.from : item;
  }

  /** The token of an item; for a quotation the token of its closing mark. */
  lastToken(i: number): number {
    const item = this.outline.items[i]!;
    return item < 0 ? this.quotations[~item]!.to : item;
  }

  start(i: number): number {
    return this.tokens.starts[this.token(i)]!;
  }

  end(i: number): number {
    return this.tokens.ends[this.lastToken(i)]!;
  }

  is(i: number, classes: number): boolean {
    const item = this.outline.items[i]!;
    return item >= 0 && (this.annotations.classes[item]! & classes) !== 0;
  }

  /** As `is`, for bits of `Trait`. */
  has(i: number, traits: number): boolean {
    return (this.traits(i) & traits) !== 0;
  }

  /** The bits of `Trait` at an item; none for a quotation. */
  traits(i: number): number {
    const item = this.outline.items[i]!;
    return item < 0 ? 0 : this.annotations.traits[item]!;
  }

  /** Whether the word at an item is in a short list that is asked too rarely for a class of its own. */
  isOneOf(i: number, words: readonly string[] | undefined): boolean {
    return words !== undefined && this.isWord(i) && words.includes(this.word(i).toLowerCase());
  }

  /** Whether the word at an item ends in one of some endings. */
  endsIn(i: number, endings: readonly string[]): boolean {
    return this.isWord(i) && endsInOneOf(this.text, this.end(i), endings);
  }

  /** How many items the lexicon entry at `i` covers. */
  length(i: number): number {
    const item = this.outline.items[i]!;
    return item < 0 ? 1 : this.annotations.lengths[item]!;
  }

  isWord(i: number): boolean {
    const item = this.outline.items[i]!;
    return item >= 0 && this.tokens.kinds[item] === TokenKind.word;
  }

  /** A word with a letter in it, so neither a number nor a sign. */
  isCapital(i: number): boolean {
    const item = this.outline.items[i]!;
    return item >= 0 && (this.tokens.shapes[item]! & Shape.capital) !== 0;
  }

  isPunctuation(i: number, characters: string): boolean {
    const item = this.outline.items[i]!;
    if (item === undefined || item < 0 || this.tokens.kinds[item] !== TokenKind.punctuation) return false;
    return isOneOf(this.text.charCodeAt(this.tokens.starts[item]!), characters);
  }

  word(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** Words as a subject would have them: "Bakanlıktan" → "Bakanlık". */
  inSubjectForm(words: string): string {
    const { verbFinal } = this.pack.reporting;
    return verbFinal ? inSubjectForm(words, this.inSmallLetters(words), verbFinal.oblique) : words;
  }

  /** Words in the small letters of the language. */
  inSmallLetters(words: string): string {
    return inSmallLetters(words, this.pack.writing?.dottedI);
  }

  /** Whether the word of a token is one that holds sentences together rather than a name. */
  isFunctionWord(token: number): boolean {
    return (this.annotations.classes[token]! & FUNCTION_WORDS) !== 0;
  }

  /** A capital on a word that is not one of those that hold sentences together, or on an initial. */
  isNameWord(token: number): boolean {
    return this.isCapitalWord(token) && (!this.isFunctionWord(token) || this.isInitial(token));
  }

  /** "В. Иванов": one capital with a full stop is part of a name, though "в" is a preposition. */
  private isInitial(token: number): boolean {
    const end = this.tokens.ends[token]!;
    return isInitialLetter(this.text.slice(this.tokens.starts[token]!, end)) && this.text[end] === '.';
  }

  /** "die … | berichtet", "nach Angaben der | …": whether the tokens before and behind a name in marks make it speak. */
  private makesSpeaker(before: number, behind: number): boolean {
    const { classes, lengths } = this.annotations;
    if (before < 0 || !(classes[before]! & Word.determiner)) return false;
    if (behind < this.tokens.count && classes[behind]! & Word.afterSubject) return true;
    for (let token = before - 1; token >= Math.max(0, before - LONGEST_SOURCE); token -= 1)
      if (classes[token]! & Word.source && token + lengths[token]! === before) return true;
    return false;
  }

  /** Whether a word reports; without reporting verbs to go by, any small word in front of a name. */
  private reports(token: number): boolean {
    if ((this.annotations.classes[token]! & CUE) !== 0) return true;
    return !this.knowsVerbs && this.isSmallWord(token) && this.isCapitalWord(token + 1);
  }

  /** "kata Budi", "ujarnya", "dit-il". */
  private reportsVerbFirst(token: number): boolean {
    const classes = this.annotations.classes[token]!;
    if ((classes & Word.clitic) !== 0) return true;
    if ((classes & Word.beforeSubject) === 0) return false;
    if (!this.knowsVerbs) return true;
    const behind = token + this.annotations.lengths[token]!;
    const opens = Word.pronoun | Word.role | Word.title | Word.unnamed;
    return (
      behind < this.tokens.count &&
      (this.isCapitalWord(behind) || (this.annotations.classes[behind]! & opens) !== 0)
    );
  }

  private isSmallWord(token: number): boolean {
    return this.tokens.kinds[token] === TokenKind.word && !this.isCapitalWord(token);
  }

  private isCapitalWord(token: number): boolean {
    return token < this.tokens.count && (this.tokens.shapes[token]! & Shape.capital) !== 0;
  }

  /** Whether a full stop behind a token belongs to it. */
  isAbbreviation(token: number): boolean {
    if (token < 0 || this.tokens.kinds[token] !== TokenKind.word) return false;
    const word = lowerCase(this.text, this.tokens, token, this.pack.writing?.dottedI);
    const capital = (this.tokens.shapes[token]! & Shape.capital) !== 0;
    return this.abbreviations.has(word) || (capital && (isInitialLetter(word) || word[1] === '.'));
  }

  /** A reporting word within the next few words, before any punctuation. */
  private speaksSoon(from: number): boolean {
    for (let i = from; i < Math.min(from + 6, this.outline.count); i += 1) {
      if (!this.isWord(i)) return false;
      if (this.is(i, CUE)) return true;
    }
    return false;
  }
}

/** Words of a source: "nach bisher unbestätigten Angaben". */
const LONGEST_SOURCE = 6;

/** Of single letters, "X" is a network rather than anybody's first name. */
export const isInitialLetter = (word: string) => word.length === 1 && word !== 'x' && word !== 'X';
