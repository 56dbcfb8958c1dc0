import { Word, type AnnotatedText } from '../quotes/words/lexicon.js';
import { Sign } from '../quotes/words/signs.js';
import { Shape, TokenKind } from '../text/tokens.js';

/** Everything that counts for or against a check: the signs of the packs, and what the look and class of a word say. */
export const Evidence = {
  ...Sign,
  /** A year, a month, a day. */
  time: 1 << 20,
  /** A capitalised word that opens no sentence; of a run of them the first. */
  name: 1 << 21,
  /** "I", "we". */
  firstPerson: 1 << 22,
  /** "he", "they". */
  thirdPerson: 1 << 23,
  negation: 1 << 24,
  /** "said": what somebody said can be looked up. */
  report: 1 << 25,
  /** "?": words that ask may also open a statement ("What we know is …"). */
  questionMark: 1 << 26,
} as const;

/** How many tokens carry each bit of `Evidence`, and how many are words; counts one statement after the other. */
export class Tally {
  words = 0;
  /** By the number of the bit. */
  private readonly counts = new Int32Array(32);

  /** Counts the bits of the tokens `from` to `to`, of which the first has the sign `signs[first]`. */
  count({ tokens }: AnnotatedText, signs: Uint32Array, first: number, from: number, to: number): void {
    this.words = 0;
    this.counts.fill(0);
    for (let token = from; token < to; token += 1) {
      if (tokens.kinds[token] === TokenKind.word) this.words += 1;
      for (let bits = signs[first + token - from]!; bits !== 0; bits &= bits - 1)
        this.counts[31 - Math.clz32(bits & -bits)]! += 1;
    }
  }

  /** How many tokens carry a bit. */
  of(bit: number): number {
    return this.counts[31 - Math.clz32(bit)]!;
  }
}

/** The verb behind these says nothing of what is or was: "akan membangun", "will cut". */
const AHEAD = Sign.future | Sign.normative | Sign.promise | Sign.intention;
/** What only the speaker can do by saying it. */
const OWN = Sign.promise | Sign.intention | Sign.stance;
/** Words that may point, but mostly join a clause or stand before a noun ("that", "das"), and those that count by themselves. */
const NO_POINTER = Word.complementizer | Word.relative | Word.determiner | Word.pronoun | Word.time;
const SENTENCE_ENDS = '.!?…';

/** Holds the signs of one statement at a time: an article has hundreds of statements, and none is looked at twice. */
let shared = new Uint32Array(512);

/**
 * The bits of `Evidence` of the tokens `from` to `to`, half-open. The first of them opens a sentence. Words that ask
 * count where they open one; question marks and per cent signs count too. Good until the next call.
 */
export function readSigns(words: AnnotatedText, from: number, to: number): Uint32Array {
  const { text, tokens, annotations, pack } = words;
  if (shared.length < to - from) shared = new Uint32Array(2 * (to - from));
  const signs = shared;
  const capitalNouns = pack.writing?.capitalNouns ?? false;
  let opens = true;
  let afterCapital = false;
  let aheadTo = from;
  for (let token = from; token < to; token += 1) {
    const start = tokens.starts[token]!;
    if (tokens.kinds[token] !== TokenKind.word) {
      const character = text[start]!;
      signs[token - from] = signOfCharacter(character);
      opens ||=
        tokens.kinds[token] !== TokenKind.punctuation ||
        SENTENCE_ENDS.includes(character) ||
        character === ':';
      afterCapital = false;
      continue;
    }
    const shape = tokens.shapes[token]!;
    const classes = annotations.classes[token]!;
    let bits = annotations.signs[token]! | signOfClass(classes);
    if (!opens) bits &= ~Sign.question;
    if (classes & NO_POINTER) bits &= ~Sign.pointer;
    if (token < aheadTo) bits &= ~Sign.factual;
    if (bits & AHEAD) aheadTo = token + annotations.signLengths[token]! + 1;
    else if (token < aheadTo && classes & (Word.adverb | Word.negation)) aheadTo += 1;
    if (shape & Shape.digit) bits |= isYear(text, start, tokens.ends[token]!) ? Evidence.time : Sign.quantity;
    const capital = (shape & Shape.capital) !== 0 && !opens && (classes & Word.firstPerson) === 0;
    if (bits & Sign.hedge && classes & Word.time) bits &= capital ? ~Sign.hedge : ~Evidence.time;
    const name = capitalNouns ? afterCapital || (shape & Shape.allCapitals) !== 0 : !afterCapital;
    if (capital && name) bits |= Evidence.name;
    if (capital) bits &= ~Sign.pointer;
    if (bits & OWN && endsInFirstPerson(words, token)) bits |= Evidence.firstPerson;
    signs[token - from] = bits;
    afterCapital = capital;
    opens = false;
  }
  return signs;
}

/** "prometo", "destekliyoruz": the entry that begins at a token says by its ending that the speaker means himself. */
function endsInFirstPerson({ text, pack, tokens, annotations }: AnnotatedText, token: number): boolean {
  const end = tokens.ends[token + annotations.signLengths[token]! - 1]!;
  const entry = text.slice(tokens.starts[token], end);
  return pack.checkWorthiness.firstPersonEndings?.some((ending) => entry.endsWith(ending)) ?? false;
}

function signOfCharacter(character: string): number {
  if (character === '?') return Evidence.questionMark;
  return character === '%' ? Sign.quantity : 0;
}

function signOfClass(classes: number): number {
  let bits = 0;
  if (classes & Word.firstPerson) bits |= Evidence.firstPerson;
  if (classes & Word.pronoun) bits |= Evidence.thirdPerson;
  if (classes & Word.negation) bits |= Evidence.negation;
  if (classes & Word.time) bits |= Evidence.time;
  if (classes & Word.afterSubject) bits |= Evidence.report;
  return bits;
}

/** The token behind the full stop of the sentence that begins at `from`, or `to`. */
export function sentenceEnd({ text, tokens }: AnnotatedText, from: number, to: number): number {
  for (let token = from; token < to; token += 1) {
    const kind = tokens.kinds[token]!;
    const ends = kind === TokenKind.punctuation && SENTENCE_ENDS.includes(text[tokens.starts[token]!]!);
    if (ends || kind === TokenKind.break) return token + 1;
  }
  return to;
}

const ZERO = '0'.charCodeAt(0);

/** 1500 to 2099, in four digits. */
function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  let year = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return false;
    year = year * 10 + digit;
  }
  return year >= 1500 && year < 2100;
}
