import type { TextSpan } from '../../text/span.js';
import { classesOfWord, lexiconOf, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';

/** Words beside an office that do not say which holder is meant. */
const NO_QUALIFIER =
  Word.determiner |
  Word.demonstrative |
  Word.title |
  Word.role |
  Word.preposition |
  Word.adverb |
  Word.relative;

/** What says which holder of an office is meant, in small letters: "rusia" in "presiden Rusia". */
export function qualifiersOf(reading: Reading, span: TextSpan, office: string): string[] {
  const lexicon = lexiconOf(reading.pack);
  const ofOffice = office.split(' ');
  return wordsIn(reading, span).filter(
    (word) => !ofOffice.includes(word) && !(classesOfWord(word, lexicon) & NO_QUALIFIER),
  );
}

/** "kepala kantor itu": somebody whom the article has named already. */
export function pointsBack(reading: Reading, span: TextSpan): boolean {
  const lexicon = lexiconOf(reading.pack);
  return wordsIn(reading, span).some((word) => classesOfWord(word, lexicon) & Word.demonstrative);
}

function wordsIn(reading: Reading, span: TextSpan): string[] {
  return reading
    .inSmallLetters(span.text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
