import { spanOf } from '../../text/span.js';
import { isEnding } from './head-final-chunks.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { nameAt } from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';
import { endsLikeSpeech, wordsInside } from '../speech/marks-of-speech.js';
import type { Reading } from '../words/reading.js';

/** Words that may stand between what is reported and its verb: "olduğunu | bir kez daha | söyledi". */
const REACH = 8;
/** Nouns and particles that a cue may take in before its verb: "diye", "sözlerini". */
const LONGEST_CUE = 4;
/** With words between it and the verb, a shorter quotation is a title or a name: `"Umut" gazetesine konuştu`. */
const FEWEST_WORDS_APART = 5;

/** A reporting verb with the nouns and particles in front that belong to it, as items, half-open. */
export interface VerbPhrase {
  from: number;
  verb: number;
  to: number;
}

/** What a verb reports: a quotation at an item, or a clause whose last word stands before an item. */
export type Complement = { quotation: number } | { clauseEnd: number };

/** The verb that ends at `i`, with what belongs to it; null for words that report nothing here. */
export function verbPhraseAt(reading: Reading, names: Names, from: number, i: number): VerbPhrase | null {
  const light = reading.has(i, Trait.lightVerb);
  const attributive = !light && reading.has(i, Trait.attributive);
  const reports = attributive || reading.is(i, Word.afterSubject | Word.passive);
  if (!reports && !light) return null;
  if (reading.isCapital(i) && i > from && nameAt(reading, names, i)) return null;
  let start = i;
  while (start > from && i - start < LONGEST_CUE && belongsToCue(reading, start - 1)) start -= 1;
  if (light && !reports && start === i) return null;
  if (!light && start > from && !reading.quotation(start - 1) && !reading.has(start, Trait.quotative))
    start = i;
  return { from: start, verb: i, to: i + reading.length(i) };
}

const belongsToCue = (reading: Reading, i: number) =>
  reading.is(i, Word.reportNoun) || reading.has(i, Trait.quotative);

/** Looks left from a verb for what it reports: the nearest quotation or end of a clause. */
export function complementBefore(reading: Reading, from: number, verb: VerbPhrase): Complement | null {
  for (let i = verb.from - 1; i >= Math.max(from, verb.from - REACH); i -= 1) {
    if (reading.quotation(i)) {
      if (isOwned(reading, from, i, verb.from)) return null;
      if (isSpoken(reading, i, verb)) return { quotation: i };
    } else if (reading.isPunctuation(i, ':;')) return null;
    else if (endsClause(reading, i, verb) || endsStatement(reading, i, verb)) return { clauseEnd: i + 1 };
    else if (isVerb(reading, i)) return null;
  }
  return null;
}

/** `X'in "…" sözleri`: the words are those of whoever stands in front of the marks in the case of an owner. */
export function isOwned(reading: Reading, from: number, i: number, to: number): boolean {
  if (i === from || i + 1 >= to || !reading.is(i + 1, Word.reportNoun)) return false;
  return isEnding(reading, i - 1) && reading.endsIn(i - 1, reading.pack.reporting.verbFinal!.ownerEndings);
}

/** "inanmayı", "görünce", "fark eden": a verb of its own between clause and reporting verb, to which the clause belongs. */
const isVerb = (reading: Reading, i: number) =>
  reading.is(i, Word.afterSubject | Word.passive) ||
  reading.has(i, Trait.attributive | Trait.lightVerb) ||
  isConverb(reading, i) ||
  (reading.endsIn(i, reading.pack.reporting.verbFinal!.requestEndings) && !reading.is(i, Word.reportNoun));

/** "bilerek", "derken": a form that leads to another verb. */
export const isConverb = (reading: Reading, i: number) =>
  reading.endsIn(i, reading.pack.reporting.verbFinal!.converbEndings) &&
  !reading.is(i, Word.role | Word.unnamed | Word.organisation | Word.adverb);

function isSpoken(reading: Reading, i: number, { from }: VerbPhrase): boolean {
  const inflected = i + 1 < from && reading.start(i + 1) === reading.end(i) && reading.isWord(i + 1);
  if (inflected) return false;
  return i + 1 === from || endsLikeSpeech(reading, i) || wordsInside(reading, i) >= FEWEST_WORDS_APART;
}

/** "olduğunu | söyledi", "olduğu | bildirildi", "olduğu | yönünde uyardı", "gelmesini | istedi"; not "yaptığı | açıklamasını savundu". */
function endsClause(reading: Reading, i: number, verb: VerbPhrase): boolean {
  if (!reading.isWord(i) || reading.is(i, Word.reportNoun)) return false;
  const words = reading.pack.reporting.verbFinal!;
  if (reading.endsIn(i, words.clauseEndings)) return true;
  const noun = i + 1 < verb.verb && belongsToCue(reading, i + 1);
  const passive = i + 1 === verb.from && reading.is(verb.verb, Word.passive);
  if (reading.endsIn(i, words.bareClauseEndings) && !reading.isOneOf(i, words.makings))
    return noun || passive || reading.isOneOf(i + 1, words.clauseJoints);
  return (noun || reading.has(verb.verb, Trait.request)) && reading.endsIn(i, words.requestEndings);
}

/** "… açılacak | dedi", "… açılacak | diye konuştu": words that should have had marks. */
function endsStatement(reading: Reading, i: number, { from, verb }: VerbPhrase): boolean {
  const direct = reading.is(verb, Word.bareComplement) || reading.has(from, Trait.quotative);
  const beside = i === from - 1 || (i === from - 2 && reading.isPunctuation(from - 1, ',.'));
  return direct && beside && reading.endsIn(i, reading.pack.reporting.verbFinal!.statementEndings);
}

/** The verb with what belongs to it, as a cue. */
export function cueOf(reading: Reading, { from, verb, to }: VerbPhrase): Cue {
  const span = spanOf(reading.text, reading.start(from), reading.end(to - 1));
  const form = reading.inSmallLetters(reading.text.slice(reading.start(verb), span.end));
  const nouns = reading.inSmallLetters(reading.text.slice(span.start, reading.start(verb)));
  return { ...span, lemma: nouns + (reading.lemmas.get(form) ?? form) };
}
