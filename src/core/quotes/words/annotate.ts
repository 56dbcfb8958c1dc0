import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { CUE, Word, type Annotations, type Lexicon, type Phrase } from './lexicon.js';

/** What a word inside a phrase no longer is: "dit" in "autrement dit" reports nothing, "que" in "alors que" joins no report. */
const HELD_BY_PHRASE = CUE | Word.complementizer;

/** Looks up every word of a text. */
export function annotate(text: string, tokens: Tokens, lexicon: Lexicon): Annotations {
  const numbers = numbersOf(text, tokens, lexicon);
  const classes = new Uint32Array(tokens.count);
  const traits = new Uint32Array(tokens.count);
  const lengths = new Uint8Array(tokens.count).fill(1);
  const signs = new Uint32Array(tokens.count);
  const signLengths = new Uint8Array(tokens.count).fill(1);
  let signed = 0;
  let phraseEnd = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (numbers[i]! < 0) continue;
    const entry = lexicon.entries[numbers[i]!]!;
    const phrase = phraseAt(numbers, i, entry.phrases);
    classes[i] = (phrase ?? entry).classes & (i < phraseEnd ? ~HELD_BY_PHRASE : ~0);
    traits[i] = (phrase ?? entry).traits;
    if (phrase) {
      lengths[i] = phrase.rest.length + 1;
      phraseEnd = Math.max(phraseEnd, i + lengths[i]!);
    }
    if (i < signed) continue;
    const saying = phraseAt(numbers, i, entry.signPhrases);
    signs[i] = (saying ?? entry).signs;
    if (saying) signLengths[i] = saying.rest.length + 1;
    signed = i + signLengths[i]!;
  }
  return { classes, traits, lengths, signs, signLengths };
}

/** The number of each word in the table, -1 for others and for what is no word. */
function numbersOf(text: string, tokens: Tokens, { words, compounds }: Lexicon): Int32Array {
  const { count, kinds, starts, ends, shapes, hashes } = tokens;
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    let number = -1;
    if (kinds[i] === TokenKind.word) {
      number = words.numberOf(hashes[i]!, text, starts[i]!, ends[i]!);
      if (compounds && number < 0 && shapes[i]! & Shape.capital)
        number = compounds.headOf(words, text, starts[i]!, ends[i]!);
    }
    numbers[i] = number;
  }
  return numbers;
}

/** The first of some phrases that goes on behind token `i`; most words stand in front of one that no phrase has. */
function phraseAt(numbers: Int32Array, i: number, phrases: readonly Phrase[]): Phrase | undefined {
  if (phrases.length === 0 || i + 1 >= numbers.length || numbers[i + 1]! < 0) return undefined;
  for (const phrase of phrases) {
    const { rest } = phrase;
    if (i + rest.length >= numbers.length) continue;
    let n = 0;
    while (n < rest.length && numbers[i + 1 + n] === rest[n]) n += 1;
    if (n === rest.length) return phrase;
  }
  return undefined;
}
