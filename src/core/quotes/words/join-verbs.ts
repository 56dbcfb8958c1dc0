import { TokenKind, type Tokens } from '../../text/tokens.js';
import { CUE, Trait, Word, type Annotations } from './lexicon.js';

/** Words that may stand between an auxiliary and its participle: "a-t-|il également| déclaré". */
const MOST_BETWEEN = 4;

/** Words of one auxiliary: "n'a pas manqué de". */
const LONGEST_AUXILIARY = 6;

/** What a reporting verb may do, wherever it stands. */
const REPORTING = CUE | Word.bareComplement | Word.withHearer;
const VERB_TRAITS = Trait.withInfinitive | Trait.ofThings | Trait.progressive;

/**
 * Makes one cue of the words of one verb: an auxiliary with its participle (`a également déclaré`, `s'est félicité`)
 * and a verb with the pronoun that leans on it (`dit-elle`, `a-t-il précisé`). The cue stands at its first word, a
 * pronoun in it is its clitic, and a participle without its auxiliary reports nothing. One pass, bounded look-back.
 */
export function joinVerbs(text: string, tokens: Tokens, { classes, traits, lengths }: Annotations): void {
  for (let verb = 0; verb < tokens.count; verb += 1) {
    const bits = classes[verb]! & REPORTING;
    if (!(bits & CUE & ~Word.source)) continue;
    const auxiliary = auxiliaryOf(verb);
    if (auxiliary >= 0 && isImpersonal(auxiliary, verb)) classes[verb]! &= ~REPORTING;
    else if (auxiliary >= 0) join(auxiliary, verb, bits);
    else if (traits[verb]! & Trait.participle) classes[verb]! &= ~REPORTING;
    const behind = verb + lengths[verb]!;
    if (auxiliary < 0 && leansOn(behind)) join(verb, behind, bits);
  }

  /** The first word of the auxiliary before a verb, or -1. */
  function auxiliaryOf(verb: number): number {
    let behind = verb;
    const last = Math.max(0, verb - MOST_BETWEEN);
    while (behind > last) {
      for (let first = Math.max(0, behind - LONGEST_AUXILIARY); first < behind; first += 1) {
        if (traits[first]! & Trait.auxiliary && first + lengths[first]! === behind) return first;
      }
      if (!isBetween(behind - 1)) return -1;
      behind -= 1;
    }
    return -1;
  }

  /** "si dice", "si è saputo": a reflexive makes "one says" of a verb, unless it is the speaker who so shows: "si è detta convinta", "si dice «attenta»". */
  function isImpersonal(auxiliary: number, verb: number): boolean {
    if (!(classes[auxiliary]! & Word.infinitive) || traits[verb]! & Trait.reflexive) return false;
    const behind = verb + lengths[verb]!;
    return !(classes[behind]! & Word.reportNoun) && tokens.kinds[behind] !== TokenKind.mark;
  }

  function isBetween(token: number): boolean {
    return (classes[token]! & Word.adverb) !== 0 || leansOn(token);
  }

  function leansOn(token: number): boolean {
    if (token === 0 || token >= tokens.count || !(classes[token]! & Word.pronoun)) return false;
    const before = tokens.ends[token - 1]!;
    return (
      tokens.kinds[token - 1] === TokenKind.word && text[before] === '-' && tokens.starts[token]! > before
    );
  }

  function join(first: number, last: number, bits: number): void {
    let inverted = false;
    for (let token = first + 1; token <= last; token += 1) {
      inverted ||= leansOn(token);
      classes[token]! &= ~REPORTING;
    }
    traits[first]! |= traits[last]! & VERB_TRAITS;
    classes[first]! = inverted ? Word.clitic | (bits & (Word.beforeSubject | Word.source)) : bits;
    lengths[first] = last - first + lengths[last]!;
  }
}
