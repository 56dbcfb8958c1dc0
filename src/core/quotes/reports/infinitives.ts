import { Trait, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';

/** Negations and pronouns before an infinitive. */
const MOST_BEFORE_INFINITIVE = 3;

/** Where an infinitive clause begins: "dijo | estar listo", "promet de | ne pas augmenter les impôts". -1 when none does. */
export function infinitiveAt(reading: Reading, from: number, to: number): number {
  const start = isParticle(reading, from) ? from + 1 : from;
  for (let i = start; i < Math.min(to, start + MOST_BEFORE_INFINITIVE + 1); i += 1) {
    if (isInfinitive(reading, i)) return start;
    if (!leadsToInfinitive(reading, i)) return -1;
  }
  return -1;
}

/** "refuse | de croire | que": an infinitive behind its particle, whose clause is what follows. */
export function opensInfinitive(reading: Reading, i: number, to: number): boolean {
  return isParticle(reading, i) && i + 1 < to && isInfinitive(reading, i + 1);
}

const isParticle = (reading: Reading, i: number) =>
  reading.isOneOf(i, reading.pack.grammar.infinitiveParticles);

function isInfinitive(reading: Reading, i: number): boolean {
  if (!reading.isWord(i) || reading.isCapital(i) || reading.is(i, Word.role | Word.unnamed)) return false;
  const auxiliary = reading.has(i, Trait.auxiliary | Trait.passiveAuxiliary);
  if (reading.isFunctionWord(reading.token(i)) && !auxiliary) return false;
  const word = reading.word(i);
  return (reading.pack.grammar.infinitiveEndings ?? []).some((ending) => word.endsWith(ending));
}

/** "no | subir", "ne pas | le faire", "s' | être trompé". */
const leadsToInfinitive = (reading: Reading, i: number) =>
  reading.is(i, Word.negation) || reading.has(i, Trait.objectPronoun | Trait.auxiliary);
