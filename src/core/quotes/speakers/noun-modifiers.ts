import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { behindName, isSomebody, nameAt, type SpeakerPhrase } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** No word that tells more of a noun, and none within what does. */
const STOPS =
  Word.preposition |
  Word.subordinator |
  Word.adverb |
  Word.relative |
  Word.time |
  Word.complementizer |
  Word.negation |
  Word.demonstrative |
  Word.determiner |
  Word.pronoun |
  Word.firstPerson |
  Word.afterSubject |
  Word.beforeSubject;

/**
 * "A spokesperson | for the ministry", "Sources familiar | with the matter": somebody without a name with what tells whose or which they
 * are, up to the item `to` at most; not when or where they said it ("on Monday", "in a statement").
 */
export function withModifiers(
  reading: Reading,
  names: Names,
  phrase: SpeakerPhrase,
  to: number,
  place: 'beforeVerb' | 'behindVerb',
): SpeakerPhrase {
  const prepositions = reading.pack.grammar.nounPrepositions?.[place];
  const text = reading.has(phrase.next - 1, Trait.occasion);
  if (!prepositions || phrase.kind !== 'noun' || !(text || isSomebody(phrase))) return phrase;
  let { next } = phrase;
  while (next < to && opensModifier(reading, next, prepositions)) {
    const end = modifierEnd(reading, names, next, to);
    if (end === next) break;
    next = end;
  }
  return { ...phrase, end: reading.end(next - 1), next };
}

/** One of these prepositions, alone or with the word in front of it. */
const opensModifier = (reading: Reading, i: number, prepositions: readonly string[]) =>
  (reading.is(i, Word.particle) && reading.is(i, Word.preposition)) ||
  reading.isOneOf(i, prepositions) ||
  (reading.isWord(i) &&
    prepositions.includes(reading.inSmallLetters(`${reading.word(i - 1)} ${reading.word(i)}`)));

/** The item behind a preposition and its noun, or `from` where they tell the time or the occasion. */
function modifierEnd(reading: Reading, names: Names, from: number, to: number): number {
  const occasion = reading.is(from, Word.particle) ? 0 : Trait.occasion;
  let noun = from + 1;
  const adverbial = reading.length(from) > 1 || opensInfinitive(reading, from, to);
  if (adverbial || reading.has(noun, Trait.possessive)) return from;
  while (noun < to && reading.is(noun, Word.determiner | Word.demonstrative)) noun += 1;
  let i = noun;
  while (i < to && reading.isWord(i) && !reading.is(i, STOPS)) {
    if (reading.has(i, occasion)) return from;
    const name = nameAt(reading, names, i);
    i = name ? behindName(reading, name, i, to) : i + 1;
  }
  if (i === noun) return from;
  return i < to && reading.pack.grammar.demonstrativesFollow && reading.is(i, Word.demonstrative) ? i + 1 : i;
}

/** "ao | ler o relatório": nobody in what an infinitive has about it is the subject. */
export function opensInfinitive(reading: Reading, from: number, to: number): boolean {
  const { infinitiveEndings = [] } = reading.pack.grammar;
  const i = from + reading.length(from);
  if (i >= to || !reading.isWord(i) || reading.isCapital(i) || reading.isFunctionWord(reading.token(i)))
    return false;
  return (
    reading.is(from, Word.preposition) && infinitiveEndings.some((ending) => reading.word(i).endsWith(ending))
  );
}
